// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A lock of the operating system on a file beside the case, which says who holds it. The system drops the lock with the process, however it ends, so a
 * lock file that a crash left is taken over without asking.
 */
final class CaseLock implements Closeable {
    /** Far beyond the text, since Windows lets nobody read what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int TRIES = 20;

    /**
     * The cases that this process has open. Asked first: on some systems a process that opens and closes a file which it has locked itself loses the lock.
     */
    private static final Map<Path, LockHolder> OURS = new ConcurrentHashMap<>();

    private final Path file;
    private final FileChannel channel;

    private CaseLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** What came of asking for a lock: the lock, or who has it. */
    record Answer(Optional<CaseLock> lock, Optional<LockHolder> holder) {}

    static Path of(Path caseFile) {
        return caseFile.resolveSibling("." + caseFile.getFileName() + ".lock");
    }

    /**
     * Asks for the lock of a case.
     *
     * @throws IOException when the lock file cannot be written, in a read-only folder for instance
     */
    static Answer ask(Path caseFile, LockHolder we) throws IOException {
        Path file = of(caseFile).toAbsolutePath().normalize();
        LockHolder here = OURS.putIfAbsent(file, we);
        if (here != null) {
            return new Answer(Optional.empty(), Optional.of(here));
        }
        Optional<CaseLock> lock = Optional.empty();
        try {
            for (int i = 0; i < TRIES && lock.isEmpty(); i++) {
                Answer answer = once(file, we);
                if (answer.holder().isPresent()) {
                    return answer;
                }
                lock = answer.lock();
            }
        } finally {
            if (lock.isEmpty()) {
                OURS.remove(file);
            }
        }
        if (lock.isEmpty()) {
            throw new IOException(file + " is taken and given back all the time; try again.");
        }
        return new Answer(lock, Optional.empty());
    }

    /** Neither a lock nor a holder: the file was deleted or replaced while it was being locked. */
    private static Answer once(Path file, LockHolder we) throws IOException {
        if (!Files.exists(file)) {
            Files.write(file, new byte[0], StandardOpenOption.CREATE);
        }
        Object found = key(file);
        if (found == null) {
            return new Answer(Optional.empty(), Optional.empty());
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean ours = false;
        try {
            boolean sameAsOpened = Objects.equals(found, key(file));
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                return new Answer(Optional.empty(), Optional.of(read(channel)));
            }
            if (!sameAsOpened || !Objects.equals(found, key(file))) {
                return new Answer(Optional.empty(), Optional.empty());
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text(we).getBytes(StandardCharsets.UTF_8)), 0);
            ours = true;
            return new Answer(Optional.of(new CaseLock(file, channel)), Optional.empty());
        } finally {
            if (!ours) {
                channel.close();
            }
        }
    }

    /** Something that tells two files of one name apart; null when there is none. */
    private static @Nullable Object key(Path file) throws IOException {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? file : key;
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private static String text(LockHolder holder) {
        return String.join(
                "\n",
                holder.person(),
                holder.user(),
                holder.host(),
                Long.toString(holder.process()),
                holder.since(),
                "");
    }

    private static LockHolder read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(4096);
        channel.read(bytes, 0);
        String[] lines = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).split("\n", -1);
        return lines.length < 5 || !lines[3].matches("\\d{1,18}")
                ? new LockHolder("somebody", "unknown", "unknown", 0, "just now")
                : new LockHolder(lines[0], lines[1], lines[2], Long.parseLong(lines[3]), lines[4]);
    }

    /** This process, in the words of a lock. */
    static LockHolder we(String person, String since) {
        return new LockHolder(
                person,
                Entered.line(System.getProperty("user.name", "unknown")),
                host(),
                ProcessHandle.current().pid(),
                since);
    }

    /** From the environment: asking the network for a name would be a word to the outside. */
    private static String host() {
        return Stream.of("COMPUTERNAME", "HOSTNAME")
                .map(System::getenv)
                .filter(Objects::nonNull)
                .map(Entered::line)
                .findFirst()
                .orElse("this computer");
    }

    /** Gives the lock back. The file is deleted while it is still locked, so that nobody's new lock file is. */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (FileSystemException e) {
            // the disk is gone or read-only: a lock file that stays without a lock is taken over by whoever comes next
            assert !channel.isOpen();
        } finally {
            OURS.remove(file);
        }
    }
}

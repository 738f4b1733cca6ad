// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** The next content of a file, whole and stored on the disk beside it, but not yet in its place. Closing drops it unless it took the place. */
final class StagedFile implements AutoCloseable {
    /** Writes the content. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    static final String TEMPORARY = ".tmp";

    private final Path target;
    private final Path temporary;

    private StagedFile(Path target) {
        this.target = target;
        temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + TEMPORARY);
    }

    /**
     * Writes beside the target and has it stored. The target is not touched, so any thread may do this.
     *
     * @throws CaseException with one sentence; then nothing is left beside the target
     */
    static StagedFile write(Path target, Content content) throws CaseException {
        StagedFile staged = new StagedFile(target);
        boolean filled = false;
        try {
            staged.fill(content);
            filled = true;
            return staged;
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw Durable.failed(target, e);
        } finally {
            if (!filled) {
                staged.close();
            }
        }
    }

    Path target() {
        return target;
    }

    /**
     * Moves it over the target and has the folder stored.
     *
     * @throws CaseException with one sentence; then the target is as it was
     */
    void replace() throws CaseException {
        try {
            move();
            Durable.storeFolder(target);
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw Durable.failed(target, e);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Path previous = target.resolveSibling(target.getFileName() + ".previous");
            if (Files.exists(target)) {
                Files.move(target, previous, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(temporary, target);
            Durable.storeFolder(target);
            Files.deleteIfExists(previous);
        }
    }

    private void fill(Content content) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    @Override
    public void close() throws CaseException {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw Durable.failed(target, e);
        }
    }
}

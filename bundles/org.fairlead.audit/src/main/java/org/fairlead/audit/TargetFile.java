// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file beside its target, then moves it over the target: a reader sees the old file or the new one, never a part. */
public final class TargetFile {
    /** Writes the content. */
    public interface Content {
        /** Returns false when it was given up: then the target stays as it is. */
        boolean writeTo(OutputStream out) throws IOException;
    }

    private TargetFile() {}

    /**
     * Writes a file. Returns false when the content was given up.
     *
     * @throws IOException with one sentence that names the target and says why it could not be written
     */
    public static boolean write(Path target, Content content) throws IOException {
        Path file = checked(target);
        Path temporary = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            boolean written = fill(temporary, content);
            if (written) {
                move(temporary, file);
            }
            return written;
        } catch (IOException | UncheckedIOException e) {
            throw failed(target, e);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** The file itself where the target is a link, so that the link stays. */
    private static Path checked(Path target) throws IOException {
        Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path folder = file.getParent();
        if (Files.isDirectory(file)) {
            throw new IOException(target + " is a folder; the name of a file is expected.");
        }
        if (folder == null || !Files.exists(folder)) {
            throw new IOException(target + " cannot be written: the folder " + folder + " does not exist.");
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException(target + " cannot be written: " + folder + " is not a folder.");
        }
        if (!Files.isWritable(folder) || Files.exists(file) && !Files.isWritable(file)) {
            throw new IOException(target + " cannot be written: no permission.");
        }
        return file;
    }

    private static boolean fill(Path temporary, Content content) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            boolean written = content.writeTo(out);
            out.flush();
            channel.force(true);
            return written;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static IOException failed(Path target, Exception failure) {
        Throwable e =
                failure instanceof UncheckedIOException && failure.getCause() != null ? failure.getCause() : failure;
        String reason = e instanceof AccessDeniedException
                ? "no permission"
                : e instanceof FileSystemException f && f.getReason() != null
                        ? f.getReason()
                        : String.valueOf(e.getMessage());
        return new IOException(target + " could not be written: " + reason + (reason.endsWith(".") ? "" : "."), e);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;

/** Writes files so that a crash at any moment, of the program or of the machine, leaves the old file or the new one. */
final class Durable {
    private Durable() {}

    /**
     * Writes beside the target, has it stored, moves it over the target, has the folder stored.
     *
     * @throws CaseException with one sentence; then the target is as it was
     */
    static void write(Path target, StagedFile.Content content) throws CaseException {
        try (StagedFile staged = StagedFile.write(target, content)) {
            staged.replace();
        }
    }

    /** Deletes what crashes left of files that were being written; only for who has the lock. */
    static void deleteLeftovers(Path target) throws IOException {
        String begin = "." + target.getFileName() + ".";
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (name.startsWith(begin) && name.endsWith(StagedFile.TEMPORARY)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Has the folder of a file stored, so that the file's name survives a crash of the machine. */
    static void storeFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || folder.getFileSystem().getSeparator().equals("\\")) {
            return; // Windows opens no folder, and stores names by itself
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** What went wrong with a file, in one sentence. */
    static CaseException failed(Path target, Exception e) {
        if (e instanceof CaseException known) {
            return known;
        }
        return new CaseException(target + " could not be written: " + reason(target, e) + ". Nothing was changed.", e);
    }

    /** Why, in a few words. */
    static String reason(Path target, Exception e) {
        Path folder = target.toAbsolutePath().getParent();
        if (e instanceof NoSuchFileException && folder != null && !Files.isDirectory(folder)) {
            return "the folder " + folder + " is not there";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        if (e instanceof ReadOnlyFileSystemException) {
            return "the disk is read-only";
        }
        return e instanceof FileSystemException f && f.getReason() != null
                ? f.getReason()
                : String.valueOf(e.getMessage());
    }
}

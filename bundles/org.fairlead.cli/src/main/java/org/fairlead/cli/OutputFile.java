// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file that a command writes. It is checked before any work is done, and written beside its place and then moved, so that it is never half there. */
final class OutputFile {
    /** What writes the content to a path. */
    @FunctionalInterface
    interface Writer {
        void write(Path target) throws IOException;
    }

    private final Path path;

    private OutputFile(Path path) {
        this.path = path;
    }

    /** Checks that the file may be written: its folder exists, it is none of the other files of the command, and it does not exist unless it may be replaced. */
    static OutputFile checked(Path path, boolean replace, List<Path> others) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(path)) {
            throw new BadInput(path + " is a folder; the name of a file to write was expected.");
        }
        if (!Files.isDirectory(folder)) {
            throw new BadInput(path + " cannot be written: the folder " + folder + " does not exist.");
        }
        for (Path other : others) {
            if (same(path, other)) {
                throw new BadInput(
                        path + " is named twice, and one would overwrite the other; another name was expected.");
            }
        }
        if (Files.exists(path) && !replace) {
            throw new BadInput(path + " exists already; choose another name, or add --force to replace it.");
        }
        if (!Files.isWritable(folder)) {
            throw new BadInput(path + " cannot be written: the folder " + folder + " may not be changed.");
        }
        return new OutputFile(path);
    }

    Path path() {
        return path;
    }

    /** Has the content written. What fails now, after all checks, is still a matter of the place: a full disk, a folder that is no real one. */
    void write(Writer writer) throws BadInput {
        try {
            writer.write(path);
        } catch (IOException e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
    }

    private static boolean same(Path a, Path b) throws IOException {
        return a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize())
                || Files.exists(a) && Files.exists(b) && Files.isSameFile(a, b);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a command reads: the mistakes that every kind of file shares, said in one sentence. */
final class InputFile {
    private InputFile() {}

    /** Returns the file when it is there and can be read; what it holds is the reader's to judge. */
    static Path existing(Path file, String expected) throws BadInput {
        if (!Files.exists(file)) {
            throw new BadInput(file + " does not exist; " + expected + " was expected.");
        }
        if (Files.isDirectory(file)) {
            throw new BadInput(file + " is a folder; " + expected + " was expected.");
        }
        if (!Files.isReadable(file)) {
            throw new BadInput(file + " may not be read; its permissions forbid it.");
        }
        return file;
    }

    /** Returns the folder when it is there. */
    static Path existingFolder(Path folder, String expected) throws BadInput {
        if (!Files.isDirectory(folder)) {
            throw new BadInput(folder + (Files.exists(folder) ? " is no folder; " : " does not exist; ") + expected
                    + " was expected.");
        }
        return folder;
    }
}

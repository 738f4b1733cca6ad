// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.preferences;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The language of the window from the next start on. It is chosen before the first class is loaded, so it stands in a small file in the person's folder,
 * which the launchers read; none: as the system.
 */
final class Language {
    /** Code and name, each name in its own language; an empty name stands for the system's choice. */
    static final String[][] CHOICES = {{"", ""}, {"en", "English"}, {"zh_CN", "\u7b80\u4f53\u4e2d\u6587"}};

    private Language() {}

    private static Path file() {
        return Path.of(System.getProperty("user.home"), ".fairlead", "language");
    }

    /** The code that was chosen; empty where none was. */
    static String kept() {
        try {
            String code = Files.readString(file()).strip();
            for (String[] choice : CHOICES) {
                if (choice[0].equals(code)) {
                    return code;
                }
            }
            return "";
        } catch (IOException e) {
            return ""; // nothing was ever chosen
        }
    }

    static void keep(String code) throws IOException {
        if (code.isEmpty()) {
            Files.deleteIfExists(file());
        } else if (!code.equals(kept())) {
            Files.createDirectories(file().getParent());
            Files.write(file(), code.getBytes(StandardCharsets.US_ASCII));
        }
    }
}

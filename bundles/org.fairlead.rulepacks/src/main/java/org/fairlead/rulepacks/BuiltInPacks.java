// SPDX-License-Identifier: EPL-2.0
package org.fairlead.rulepacks;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of the packs that come with the program. */
public final class BuiltInPacks {
    private BuiltInPacks() {}

    /** Path ({@code us-safe-harbor/rules/US-SH-01.xml}) to content, in order of the paths. */
    public static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String path : new String(read("index.txt"), StandardCharsets.UTF_8).split("\n")) {
            if (!path.isEmpty()) {
                files.put(path, read(path));
            }
        }
        return files;
    }

    private static byte[] read(String path) {
        try (InputStream in = BuiltInPacks.class.getResourceAsStream("/packs/" + path)) {
            if (in == null) {
                throw new FileNotFoundException("packs/" + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The program's own rule packs cannot be read: it is not completely installed.", e);
        }
    }
}

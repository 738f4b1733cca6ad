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
    private static final String COMPACT = "compact.bin";

    private BuiltInPacks() {}

    /** Path ({@code us-safe-harbor/rules/US-SH-01.xml}) to content, in order of the paths. */
    public static Map<String, byte[]> files() {
        return files(".xml");
    }

    /**
     * The texts of the packs in another language, gettext's PO files: path ({@code us-safe-harbor/zh.po}) to content. They are no part of a pack: its
     * hash stays when a translation changes.
     *
     * @param language code of two letters; empty where no pack has that language
     */
    public static Map<String, byte[]> texts(String language) {
        return files("/" + language + ".po");
    }

    private static Map<String, byte[]> files(String ending) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String path : new String(read("index.txt"), StandardCharsets.UTF_8).split("\n")) {
            if (path.endsWith(ending)) {
                files.put(path, read(path));
            }
        }
        return files;
    }

    /** All packs in the form that the build made of them to be read quickly, for {@code CompactPacks}; empty where it was left out of the program. */
    public static byte[] compact() {
        return BuiltInPacks.class.getResource("/packs/" + COMPACT) == null ? new byte[0] : read(COMPACT);
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

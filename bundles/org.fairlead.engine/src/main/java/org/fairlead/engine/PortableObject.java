// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads gettext's PO files (UTF-8): entries of {@code msgid} and {@code msgstr}, comments, and strings over several lines; no plurals, no contexts. */
final class PortableObject {
    private final String name;
    private final Map<String, String> entries = new LinkedHashMap<>();
    private StringBuilder source = new StringBuilder();
    private StringBuilder target = new StringBuilder();
    private boolean translated;

    private PortableObject(String name) {
        this.name = name;
    }

    /** English text to its translation, in the order of the file, without the file's head and without entries that are not translated yet. */
    static Map<String, String> read(String name, byte[] file) throws IOException {
        PortableObject reading = new PortableObject(name);
        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            reading.line(lines.get(i).strip(), i + 1);
        }
        reading.end();
        return reading.entries;
    }

    private void line(String line, int number) throws IOException {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("msgid ")) {
            end();
            source.append(text(line.substring("msgid ".length()), number));
        } else if (line.startsWith("msgstr ")) {
            translated = true;
            target.append(text(line.substring("msgstr ".length()), number));
        } else {
            (translated ? target : source).append(text(line, number));
        }
    }

    private void end() {
        if (!source.isEmpty() && !target.isEmpty()) {
            entries.put(source.toString(), target.toString());
        }
        source = new StringBuilder();
        target = new StringBuilder();
        translated = false;
    }

    private String text(String quoted, int number) throws IOException {
        if (quoted.length() < 2 || !quoted.startsWith("\"") || !quoted.endsWith("\"")) {
            throw new IOException(name + ", line " + number + ": msgid, msgstr or a text in quotes is expected.");
        }
        return quoted.substring(1, quoted.length() - 1)
                .replace("\\n", "\n")
                .replace("\\\"", "\"")
                .replace("\\\\", "\\");
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Real calls with labels that stand beside some checkouts and may not be part of this one. Tests that need them are skipped where they are absent. */
final class DevelopmentData {
    private static final Path FOLDER = Path.of("../../../shared/data");

    private DevelopmentData() {}

    static Path transcript(String name) {
        return present("transcripts/" + name);
    }

    static List<Path> transcripts() {
        try (Stream<Path> files = Files.list(present("transcripts"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table of labels, column name to cell. */
    static List<Map<String, String>> labels(String name) throws IOException {
        List<String> lines = Files.readAllLines(present("labels/" + name));
        String[] columns = lines.get(0).split("\t", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static Path present(String name) {
        Path path = FOLDER.resolve(name);
        assumeTrue(
                Files.exists(path), () -> "skipped: the development data is not beside this checkout (" + path + ")");
        return path;
    }
}

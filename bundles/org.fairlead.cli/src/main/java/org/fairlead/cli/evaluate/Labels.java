// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of labels: tab-separated tables in UTF-8 with one header line and no quoting, and a folder a call that was read rule by rule. Offsets are UTF-16
 * units into the transcript, end exclusive.
 *
 * @param folder      of the tables
 * @param transcripts folder of the transcripts that they are about
 * @param figures     folder with clean calls and the slips to plant into them; empty: none
 */
public record Labels(Path folder, Path transcripts, Optional<Path> figures) {
    /** The row of a table, with where it stands. */
    record Row(String place, Map<String, String> cells) {
        String get(String column) throws LabelException {
            String value = cells.get(column);
            if (value == null) {
                throw new LabelException(place + ": expected a column \"" + column + "\".");
            }
            return value;
        }

        int number(String column) throws LabelException {
            try {
                return Integer.parseInt(get(column));
            } catch (NumberFormatException e) {
                throw new LabelException(
                        place + ", column " + column + ": expected a number, found \"" + get(column) + "\".");
            }
        }

        Span span() throws LabelException {
            return new Span(number("char_start"), number("char_end"));
        }
    }

    /** The rows of a table; none where it is absent. */
    List<Row> table(String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return List.of();
        }
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<Row> rows = new ArrayList<>();
        String[] columns = lines.isEmpty() ? new String[0] : lines.get(0).split("\t", -1);
        for (int i = 1; i < lines.size(); i++) {
            rows.add(row(file + ", line " + (i + 1), columns, lines.get(i).split("\t", -1)));
        }
        return rows;
    }

    private static Row row(String place, String[] columns, String[] cells) throws LabelException {
        if (cells.length != columns.length) {
            throw new LabelException(
                    place + ": expected " + columns.length + " columns as in the header, found " + cells.length + ".");
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], cells[i]);
        }
        return new Row(place, row);
    }

    /** The rows of a table of the folder for figures; none where there is no such folder. */
    List<Row> ofFigures(String name) throws IOException {
        return figures.isPresent() ? new Labels(figures.get(), transcripts, figures).table(name) : List.of();
    }

    /** Folders of calls that have a table of that name, with the transcript whose file name begins like the folder's. */
    Map<String, Labels> calls(String table) throws IOException {
        Map<String, Labels> calls = new LinkedHashMap<>();
        try (Stream<Path> folders = Files.list(folder)) {
            for (Path call :
                    folders.filter(f -> Files.exists(f.resolve(table))).sorted().toList()) {
                calls.put(transcriptOf(call), new Labels(call, transcripts, figures));
            }
        }
        return calls;
    }

    private String transcriptOf(Path call) throws IOException {
        String begin = call.getFileName() + "-";
        try (Stream<Path> files = Files.list(transcripts)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(begin))
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new LabelException(call + ": expected a transcript whose name begins with "
                            + begin + " in " + transcripts + "."));
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.fairlead.model.text.Sentences;

/** Reads tables of labelled sentences: tab-separated, one header line; with columns prev and next, or with file and offsets into a transcript. */
final class LabelledFiles {
    private static final java.util.regex.Pattern PERIOD = java.util.regex.Pattern.compile("(20\\d\\d)[_-]?[qQ]([1-4])");
    /** A line shorter than this is a speaker's label or a heading, no context. */
    private static final int LABEL = 60;

    private static final int CONTEXT = 600;
    private static final List<String> NEEDED =
            List.of("id", "role", "sentence", "label", "class", "hedge", "quantified", "doubt");

    private final Path transcripts;
    private final Map<String, String> texts = new HashMap<>();

    /** Transcripts that the tables with offsets point into lie in that folder. */
    LabelledFiles(Path transcripts) {
        this.transcripts = transcripts;
    }

    /** The tables of a folder that hold labelled sentences, by name. */
    static List<Path> tables(Path folder) throws IOException {
        List<Path> tables = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.tsv")) {
            for (Path file : files) {
                if (columns(file).containsAll(NEEDED)) {
                    tables.add(file);
                }
            }
        }
        tables.sort(null);
        return tables;
    }

    private static List<String> columns(Path table) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(table)) {
            String header = reader.readLine();
            return header == null ? List.of() : List.of(header.split("\t", -1));
        }
    }

    List<LabelledSentence> read(Path table) throws IOException {
        List<String> lines = Files.readAllLines(table, StandardCharsets.UTF_8);
        List<String> header = List.of(lines.get(0).split("\t", -1));
        List<LabelledSentence> sentences = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < Math.min(cells.length, header.size()); i++) {
                row.put(header.get(i), cells[i]);
            }
            if (cells.length == header.size() && !line.equals(lines.get(0))) {
                sentences.add(sentence(row, table));
            }
        }
        return sentences;
    }

    private LabelledSentence sentence(Map<String, String> row, Path table) throws IOException {
        String role = cell(row, "role", table);
        String call = row.getOrDefault("call", row.getOrDefault("file", ""));
        String[] context = row.containsKey("prev")
                ? new String[] {cell(row, "prev", table), cell(row, "sentence", table), cell(row, "next", table)}
                : around(row, table);
        return new LabelledSentence(
                String.valueOf(table.getFileName()),
                cell(row, "id", table),
                call,
                periodOf(call),
                context[0],
                context[1],
                context[2],
                role.equals("issuer") || role.equals("interpreter") || role.equals("mixed") || role.equals("document"),
                cell(row, "label", table).equals("FLS"),
                cell(row, "doubt", table).equals("y"),
                cell(row, "class", table),
                cell(row, "hedge", table),
                cell(row, "quantified", table).equals("y"));
    }

    private static String cell(Map<String, String> row, String column, Path table) throws IOException {
        String value = row.get(column);
        if (value == null) {
            throw new IOException(table + ": expected a column " + column + ".");
        }
        return value;
    }

    private String[] around(Map<String, String> row, Path table) throws IOException {
        String file = cell(row, "file", table);
        String text = texts.get(file);
        if (text == null) {
            Path path = transcripts.resolve(file);
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString(), null, "named in " + table);
            }
            text = Files.readString(path);
            texts.put(file, text);
        }
        int begin = Integer.parseInt(cell(row, "char_start", table));
        int end = Integer.parseInt(cell(row, "char_end", table));
        List<String> before = cut(text, Math.max(0, begin - CONTEXT), begin);
        List<String> after = cut(text, end, Math.min(text.length(), end + CONTEXT));
        return new String[] {
            before.isEmpty() ? "" : before.get(before.size() - 1),
            text.substring(begin, end),
            after.isEmpty() ? "" : after.get(0)
        };
    }

    private static List<String> cut(String text, int begin, int end) {
        List<String> found = new ArrayList<>();
        Sentences.cut(text, begin, end, (b, e) -> {
            boolean label = e - b < LABEL
                    && (e >= text.length() || text.charAt(e) == '\n')
                    && (b == 0 || text.charAt(b - 1) == '\n');
            if (!label) {
                found.add(text.substring(b, e));
            }
        });
        return found;
    }

    private static ReportedPeriod periodOf(String call) {
        Matcher matcher = PERIOD.matcher(call);
        return matcher.find()
                ? new ReportedPeriod(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                : ReportedPeriod.UNKNOWN;
    }
}

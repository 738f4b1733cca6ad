// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fairlead.model.text.Lines;
import org.fairlead.model.transcript.Passage;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.Turn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The measures on real calls, where the development data lies beside the checkout. The floors are a little below what is reached. */
class DevelopmentDataTest {
    private static final Path DATA = Path.of("../../../shared/data");
    /** A turn counts where it begins between the label and this many characters into the speech, as in the data's own scorer. */
    private static final int INTO_SPEECH = 40;

    @BeforeAll
    static void dataIsThere() {
        assumeTrue(Files.isDirectory(DATA), "the development data is not beside the checkout");
    }

    private static List<Map<String, String>> table(String name) throws IOException {
        List<String> lines = Files.readAllLines(DATA.resolve("labels").resolve(name));
        String[] header = lines.get(0).split("\t", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < header.length; i++) {
                row.put(header[i], i < cells.length ? cells[i] : "");
            }
            rows.add(row);
        }
        return rows;
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(String.valueOf(row.get(column)));
    }

    private static Transcript read(String file) {
        try {
            return TranscriptReader.read(DATA.resolve("transcripts").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void turnsRolesAndQuestions() throws IOException {
        Map<String, Transcript> read = new LinkedHashMap<>();
        int found = 0;
        int missed = 0;
        int right = 0;
        int known = 0;
        int opened = 0;
        for (Map<String, String> gold : table("structure.tsv")) {
            Transcript transcript = read.computeIfAbsent(String.valueOf(gold.get("file")), DevelopmentDataTest::read);
            String kind = String.valueOf(gold.get("kind"));
            if ("qa_start".equals(kind)) {
                opened += Math.abs(PrintStructure.questions(transcript) - number(gold, "offset")) <= 130
                        ? 1
                        : 0; // a heading, or a call for the first question, may stand between
            } else if (kind.startsWith("turn")) {
                int offset = number(gold, "offset");
                int limit = number(gold, "speech_offset") + INTO_SPEECH;
                Turn turn = transcript.getTurns().stream()
                        .filter(t -> t.getBegin() >= offset - 5 && t.getBegin() <= limit)
                        .findFirst()
                        .orElse(null);
                found += turn == null ? 0 : 1;
                missed += turn == null ? 1 : 0;
                if (turn != null && !"unknown".equals(gold.get("role"))) {
                    known++;
                    right += turn.getSpeaker().getRole().getLiteral().equals(gold.get("role")) ? 1 : 0;
                }
            }
        }
        double recall = (double) found / (found + missed);
        double roles = (double) right / known;
        double questions = (double) opened / read.size();
        System.out.printf(
                "turn starts found %.3f, roles right %.3f, questions' begin %.3f%n", recall, roles, questions);
        assertTrue(recall >= 0.96);
        assertTrue(roles >= 0.94);
        assertTrue(questions >= 0.95);
    }

    /** What the rules need most: whether a sentence is the company's, an interpreter's words included. */
    @Test
    void companyVoiceOrNot() throws IOException {
        List<String> others = List.of("operator", "analyst", "vendor", "unknown");
        for (String name : List.of("fls.tsv", "fls-more.tsv")) {
            Map<String, Transcript> read = new HashMap<>();
            int right = 0;
            int all = 0;
            for (Map<String, String> gold : table(name)) {
                String role = String.valueOf(gold.get("role"));
                if (List.of("issuer", "analyst", "operator").contains(role)) {
                    Transcript transcript =
                            read.computeIfAbsent(String.valueOf(gold.get("file")), DevelopmentDataTest::read);
                    int middle = (number(gold, "char_start") + number(gold, "char_end")) / 2;
                    boolean company = transcript.getTurns().stream()
                            .filter(t -> t.getSpeechBegin() <= middle && middle < t.getEnd())
                            .anyMatch(t ->
                                    !others.contains(t.getSpeaker().getRole().getLiteral()));
                    all++;
                    right += company == "issuer".equals(role) ? 1 : 0;
                }
            }
            System.out.printf("company voice or not, %s: %.3f of %d%n", name, (double) right / all, all);
            assertTrue(right >= 0.965 * all);
        }
    }

    @Test
    void interpretedCall() throws IOException {
        Transcript transcript = read("kingsoft-cloud-2020-q4.txt");
        int all = 0;
        int right = 0;
        for (Map<String, String> gold : table("kingsoft/turns.tsv")) {
            String role = String.valueOf(gold.get("role"));
            if (!"none".equals(role) && !"unknown".equals(role) && !"provider".equals(role)) {
                int begin = number(gold, "char_start");
                int end = number(gold, "char_end");
                all += end - begin;
                for (Turn turn : transcript.getTurns()) {
                    right += turn.getSpeaker().getRole().getLiteral().equals(role)
                            ? Math.max(0, Math.min(end, turn.getEnd()) - Math.max(begin, turn.getSpeechBegin()))
                            : 0;
                }
            }
        }
        int pairs = 0;
        List<Map<String, String>> expected = table("kingsoft/pairs.tsv");
        Lines lines = new Lines(transcript.getText());
        for (Map<String, String> gold : expected) {
            int original =
                    Integer.parseInt(String.valueOf(gold.get("original_line")).replaceAll("\\D", ""));
            int rendering = Integer.parseInt(
                    String.valueOf(gold.get("interpretation_line")).replaceAll("\\D.*", ""));
            pairs += transcript.getTurns().stream()
                            .flatMap(t -> t.getPassages().stream())
                            .anyMatch(p -> joins(p, lines, original, rendering))
                    ? 1
                    : 0;
        }
        System.out.printf(
                "interpreted call: characters with the right role %.3f, pairs of versions %d of %d%n",
                (double) right / all, pairs, expected.size());
        assertTrue(right >= 0.97 * all);
        assertTrue(pairs == expected.size());
    }

    private static boolean joins(Passage passage, Lines lines, int original, int rendering) {
        Passage pair = passage.getPair();
        return pair != null
                && lines.lineOf(passage.getBegin()) == original
                && lines.lineOf(pair.getBegin()) <= rendering
                && lines.lineOf(pair.getEnd()) >= rendering;
    }

    @Test
    void everyTranscriptHasATurnForEachSide() throws IOException {
        int all = 0;
        int sane = 0;
        try (var files = Files.list(DATA.resolve("transcripts"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                Transcript transcript = TranscriptReader.read(file);
                long unknown = transcript.getTurns().stream()
                        .filter(t -> t.getSpeaker().getRole().getValue() == 0)
                        .count();
                boolean many = transcript.getTurns().size() >= 4
                        && unknown * 2 < transcript.getTurns().size();
                all++;
                sane += many && PrintStructure.questions(transcript) >= 0 ? 1 : 0;
            }
        }
        System.out.printf(
                "records with several turns, known roles and a begin of the questions: %d of %d%n", sane, all);
        assertTrue(sane >= all - 5);
    }
}

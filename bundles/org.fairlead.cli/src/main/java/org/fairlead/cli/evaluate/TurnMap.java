// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.evaluate;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fairlead.cli.evaluate.Labels.Row;
import org.fairlead.engine.Packs;
import org.fairlead.model.review.Review;
import org.fairlead.model.text.Lines;
import org.fairlead.model.transcript.Passage;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.Turn;

/** Calls that were mapped from end to end: the share of characters with the right role, and the pairs of language versions that were found. */
final class TurnMap implements Evaluation {
    private static final Set<String> NOBODY = Set.of("none", "unknown");

    private final Map<String, Labels> calls;
    private final Map<String, double[]> roles = new LinkedHashMap<>();
    private final Map<String, int[]> pairs = new LinkedHashMap<>();

    TurnMap(Labels labels) throws IOException {
        calls = labels.calls("turns.tsv");
    }

    @Override
    public Set<String> transcripts() {
        return calls.keySet();
    }

    @Override
    public void take(Review review, Packs packs) throws IOException {
        Transcript transcript = review.getTranscript();
        Labels call = calls.get(transcript.getSource().getFileName());
        if (call == null) {
            return;
        }
        double right = 0;
        double all = 0;
        for (Row row : call.table("turns.tsv")) {
            Span span = row.span();
            String role = row.get("role");
            if (!NOBODY.contains(role)) {
                all += span.length();
                right += Math.min(span.length(), covered(transcript.getTurns(), span, role));
            }
        }
        String file = transcript.getSource().getFileName();
        roles.put(file, new double[] {right, all});
        List<Row> expected = call.table("pairs.tsv");
        Lines lines = new Lines(transcript.getText());
        int found = 0;
        for (Row row : expected) {
            int original = line(row.get("original_line"));
            int rendering = line(row.get("interpretation_line"));
            found += transcript.getTurns().stream()
                            .flatMap(turn -> turn.getPassages().stream())
                            .anyMatch(passage -> joins(passage, lines, original, rendering))
                    ? 1
                    : 0;
        }
        pairs.put(file, new int[] {found, expected.size()});
    }

    private static int covered(List<Turn> turns, Span span, String role) {
        return turns.stream()
                .filter(turn -> turn.getSpeaker().getRole().getLiteral().equals(role))
                .mapToInt(turn -> span.overlap(new Span(turn.getSpeechBegin(), turn.getEnd())))
                .sum();
    }

    /** "47" of "47", "47a" and "47-48": the labels add a letter where one line holds two passages. */
    private static int line(String label) throws LabelException {
        int end = 0;
        while (end < label.length() && Character.isDigit(label.charAt(end))) {
            end++;
        }
        if (end == 0) {
            throw new LabelException("pairs.tsv: expected the number of a line, found \"" + label + "\".");
        }
        return Integer.parseInt(label.substring(0, end));
    }

    private static boolean joins(Passage passage, Lines lines, int original, int rendering) {
        Passage pair = passage.getPair();
        return pair != null
                && lines.lineOf(passage.getBegin()) == original
                && lines.lineOf(pair.getBegin()) <= rendering
                && lines.lineOf(pair.getEnd()) >= rendering;
    }

    @Override
    public void report(Report report) {
        roles.forEach((file, counts) -> {
            double share = Tally.share(counts[0], counts[1]);
            int[] found = pairs.getOrDefault(file, new int[2]);
            report.title("Turn map of " + file);
            report.line("characters with the right role", "%.3f", share);
            report.line("pairs of language versions", "%d of %d found", found[0], found[1]);
            report.measure(Measure.atLeast("turn map, " + file, share, 0.90));
            if (found[1] > 0) {
                report.measure(
                        Measure.atLeast("pairs of language versions, " + file, Tally.share(found[0], found[1]), 1));
            }
        });
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.register;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.text.Lines;
import org.fairlead.model.transcript.Passage;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.Turn;
import org.jspecify.annotations.Nullable;

/** Cuts the text at its lines, turns, passages and sections, and hands each finding to the stretch in which it begins. */
final class TranscriptRows {
    private final Transcript transcript;
    private final String text;
    private final Lines lines;
    private final List<Finding> findings;
    /** Begin of the finding in the upper half, its index in the lower, in order. */
    private final long[] places;

    private int next;

    TranscriptRows(Review review) {
        transcript = review.getTranscript();
        text = transcript.getText();
        lines = new Lines(text);
        findings = review.getFindings();
        places = new long[findings.size()];
        int i = 0;
        for (Finding finding : findings) {
            places[i] = (long) finding.getEvidence().getBegin() << 32 | i;
            i++;
        }
        Arrays.sort(places);
    }

    Stream<TranscriptRegister.Row> stream() {
        int[] cuts = cuts();
        int[] starts = new int[cuts.length];
        int n = 0;
        for (int i = 0; i + 1 < cuts.length; i++) {
            if (!isBlank(cuts[i], cuts[i + 1])) {
                starts[n++] = i;
            }
        }
        int last = n - 1;
        return Arrays.stream(starts, 0, n).mapToObj(i -> row(cuts[i], cuts[i + 1], last >= 0 && i == starts[last]));
    }

    private TranscriptRegister.Row row(int begin, int end, boolean last) {
        int stop = end;
        while (stop > begin && (text.charAt(stop - 1) == '\n' || text.charAt(stop - 1) == '\r')) {
            stop--;
        }
        Turn turn = turnAt(firstVisible(begin, end));
        Passage passage = turn == null ? null : passageAt(turn, stop - 1);
        return new TranscriptRegister.Row(
                lines.lineOf(begin),
                turn,
                passage,
                Places.sectionAt(transcript, begin),
                text.substring(begin, stop),
                references(last ? Integer.MAX_VALUE : end));
    }

    private @Nullable Turn turnAt(int offset) {
        int i = Places.holding(transcript.getTurns(), offset);
        return i < 0 ? null : transcript.getTurns().get(i);
    }

    private static @Nullable Passage passageAt(Turn turn, int offset) {
        int i = Places.holding(turn.getPassages(), offset);
        return i < 0 ? null : turn.getPassages().get(i);
    }

    private int firstVisible(int begin, int end) {
        int i = begin;
        while (i < end - 1 && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Findings that begin before the end and were not handed out yet. */
    private String references(int end) {
        StringBuilder ids = new StringBuilder();
        while (next < places.length && places[next] >>> 32 < end) {
            ids.append(ids.isEmpty() ? "" : ", ")
                    .append(findings.get((int) places[next++]).getId());
        }
        return ids.toString();
    }

    private boolean isBlank(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** All places where a new row may begin, and the end of the text. */
    private int[] cuts() {
        int[] found = new int
                [lines.count()
                        + 1
                        + 2 * transcript.getTurns().size()
                        + transcript.getSections().size()
                        + transcript.getTurns().stream()
                                .mapToInt(t -> t.getPassages().size())
                                .sum()];
        int[] n = {0};
        IntConsumer add = offset -> found[n[0]++] = Math.clamp(offset, 0, text.length());
        for (int line = 1; line <= lines.count(); line++) {
            add.accept(lines.begin(line));
        }
        transcript.getSections().forEach(s -> add.accept(s.getBegin()));
        for (Turn turn : transcript.getTurns()) {
            add.accept(turn.getBegin());
            add.accept(turn.getEnd());
            turn.getPassages().stream().skip(1).forEach(p -> add.accept(p.getBegin()));
        }
        add.accept(text.length());
        return Arrays.stream(found, 0, n[0]).sorted().distinct().toArray();
    }
}

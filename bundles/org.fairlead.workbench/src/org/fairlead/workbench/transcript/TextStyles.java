// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.swt.custom.StyleRange;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.Turn;
import org.fairlead.workbench.theme.Palette;
import org.jspecify.annotations.Nullable;

/** The style of every stretch of the text: a tint behind findings, secondary colour for labels and for what nobody on the call says. */
final class TextStyles {
    private TextStyles() {}

    static StyleRange[] of(Transcript transcript, FindingMarks marks) {
        TreeSet<Integer> cuts = new TreeSet<>();
        List<int[]> labels = unspoken(transcript);
        labels.forEach(label -> cuts.addAll(List.of(label[0], label[1])));
        marks.all().forEach(mark -> cuts.addAll(List.of(mark.begin(), mark.end())));
        List<StyleRange> styles = new ArrayList<>();
        Integer from = null;
        for (Integer to : cuts) {
            if (from != null) {
                StyleRange style =
                        new StyleRange(from, to - from, inside(labels, from) ? Palette.SECONDARY.color() : null, null);
                Severity worst = worst(marks, from, to);
                style.background = worst == null ? null : Palette.tint(worst).color();
                styles.add(style);
            }
            from = to;
        }
        return styles.toArray(StyleRange[]::new);
    }

    /** The labels of the turns and what stands between turns. */
    private static List<int[]> unspoken(Transcript transcript) {
        List<int[]> stretches = new ArrayList<>();
        int end = 0;
        for (Turn turn : transcript.getTurns()) {
            stretches.add(new int[] {end, turn.getSpeechBegin()});
            end = turn.getEnd();
        }
        if (!transcript.getTurns().isEmpty()) {
            stretches.add(new int[] {end, transcript.getText().length()});
        }
        return stretches;
    }

    private static boolean inside(List<int[]> stretches, int offset) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int[] stretch = stretches.get(middle);
            if (offset < stretch[0]) {
                high = middle - 1;
            } else if (offset >= stretch[1]) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Severity worst(FindingMarks marks, int from, int to) {
        return marks.in(from, to).stream()
                .filter(mark -> !mark.absence())
                .map(mark -> mark.finding().getSeverity())
                .max(Severity::compareTo)
                .orElse(null);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fairlead.model.text.Letters;
import org.fairlead.model.text.Lines;

/** Makes a turn of each label and what stands under it, up to the next label, a heading or the record's footer. */
final class LabelledTurns {
    private final String text;
    private final Lines lines;

    LabelledTurns(String text, Lines lines) {
        this.text = text;
        this.lines = lines;
    }

    List<DraftTurn> build(List<Label> labels) {
        Map<String, DraftSpeaker> speakers = new LinkedHashMap<>();
        List<DraftTurn> turns = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            int limit = i + 1 < labels.size() ? labels.get(i + 1).begin() : text.length();
            int speech = skipBlank(label.speech(), limit);
            int end = end(speech, limit, i + 1 == labels.size());
            DraftSpeaker speaker = speakers.computeIfAbsent(label.key(), k -> speaker(label));
            if (speaker.title.isEmpty() && !label.title().isEmpty()) {
                speaker.title = label.title();
                speaker.organisation = label.organisation();
            }
            speaker.hint = label.hint();
            turns.add(new DraftTurn(label.begin(), Math.min(speech, end), end, speaker, 0.98, label.text()));
        }
        return turns;
    }

    private static DraftSpeaker speaker(Label label) {
        String name = GenericLabels.is(label.name()) ? "" : label.name();
        return new DraftSpeaker(label.text(), name, label.title(), label.organisation());
    }

    private int skipBlank(int from, int limit) {
        int i = from;
        while (i < limit && Letters.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Before a heading, without white space at the end; the last turn ends with its footer too. */
    private int end(int speech, int limit, boolean last) {
        int end = limit;
        int first = lines.lineOf(Math.min(speech, Math.max(0, text.length() - 1)));
        for (int line = first + 1; line <= lines.count() && lines.begin(line) < limit; line++) {
            int begin = lines.begin(line);
            int stop = line < lines.count() ? lines.begin(line + 1) : text.length();
            Headings.Kind kind = Headings.of(text, begin, Math.min(stop, limit));
            boolean closes = kind == Headings.Kind.FOOTER || kind == Headings.Kind.PARTICIPANTS;
            if (kind == Headings.Kind.QUESTIONS
                    || kind == Headings.Kind.PREPARED && stop >= limit
                    || closes && (last || stop >= limit)) {
                end = begin;
                break;
            }
        }
        while (end > speech && Letters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return Math.max(end, Math.min(speech, limit));
    }
}

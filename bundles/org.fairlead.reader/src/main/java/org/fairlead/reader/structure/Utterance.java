// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.model.text.Letters;
import org.fairlead.model.text.Lines;
import org.fairlead.model.text.Sentences;
import org.fairlead.reader.words.Words;

/**
 * A sentence, or the piece of one that a recogniser's label cut off, where no label can be trusted.
 *
 * @param begin     first character
 * @param end       after the last one
 * @param paragraph number of the paragraph it stands in
 * @param fresh     whether a new sentence begins here: the piece before ended with a mark or a paragraph did
 * @param labelled  whether a label of the record stands right before it
 */
record Utterance(int begin, int end, int paragraph, boolean fresh, boolean labelled) {
    /** All utterances of a text, without the labels in it. */
    static List<Utterance> all(String text, Words words, Lines lines, List<Label> labels) {
        List<Utterance> found = new ArrayList<>();
        Greetings greetings = new Greetings(text);
        int next = 0;
        int paragraph = 0;
        boolean blank = true;
        for (int line = 1; line <= lines.count(); line++) {
            int begin = lines.begin(line);
            int end = line < lines.count() ? lines.begin(line + 1) : text.length();
            while (next < labels.size() && labels.get(next).begin() < begin) {
                next++;
            }
            boolean labelled = next < labels.size() && labels.get(next).begin() < end;
            int from = labelled ? Math.min(labels.get(next).speech(), end) : begin;
            boolean empty = Blanks.only(text, from, end);
            if (!empty && (labels.isEmpty() || blank && !labelled)) {
                paragraph++;
            }
            add(found, text, words, greetings, from, end, paragraph, labelled);
            blank = empty;
        }
        return found;
    }

    private static void add(
            List<Utterance> found,
            String text,
            Words words,
            Greetings greetings,
            int from,
            int end,
            int paragraph,
            boolean labelled) {
        int count = found.size();
        Sentences.cut(text, words.marks(), from, end, false, (b, e) -> {
            boolean first = found.size() == count;
            boolean fresh = found.isEmpty()
                    || !first
                    || !labelled
                    || (ends(text, found.get(found.size() - 1).end()) || greetings.first(b, e) >= 0)
                            && !Character.isLowerCase(text.charAt(b));
            int greeting = greetings.first(b + 1, e);
            found.add(new Utterance(
                    b, greeting < 0 ? e : before(text, b, greeting), paragraph, fresh, first && labelled));
            if (greeting >= 0) {
                found.add(new Utterance(greeting, e, paragraph, true, false));
            }
        });
    }

    private static int before(String text, int begin, int from) {
        int end = from;
        while (end > begin + 1 && Letters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean ends(String text, int end) {
        return ".?!\"\u201d\u3002\uff1f\uff01".indexOf(text.charAt(end - 1)) >= 0;
    }

    int length() {
        return end - begin;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.model.text.Letters;
import org.fairlead.model.text.Lines;
import org.fairlead.model.text.Sentences;

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
    static List<Utterance> all(String text, Lines lines, List<Label> labels) {
        List<Utterance> found = new ArrayList<>();
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
            boolean empty = text.substring(from, end).isBlank();
            if (!empty && (labels.isEmpty() || blank && !labelled)) {
                paragraph++;
            }
            add(found, text, from, end, paragraph, labelled);
            blank = empty;
        }
        return found;
    }

    private static void add(List<Utterance> found, String text, int from, int end, int paragraph, boolean labelled) {
        int count = found.size();
        Sentences.cut(text, from, end, (b, e) -> {
            boolean first = found.size() == count;
            boolean fresh = found.isEmpty()
                    || !first
                    || !labelled
                    || (ends(text, found.get(found.size() - 1).end()) || greeting(text, b, e) >= 0)
                            && !Character.isLowerCase(text.charAt(b));
            int greeting = greeting(text, b + 1, e);
            found.add(new Utterance(
                    b, greeting < 0 ? e : before(text, b, greeting), paragraph, fresh, first && labelled));
            if (greeting >= 0) {
                found.add(new Utterance(greeting, e, paragraph, true, false));
            }
        });
    }

    /** A recogniser misses full stops; a greeting with a capital opens a sentence all the same. */
    private static int greeting(String text, int begin, int end) {
        for (String words :
                new String[] {"Good morning", "Good afternoon", "Good evening", "Hello, everyone", "Thank you, operator"
                }) {
            int at = text.indexOf(words, begin, end);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
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

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fairlead.model.text.Letters;
import org.fairlead.model.text.Lines;
import org.fairlead.model.transcript.Role;
import org.fairlead.reader.structure.Label.Shape;

/** Finds the speaker labels of a record: the shape that most lines share, names that come again, names that a list of participants holds. */
final class LabelDetector {
    /** Characters before a label in which its speaker is introduced. */
    private static final int INTRODUCED = 600;

    private final String text;
    private final Lines lines;
    private final Roster roster;

    LabelDetector(String text, Lines lines, Roster roster) {
        this.text = text;
        this.lines = lines;
        this.roster = roster;
    }

    /** The labels in order; empty where the record has none. People of participant lists go into the roster. */
    List<Label> detect() {
        List<Label> candidates = candidates();
        Map<String, Integer> colon = count(candidates, Shape.COLON);
        Map<String, Integer> line = count(candidates, Shape.LINE);
        Shape shape = weight(colon) >= weight(line) ? Shape.COLON : Shape.LINE;
        Map<String, Integer> counts = shape == Shape.COLON ? colon : line;
        List<Label> labels = new ArrayList<>();
        boolean many = weight(counts) >= 4;
        for (Label label : candidates) {
            if (label.shape() == shape && accepted(label, counts, many)) {
                labels.add(label);
            }
        }
        Set<String> names = new HashSet<>();
        labels.forEach(l -> names.add(l.key()));
        for (Label label : candidates) {
            if (label.shape() != shape && many && inOtherShape(label, names)) {
                labels.add(label);
            }
        }
        labels.sort(Comparator.comparingInt(Label::begin));
        return withoutLists(labels, shape);
    }

    /** A record may change the shape of its labels, say at the questions: then the names are those of the other shape or of known people. */
    private boolean inOtherShape(Label label, Set<String> names) {
        boolean known = names.contains(label.key())
                || label.generic() && label.hint() == Role.OPERATOR
                || Names.is(label.name())
                        && roster.find(label.name())
                                .filter(p -> p.role != Role.UNKNOWN)
                                .isPresent();
        return known
                && !GenericLabels.isNumber(label.name())
                && (label.shape() == Shape.COLON || afterSentence(label.begin()));
    }

    private List<Label> candidates() {
        LabelParser parser = new LabelParser(text);
        List<Label> found = new ArrayList<>();
        int count = lines.count();
        for (int i = 1; i <= count; i++) {
            int begin = lines.begin(i);
            int end = i < count ? lines.begin(i + 1) : text.length();
            while (end > begin && Letters.isSpace(text.charAt(end - 1))) {
                end--;
            }
            Optional<Label> label = end > begin ? parser.parse(begin, end) : Optional.empty();
            if (label.isPresent()
                    && !isTitleOfLast(found, label.get())
                    && Headings.of(text, begin, end) == Headings.Kind.NONE) {
                found.add(titled(label.get(), end));
            }
        }
        return found;
    }

    /** "Analyst, Example Bank" below a name is not a label of its own. */
    private static boolean isTitleOfLast(List<Label> found, Label label) {
        return !found.isEmpty()
                && !label.title().isEmpty()
                && label.begin() < found.get(found.size() - 1).speech();
    }

    /** A title on the line below a name belongs to the label. */
    private Label titled(Label label, int lineEnd) {
        if (label.shape() == Shape.COLON || !label.title().isEmpty() || label.generic()) {
            return label;
        }
        int next = skipBlank(lineEnd);
        int stop = next;
        while (stop < text.length() && text.charAt(stop) != '\n' && text.charAt(stop) != '\r') {
            stop++;
        }
        String below = stop - next > 110 ? "" : text.substring(next, stop).strip();
        String title = titleOf(below, next > 0 && text.charAt(next - 1) != '\n');
        return title.isEmpty() ? label : label.withTitle(title, stop);
    }

    /** The title of "Chief Executive Officer, Example Inc." or, below a name and set in, of "Example Inc - CEO"; empty where the line is none. */
    private static String titleOf(String line, boolean setIn) {
        int dash = setIn ? line.lastIndexOf(" - ") : -1;
        if (dash > 0 && Titles.is(line.substring(dash + 3))) {
            return line.substring(dash + 3);
        }
        int comma = line.indexOf(", ");
        String title = comma > 0 && Character.isUpperCase(line.charAt(comma + 2)) ? line.substring(0, comma) : line;
        boolean named = !title.isEmpty() && Titles.is(title) && Names.end(title, 0, title.length()) < 0;
        return named && Titles.role(title) != Role.OPERATOR ? line : "";
    }

    private static Map<String, Integer> count(List<Label> candidates, Shape shape) {
        Map<String, Integer> counts = new HashMap<>();
        for (Label label : candidates) {
            if (label.shape() == shape) {
                counts.merge(label.key(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** How many lines carry a label that comes again. */
    private static int weight(Map<String, Integer> counts) {
        int sum = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            sum += entry.getValue() > 1 || GenericLabels.is(entry.getKey()) ? entry.getValue() : 0;
        }
        return sum;
    }

    private boolean accepted(Label label, Map<String, Integer> counts, boolean many) {
        int count = counts.getOrDefault(label.key(), 0);
        if (label.generic() || label.hint() != Role.UNKNOWN) {
            return true;
        }
        boolean known = roster.find(label.name()).isPresent();
        if (label.shape() == Shape.COLON) {
            boolean sameLine = label.speech() < text.length() && text.charAt(label.speech()) != '\n';
            return Names.is(label.name())
                    ? count > 1 || known || many && sameLine
                    : count > 1 && many || known && count > 1;
        }
        if (!afterSentence(label.begin())) {
            return false;
        }
        return count > 1 || known || many && (!label.title().isEmpty() || introduced(label));
    }

    /** Somebody who speaks once only was named shortly before: "I turn the call over to Jane Doe". */
    private boolean introduced(Label label) {
        return Names.is(label.name())
                && text.substring(Math.max(0, label.begin() - INTRODUCED), label.begin())
                        .contains(label.name());
    }

    /** A label on its own line stands after a sentence, a heading or a blank line, never inside a wrapped sentence. */
    private boolean afterSentence(int begin) {
        int i = begin - 1;
        int breaks = 0;
        while (i >= 0 && Letters.isSpace(text.charAt(i))) {
            breaks += text.charAt(i) == '\n' ? 1 : 0;
            i--;
        }
        if (i < 0 || breaks > 1) {
            return true;
        }
        char c = text.charAt(i);
        if (".?!\u2026\"\u201d)]:\u3002-\u2013\u2014>\f".indexOf(c) >= 0 || Character.isDigit(c)) {
            return true;
        }
        int start = i;
        while (start > 0 && text.charAt(start - 1) != '\n') {
            start--;
        }
        return i - start < 50;
    }

    /** Labels without speech between them, and those behind a footer heading, are a list of participants: they go into the roster. */
    private List<Label> withoutLists(List<Label> labels, Shape shape) {
        List<Label> kept = new ArrayList<>();
        int footer = footer();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            int next = i + 1 < labels.size() ? labels.get(i + 1).begin() : text.length();
            if (label.generic() && listsPeople(label)
                    || label.shape() != shape && !label.generic() && !saysSomething(label.speech(), next)) {
                continue;
            }
            if (!label.generic() && (label.begin() > footer || skipHeadings(label.speech()) >= next)) {
                roster.add(label.name(), label.title(), label.organisation());
            } else {
                kept.add(label);
            }
        }
        return kept;
    }

    private boolean saysSomething(int begin, int end) {
        for (int i = begin; i + 1 < end; i++) {
            if (endsSentence(text.charAt(i)) && Letters.isSpace(text.charAt(i + 1)) && i - begin > 25) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsSentence(char c) {
        return c == '.' || c == '?' || c == '!';
    }

    /** "MANAGEMENT: MR. JOHN DOE - DIRECTOR" heads a list. */
    private boolean listsPeople(Label label) {
        int at = skipBlank(label.speech());
        return text.startsWith("MR.", at)
                || text.startsWith("MS.", at)
                || text.startsWith("DR.", at)
                || text.startsWith("MRS.", at);
    }

    /** Begin of the list of participants in the second half, the end of the text where there is none. */
    private int footer() {
        for (int i = lines.lineOf(text.length() / 2); i <= lines.count(); i++) {
            int begin = lines.begin(i);
            int end = i < lines.count() ? lines.begin(i + 1) : text.length();
            Headings.Kind kind = Headings.of(text, begin, end);
            if (kind == Headings.Kind.PARTICIPANTS || kind == Headings.Kind.FOOTER) {
                return begin;
            }
        }
        return text.length();
    }

    private int skipHeadings(int from) {
        int at = skipBlank(from);
        while (at < text.length()) {
            int lineEnd = text.indexOf('\n', at);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            if (!isRule(at, end) && Headings.of(text, at, end) == Headings.Kind.NONE) {
                return at;
            }
            at = skipBlank(end);
        }
        return at;
    }

    /** A line of dashes or of signs like that parts a record and says nothing. */
    private boolean isRule(int begin, int end) {
        int i = begin;
        while (i < end && !Letters.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i == end;
    }

    private int skipBlank(int from) {
        int i = from;
        while (i < text.length() && Letters.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}

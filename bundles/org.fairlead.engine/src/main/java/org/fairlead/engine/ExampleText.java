// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fairlead.model.text.Sentences;
import org.fairlead.model.transcript.Passage;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.Section;
import org.fairlead.model.transcript.SectionKind;
import org.fairlead.model.transcript.Sentence;
import org.fairlead.model.transcript.Speaker;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.TranscriptFactory;
import org.fairlead.model.transcript.Turn;
import org.fairlead.model.transcript.Version;

/**
 * The short transcript of an example: one turn a line, {@code role| words}; roles are operator, ir, ceo, cfo, exec, analyst, interpreter, original (the
 * chief executive in another language), rendered (the same, put into English by a machine), vendor. An interpreter's line right after one of these two is paired with it. A line of three hyphens opens the questions. Stretches in double square brackets are marked: what the
 * finding or evidence must touch; the brackets are taken out.
 */
final class ExampleText {
    private static final TranscriptFactory MAKE = TranscriptFactory.eINSTANCE;
    private static final Map<String, Role> ROLES = Map.of(
            "operator",
            Role.OPERATOR,
            "ir",
            Role.INVESTOR_RELATIONS,
            "ceo",
            Role.EXECUTIVE_CEO,
            "cfo",
            Role.EXECUTIVE_CFO,
            "exec",
            Role.EXECUTIVE_OTHER,
            "analyst",
            Role.ANALYST,
            "interpreter",
            Role.INTERPRETER,
            "original",
            Role.EXECUTIVE_CEO,
            "rendered",
            Role.EXECUTIVE_CEO,
            "vendor",
            Role.VENDOR);

    /** Begin and end of a marked stretch. */
    record Mark(int begin, int end) {}

    private final Transcript transcript = MAKE.createTranscript();
    private final List<Mark> marks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int open = -1;
    private Optional<Transcript> release = Optional.empty();
    private Optional<Transcript> other = Optional.empty();
    private final List<Transcript> previous = new ArrayList<>();

    private ExampleText() {}

    /**
     * Reads an example. Behind the call there may be documents beside it, each after a line {@code === release}, {@code === other} (another record of the
     * call) or {@code === previous} (an earlier call, the latest first), in lines of the same form.
     */
    static ExampleText read(String source) throws PackException {
        String[] parts = source.split("(?m)^\\s*===\\s*");
        ExampleText example = one(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            String kind = parts[i].lines().findFirst().orElse("").strip();
            Transcript beside = one(parts[i].substring(parts[i].indexOf('\n') + 1)).transcript;
            switch (kind) {
                case "release" -> example.release = Optional.of(beside);
                case "other" -> example.other = Optional.of(beside);
                case "previous" -> example.previous.add(beside);
                default ->
                    throw new PackException("An example has a document \"" + kind
                            + "\" beside the call, where release, other or previous was expected.");
            }
        }
        return example;
    }

    Companions companions() {
        return new Companions(release, other, previous);
    }

    private static ExampleText one(String source) throws PackException {
        ExampleText example = new ExampleText();
        SectionKind kind = SectionKind.OPENING;
        for (String raw : source.strip().split("\\R")) {
            String line = raw.strip();
            if (line.equals("---")) {
                kind = SectionKind.QUESTIONS_AND_ANSWERS;
            } else if (!line.isEmpty()) {
                kind = example.turn(line, kind);
            }
        }
        example.transcript.setText(example.text.toString());
        example.transcript
                .getTurns()
                .forEach(t -> Sentences.cut(
                        example.transcript.getText(), t.getSpeechBegin(), t.getEnd(), (b, e) -> sentence(t, b, e)));
        example.transcript.setSource(MAKE.createSource());
        return example;
    }

    Transcript transcript() {
        return transcript;
    }

    List<Mark> marks() {
        return marks;
    }

    private SectionKind turn(String line, SectionKind before) throws PackException {
        int bar = line.indexOf('|');
        String role = bar < 0 ? "" : line.substring(0, bar).strip().toLowerCase(Locale.ROOT);
        Role of = ROLES.get(role);
        if (of == null) {
            throw new PackException("An example has the line \"" + line.substring(0, Math.min(40, line.length()))
                    + "\", which does not begin with a role and a bar.");
        }
        boolean executive = of == Role.EXECUTIVE_CEO || of == Role.EXECUTIVE_CFO || of == Role.INTERPRETER;
        SectionKind kind = of == Role.VENDOR
                ? SectionKind.VENDOR_HEADER
                : executive && before == SectionKind.OPENING ? SectionKind.PREPARED_REMARKS : before;
        int begin = text.length();
        unmark(line.substring(bar + 1).strip());
        section(begin, kind);
        if (of != Role.VENDOR) {
            add(begin, of, role);
        }
        text.append('\n');
        return of == Role.VENDOR ? before : kind;
    }

    private void unmark(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.startsWith("[[", i)) {
                open = text.length();
                i++;
            } else if (words.startsWith("]]", i)) {
                marks.add(new Mark(open, text.length()));
                i++;
            } else {
                text.append(words.charAt(i));
            }
        }
    }

    private void section(int begin, SectionKind kind) {
        Section section = MAKE.createSection();
        section.setBegin(begin);
        section.setEnd(text.length() + 1);
        section.setKind(kind);
        transcript.getSections().add(section);
    }

    private void add(int begin, Role role, String label) {
        Speaker speaker = MAKE.createSpeaker();
        speaker.setRole(role);
        speaker.setLabel(label);
        transcript.getSpeakers().add(speaker);
        Turn turn = MAKE.createTurn();
        turn.setBegin(begin);
        turn.setSpeechBegin(begin);
        turn.setEnd(text.length());
        turn.setSpeaker(speaker);
        Passage passage = MAKE.createPassage();
        passage.setBegin(begin);
        passage.setEnd(text.length());
        passage.setVersion(version(role, label));
        passage.setLanguage(text.substring(begin).codePoints().anyMatch(Character::isIdeographic) ? "zh" : "en");
        pair(passage);
        turn.getPassages().add(passage);
        transcript.getTurns().add(turn);
    }

    /** An interpretation right after an original says the same. */
    private void pair(Passage passage) {
        if (passage.getVersion() == Version.INTERPRETATION
                && !transcript.getTurns().isEmpty()) {
            Passage before = transcript.getTurns().getLast().getPassages().getLast();
            if (before.getVersion() == Version.ORIGINAL || before.getVersion() == Version.MACHINE_RENDERING) {
                before.setPair(passage);
                passage.setPair(before);
            }
        }
    }

    private static Version version(Role role, String label) {
        return switch (label) {
            case "original" -> Version.ORIGINAL;
            case "rendered" -> Version.MACHINE_RENDERING;
            default -> role == Role.INTERPRETER ? Version.INTERPRETATION : Version.SPOKEN;
        };
    }

    private static void sentence(Turn turn, int begin, int end) {
        Sentence sentence = MAKE.createSentence();
        sentence.setBegin(begin);
        sentence.setEnd(end);
        turn.getSentences().add(sentence);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.fairlead.model.transcript.Correction;
import org.fairlead.model.transcript.CorrectionKind;
import org.fairlead.model.transcript.SectionKind;

/** Applies what people corrected: first where turns begin, then, when the roles are found, who speaks and where sections begin. The later correction wins. */
final class CorrectedTurns {
    private static final String LOST = "A correction by ";

    private final String text;
    private final List<Correction> corrections;
    private final List<String> warnings = new ArrayList<>();

    CorrectedTurns(String text, List<Correction> corrections) {
        this.text = text;
        this.corrections = corrections;
        corrections.stream().filter(c -> Anchor.find(text, c).isEmpty()).forEach(c -> warnings.add(lost(c)));
    }

    /** Leaves one sentence for each correction whose words are no longer in the text, none of an earlier reading. */
    void warn(List<String> all) {
        all.removeIf(w -> w.startsWith(LOST));
        all.addAll(warnings);
    }

    /** Begins and joins turns. */
    void boundaries(List<DraftTurn> turns) {
        for (Correction correction : corrections) {
            Anchor.find(text, correction).ifPresent(at -> {
                if (correction.getKind() == CorrectionKind.TURN_BEGINS) {
                    begin(turns, at, cue(correction));
                } else if (correction.getKind() == CorrectionKind.TURN_CONTINUES) {
                    join(turns, at, cue(correction));
                }
            });
        }
    }

    /** Gives turns the persons who speak them. */
    void speakers(List<DraftTurn> turns) {
        for (Correction correction : corrections) {
            if (correction.getKind() == CorrectionKind.SPEAKER || correction.getKind() == CorrectionKind.TURN_BEGINS) {
                OptionalInt at = Anchor.find(text, correction);
                int turn = at.isPresent() ? turnAt(turns, at.getAsInt()) : -1;
                if (turn >= 0) {
                    speaks(turns, turns.get(turn), correction);
                }
            }
        }
    }

    /** Moves the begins of sections. What would stand in the wrong order after that is gone, and the parts still cover the text. */
    List<SectionFinder.Part> sections(List<SectionFinder.Part> parts, List<DraftTurn> turns) {
        List<SectionFinder.Part> moved = parts;
        for (Correction correction : corrections) {
            OptionalInt at = Anchor.find(text, correction);
            if (correction.getKind() == CorrectionKind.SECTION && at.isPresent()) {
                int turn = turnAt(turns, at.getAsInt());
                boolean label =
                        turn >= 0 && turns.get(turn).begin < at.getAsInt() && turns.get(turn).speech >= at.getAsInt();
                moved = moved(moved, correction, label ? turns.get(turn).begin : at.getAsInt());
            }
        }
        return moved;
    }

    private static List<SectionFinder.Part> moved(List<SectionFinder.Part> parts, Correction correction, int at) {
        SectionKind kind = correction.getSection();
        List<SectionFinder.Part> result = new ArrayList<>();
        parts.stream()
                .filter(p -> p.kind().getValue() < kind.getValue() && p.begin() < at)
                .forEach(result::add);
        boolean uncovered = result.isEmpty() && at > 0 && kind != SectionKind.VENDOR_HEADER;
        if (uncovered) {
            result.add(new SectionFinder.Part(SectionKind.VENDOR_HEADER, 0, 1, cue(correction)));
        }
        result.add(new SectionFinder.Part(kind, result.isEmpty() ? 0 : at, 1, cue(correction)));
        parts.stream()
                .filter(p -> p.kind().getValue() > kind.getValue() && p.begin() > at)
                .forEach(result::add);
        return result;
    }

    private void begin(List<DraftTurn> turns, int at, String cue) {
        int index = turnAt(turns, at);
        if (index < 0) {
            return;
        }
        DraftTurn turn = turns.get(index);
        if (at <= turn.speech) {
            turn.confidence = 1;
            turn.cue = cue;
            return;
        }
        turns.add(index + 1, turn.splitAt(text, at, turn.speaker, 1, cue));
    }

    private static void join(List<DraftTurn> turns, int at, String cue) {
        int index = turnAt(turns, at);
        if (index < 1) {
            return;
        }
        DraftTurn before = turns.get(index - 1);
        DraftTurn turn = turns.remove(index);
        List<int[]> stretches = new ArrayList<>(before.speeches());
        stretches.addAll(turn.speeches());
        before.speeches(stretches);
        before.end = turn.end;
        before.confidence = 1;
        before.cue = cue;
    }

    private static void speaks(List<DraftTurn> turns, DraftTurn turn, Correction correction) {
        DraftSpeaker known = turn.speaker;
        DraftSpeaker person = turns.stream()
                .map(t -> t.speaker)
                .filter(s -> !correction.getName().isEmpty()
                        && s.role == correction.getRole()
                        && s.name.equals(correction.getName()))
                .findFirst()
                .orElseGet(() -> new DraftSpeaker(known.label, "", "", ""));
        person.name = correction.getName();
        person.title = correction.getTitle();
        person.organisation = correction.getOrganisation();
        person.role = correction.getRole();
        person.confidence = 1;
        person.cue = cue(correction);
        for (DraftTurn each : turns) {
            if (each == turn || correction.isEveryTurn() && each.speaker == known) {
                each.speaker = person;
                each.confidence = 1;
                each.cue = cue(correction);
            }
        }
    }

    /** The turn that holds an offset, label included, or the next one after it where it stands between turns; -1 after the last. */
    private static int turnAt(List<DraftTurn> turns, int at) {
        for (int i = 0; i < turns.size(); i++) {
            if (at < turns.get(i).end) {
                return i;
            }
        }
        return -1;
    }

    private static String cue(Correction correction) {
        return "corrected by " + correction.getBy();
    }

    private static String lost(Correction correction) {
        String quote = correction.getQuote().replaceAll("\\s+", " ");
        return LOST + correction.getBy() + " was not applied: its words \u201c" + quote
                + "\u201d are no longer in the text.";
    }
}

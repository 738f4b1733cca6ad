// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairlead.model.text.Lines;
import org.fairlead.model.text.Sentences;
import org.fairlead.model.transcript.Passage;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.Section;
import org.fairlead.model.transcript.SectionKind;
import org.fairlead.model.transcript.Sentence;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.Turn;
import org.fairlead.model.transcript.Version;

/**
 * The sentences of a transcript in order, as columns: begin and end (UTF-16 offsets), the turn, and a group. Sentences of one group are one for the
 * rules: a recogniser that puts a full stop into a sentence leaves the next one to begin with a small letter. What stands outside every turn is cut
 * into sentences too; it is the vendor's.
 */
public final class CallText {
    private static final int NO_TURN = -1;
    /** Text without any marks must not become one sentence; UTF-16 units. */
    private static final int LONGEST_JOINED = 800;

    private final Transcript transcript;
    private final Lines lines;
    private final IntColumn begins = new IntColumn();
    private final IntColumn ends = new IntColumn();
    private final IntColumn turns = new IntColumn();
    private final IntColumn groups = new IntColumn();
    private final List<Turn> turnList;
    /** Of each turn. */
    private final Role[] roles;
    /** Whether a turn has any passage but spoken ones. */
    private final boolean[] versions;
    /** Of each sentence. */
    private final SectionKind[] sections;

    public CallText(Transcript transcript) {
        this.transcript = transcript;
        this.lines = new Lines(transcript.getText());
        this.turnList = new ArrayList<>(transcript.getTurns());
        int at = 0;
        for (int t = 0; t < turnList.size(); t++) {
            Turn turn = turnList.get(t);
            outside(at, turn.getBegin());
            for (Sentence sentence : turn.getSentences()) {
                add(sentence.getBegin(), sentence.getEnd(), t);
            }
            at = turn.getEnd();
        }
        outside(at, transcript.getText().length());
        roles = turnList.stream().map(CallText::roleOf).toArray(Role[]::new);
        versions = new boolean[roles.length];
        for (int t = 0; t < versions.length; t++) {
            versions[t] = turnList.get(t).getPassages().stream().anyMatch(p -> p.getVersion() != Version.SPOKEN);
        }
        sections = sections();
    }

    private static Role roleOf(Turn turn) {
        return turn.getSpeaker() == null ? Role.UNKNOWN : turn.getSpeaker().getRole();
    }

    /** The first section that a sentence does not begin behind; prepared remarks behind the last. */
    private SectionKind[] sections() {
        SectionKind[] kinds = new SectionKind[size()];
        List<Section> ofTranscript = transcript.getSections();
        int i = 0;
        for (int s = 0; s < kinds.length; s++) {
            i = s > 0 && begins.get(s) < begins.get(s - 1) ? 0 : i;
            while (i < ofTranscript.size()
                    && begins.get(s) >= ofTranscript.get(i).getEnd()) {
                i++;
            }
            kinds[s] = i < ofTranscript.size() ? ofTranscript.get(i).getKind() : SectionKind.PREPARED_REMARKS;
        }
        return kinds;
    }

    private void outside(int begin, int end) {
        Sentences.cut(transcript.getText(), begin, end, (b, e) -> add(b, e, NO_TURN));
    }

    private void add(int begin, int end, int turn) {
        int i = begins.size();
        boolean goesOn = i > 0 && goesOn(i - 1, begin, end, turn);
        groups.add(i == 0 ? 0 : groups.get(i - 1) + (goesOn ? 0 : 1));
        begins.add(begin);
        ends.add(end);
        turns.add(turn);
    }

    /**
     * Whether a sentence goes on where the one before stopped: in the same turn it begins small or the one before has no end mark (a line of a page); in
     * the next turn both (labels that a recogniser put into a sentence).
     */
    private boolean goesOn(int before, int begin, int end, int turn) {
        String text = transcript.getText();
        boolean small = Character.isLowerCase(text.charAt(begin));
        boolean open = ".?!\u3002\uff01\uff1f\u2026:\"\u201d".indexOf(text.charAt(ends.get(before) - 1)) < 0;
        boolean same = turns.get(before) == turn;
        return (same ? small || open : small && open && turn != NO_TURN && turns.get(before) != NO_TURN)
                && end - begins.get(firstOfGroup(before)) <= LONGEST_JOINED;
    }

    public Transcript transcript() {
        return transcript;
    }

    public String text() {
        return transcript.getText();
    }

    /** How many sentences there are. */
    public int size() {
        return begins.size();
    }

    public int begin(int sentence) {
        return begins.get(sentence);
    }

    public int end(int sentence) {
        return ends.get(sentence);
    }

    /** Number of the joined sentence that a sentence belongs to. */
    public int group(int sentence) {
        return groups.get(sentence);
    }

    /** First offsets of all sentences; not to be changed. */
    public int[] begins() {
        return begins.toArray();
    }

    public int[] ends() {
        return ends.toArray();
    }

    public int[] groups() {
        return groups.toArray();
    }

    /** The last sentence that begins at or before an offset; 0 where there is none. */
    public int sentenceAt(int offset) {
        return Math.max(0, begins.floor(offset));
    }

    /** First sentence of the joined sentence that holds a sentence. */
    public int firstOfGroup(int sentence) {
        int first = sentence;
        while (first > 0 && groups.get(first - 1) == groups.get(sentence)) {
            first--;
        }
        return first;
    }

    /** Last sentence of the joined sentence that holds a sentence. */
    public int lastOfGroup(int sentence) {
        int last = sentence;
        while (last + 1 < size() && groups.get(last + 1) == groups.get(sentence)) {
            last++;
        }
        return last;
    }

    /** The turn that a sentence belongs to; empty for the vendor's words. */
    public Optional<Turn> turn(int sentence) {
        int turn = turns.get(sentence);
        return turn == NO_TURN ? Optional.empty() : Optional.of(turnList.get(turn));
    }

    /** Number of the turn of a sentence, or -1. */
    public int turnNumber(int sentence) {
        return turns.get(sentence);
    }

    public Role role(int sentence) {
        int turn = turns.get(sentence);
        return turn == NO_TURN ? Role.VENDOR : roles[turn];
    }

    public SectionKind section(int sentence) {
        return sections[sentence];
    }

    public Version version(int sentence) {
        int turn = turns.get(sentence);
        return turn == NO_TURN || !versions[turn]
                ? Version.SPOKEN
                : passage(sentence).map(Passage::getVersion).orElse(Version.SPOKEN);
    }

    private Optional<Passage> passage(int sentence) {
        int offset = begins.get(sentence);
        return turn(sentence)
                .flatMap(t -> t.getPassages().stream()
                        .filter(p -> offset >= p.getBegin() && offset < p.getEnd())
                        .findFirst());
    }

    /** Line of an offset in the source, from 1. */
    public int line(int offset) {
        return lines.lineOf(offset);
    }

    /** Whether any passage is an original, an interpretation or a rendering. */
    public boolean isBilingual() {
        for (boolean versioned : versions) {
            if (versioned) {
                return true;
            }
        }
        return false;
    }
}

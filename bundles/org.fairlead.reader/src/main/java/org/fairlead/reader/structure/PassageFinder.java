// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fairlead.model.text.Sentences;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.Version;
import org.fairlead.reader.cue.Cue;
import org.fairlead.reader.cue.CueHits;
import org.fairlead.reader.language.Language;
import org.fairlead.reader.language.Rendering;

/** Gives turns their passages: one language and one version each. Most records need one passage a turn. */
final class PassageFinder {
    /** Two versions of a question share at least this of the rarer words of the shorter one. */
    private static final double SELF_RENDERED = 0.4;

    /** Longer questions are not asked; looking at every split of one would take long. */
    private static final int LONGEST = 20_000;

    private final String text;
    private final CueHits cues;
    private final List<DraftTurn> turns;
    private final boolean versions;
    private final boolean script;
    private final String language;

    PassageFinder(String text, CueHits cues, List<DraftTurn> turns, int eastAsian) {
        this.text = text;
        this.cues = cues;
        this.turns = turns;
        this.script = eastAsian > 10;
        this.versions = cues.any(Cue.FOREIGN, 0, Math.min(text.length(), 8000)) || script;
        int middle = text.length() / 2;
        this.language = Language.of(text, middle, Math.min(text.length(), middle + 3000));
    }

    void find() {
        for (int t = 0; t < turns.size(); t++) {
            DraftTurn turn = turns.get(t);
            if (versions && turn.role() == Role.ANALYST && turn.length() < LONGEST && selfRendered(turn)
                    || script && byScript(turn)) {
                continue;
            }
            String spoken = versions ? Language.of(text, turn.speech, turn.end) : language;
            turn.passages.add(new DraftPassage(turn.speech, turn.end, spoken, version(t, spoken)));
        }
        for (int i = 0; i + 1 < turns.size() && versions; i++) {
            DraftTurn turn = turns.get(i);
            DraftTurn next = turns.get(i + 1);
            if (next.role() == Role.INTERPRETER && turn.role() != Role.INTERPRETER) {
                DraftPassage.link(turn.passages.get(turn.passages.size() - 1), next.passages.get(0));
            }
        }
    }

    private Version version(int index, String spoken) {
        DraftTurn turn = turns.get(index);
        if (turn.role() == Role.INTERPRETER) {
            return Version.INTERPRETATION;
        }
        if (!"en".equals(spoken) && !spoken.equals(language)) {
            return Version.ORIGINAL;
        }
        int next = index + 1;
        boolean rendered = versions && next < turns.size() && turns.get(next).role() == Role.INTERPRETER;
        return rendered ? Version.MACHINE_RENDERING : Version.SPOKEN;
    }

    /** A questioner who asks in one language and renders it into the other. */
    private boolean selfRendered(DraftTurn turn) {
        List<int[]> sentences = new ArrayList<>();
        Sentences.cut(text, turn.speech, turn.end, (b, e) -> sentences.add(new int[] {b, e}));
        int best = -1;
        double most = SELF_RENDERED;
        for (int k = 1; k < sentences.size(); k++) {
            int begin = sentences.get(k)[0];
            Set<String> before = Rendering.words(text, turn.speech, begin);
            Set<String> after = Rendering.words(text, begin, turn.end);
            boolean says =
                    cues.any(Cue.FOREIGN, sentences.get(k - 1)[0], sentences.get(k - 1)[1])
                            || translates(sentences.get(k - 1));
            boolean turned = Language.eastAsian(text, turn.speech, begin) > 10
                    && Language.eastAsian(text, begin, turn.end) == 0
                    && Language.eastAsian(text, sentences.get(k - 1)[0], begin) > 0;
            double overlap = says ? 1 : before.size() < 6 || after.size() < 6 ? 0 : Rendering.overlap(before, after);
            overlap += overlap > 0.25 && restarts(begin) ? 0.15 : 0;
            if (turned && best < 0 && overlap < most) {
                best = begin;
            }
            if (overlap > most) {
                most = overlap;
                best = begin;
            }
        }
        if (best < 0) {
            return false;
        }
        String first = Language.of(text, turn.speech, best);
        boolean restated = text.regionMatches(true, best, "thank", 0, 5)
                || Language.eastAsian(text, turn.speech, best) > 0
                || first.equals(Language.of(text, best, turn.end));
        if (!restated) {
            return false;
        }
        DraftPassage own = new DraftPassage(
                turn.speech, best, first, "en".equals(first) ? Version.MACHINE_RENDERING : Version.ORIGINAL);
        DraftPassage rendered = new DraftPassage(best, turn.end, Language.of(text, best, turn.end), Version.SPOKEN);
        DraftPassage.link(own, rendered);
        turn.passages.add(own);
        turn.passages.add(rendered);
        return true;
    }

    /** A new paragraph, or words by which a question begins. */
    private boolean restarts(int begin) {
        for (String word :
                new String[] {"so my first", "my first", "i have", "thank", "hi", "good ", "let me", "so first"}) {
            if (text.regionMatches(true, begin, word, 0, word.length())) {
                return true;
            }
        }
        return begin > 0 && text.charAt(begin - 1) == '\n';
    }

    private boolean translates(int[] sentence) {
        String words = text.substring(sentence[0], sentence[1]).toLowerCase(java.util.Locale.ROOT);
        return words.contains("translate") && words.length() < 80;
    }

    /** Cuts where the script changes; a passage in Latin script right after one in another is its interpretation. */
    private boolean byScript(DraftTurn turn) {
        if (Language.eastAsian(text, turn.speech, turn.end) < 10) {
            return false;
        }
        List<DraftPassage> found = new ArrayList<>();
        Sentences.cut(text, turn.speech, turn.end, (b, e) -> {
            String spoken = Language.eastAsian(text, b, e) * 3 > e - b ? Language.of(text, b, e) : "en";
            DraftPassage last = found.isEmpty() ? null : found.get(found.size() - 1);
            if (last != null && last.language.equals(spoken)) {
                last.end = e;
            } else {
                boolean renders = last != null && "en".equals(spoken);
                found.add(new DraftPassage(
                        last == null ? turn.speech : b,
                        e,
                        spoken,
                        "en".equals(spoken) ? renders ? Version.INTERPRETATION : Version.SPOKEN : Version.ORIGINAL));
                if (renders) {
                    DraftPassage.link(found.get(found.size() - 2), found.get(found.size() - 1));
                }
            }
        });
        turn.passages.addAll(found);
        return !found.isEmpty();
    }
}

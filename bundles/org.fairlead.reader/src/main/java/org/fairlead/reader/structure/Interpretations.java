// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairlead.model.transcript.Role;
import org.fairlead.reader.cue.Cue;
import org.fairlead.reader.cue.CueHits;
import org.fairlead.reader.language.Language;
import org.fairlead.reader.language.Rendering;
import org.fairlead.reader.structure.VoiceMachine.Stretch;

/**
 * Parts the interpreter from the person who is interpreted, in records without labels: paragraphs of the company that follow each other and say the same
 * are original and interpretation, also where the recogniser put the begin of the interpretation at the end of the original's paragraph.
 */
final class Interpretations {
    private static final Voice INTERPRETER = new Voice(Role.INTERPRETER, "", "");

    private final String text;
    private final CueHits cues;
    private final Roster roster;
    private final List<Utterance> utterances;
    private final List<Stretch> out = new ArrayList<>();
    private Optional<Voice> interpreted = Optional.empty();

    Interpretations(String text, CueHits cues, Roster roster, List<Utterance> utterances) {
        this.text = text;
        this.cues = cues;
        this.roster = roster;
        this.utterances = utterances;
    }

    /** Only a record that speaks of an interpreter, or that holds another script, can have two versions. */
    List<Stretch> split(List<Stretch> stretches) {
        boolean announced = cues.any(Cue.FOREIGN, 0, Math.min(text.length(), 8000));
        if (!announced && Language.eastAsian(text, 0, text.length()) <= 40) {
            return stretches;
        }
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            boolean company = stretch.voice().isCompany() && stretch.voice().role() != Role.INVESTOR_RELATIONS;
            if (company) {
                int last = i;
                while (last + 1 < stretches.size() && joins(stretches, last)) {
                    last++;
                }
                company(stretches.subList(i, last + 1));
                i = last;
            } else {
                out.add(stretch);
            }
        }
        return out;
    }

    /** Two executives' stretches without a question between them are looked at together: the versions of an answer may fall into both. */
    private static boolean joins(List<Stretch> stretches, int i) {
        Voice next = stretches.get(i + 1).voice();
        return next.isCompany() && next.role() != Role.INVESTOR_RELATIONS;
    }

    private void company(List<Stretch> stretches) {
        List<int[]> paragraphs = new ArrayList<>();
        List<Stretch> owners = new ArrayList<>();
        for (Stretch stretch : stretches) {
            int begin = stretch.first();
            for (int k = stretch.first(); k <= stretch.last(); k++) {
                boolean ends = k == stretch.last()
                        || utterances.get(k + 1).paragraph()
                                != utterances.get(k).paragraph();
                if (ends) {
                    paragraphs.add(new int[] {begin, k});
                    owners.add(stretch);
                    begin = k + 1;
                }
            }
        }
        boolean renders = false;
        for (int p = 0; p < paragraphs.size(); p++) {
            int[] paragraph = paragraphs.get(p);
            Stretch owner = owners.get(p);
            renders &= p > 0 && owner == owners.get(p - 1);
            boolean pair = p + 1 < paragraphs.size() && isPair(paragraph, paragraphs.get(p + 1));
            int inner = pair
                    ? tail(paragraph)
                    : middle(
                            paragraph,
                            interpreted
                                    .map(Voice::role)
                                    .filter(r -> r == owner.voice().role())
                                    .isPresent());
            if (pair || inner > 0) {
                Voice speaker = interpreted(owner);
                int last = inner > 0 ? inner - 1 : paragraph[1];
                add(paragraph[0], last, speaker, owner, owner.cue());
                if (inner > 0) {
                    add(inner, paragraph[1], INTERPRETER, owner, "says again what was said before");
                }
                if (pair) {
                    int[] version = paragraphs.get(++p);
                    add(version[0], version[1], INTERPRETER, owner, "says again what was said before");
                }
                renders = true;
            } else if (renders) {
                add(paragraph[0], paragraph[1], INTERPRETER, owner, "goes on");
            } else {
                add(paragraph[0], paragraph[1], alone(owner, paragraph), owner, owner.cue());
            }
        }
    }

    private Voice interpreted(Stretch owner) {
        if (interpreted.isEmpty()) {
            interpreted = Optional.of(owner.voice());
        }
        return owner.voice().role() == Role.EXECUTIVE_CFO
                        || owner.voice().name().isEmpty()
                ? interpreted.get()
                : owner.voice();
    }

    /** Who answers without an interpreter is not the one who needs one: the finance chief, where the record names one. */
    private Voice alone(Stretch owner, int[] paragraph) {
        boolean needsOne = interpreted.isPresent()
                && owner.voice().role() == interpreted.get().role()
                && owner.voice().name().isEmpty();
        boolean latin = "en"
                .equals(Language.of(
                        text,
                        utterances.get(paragraph[0]).begin(),
                        utterances.get(paragraph[1]).end()));
        if (!needsOne || !latin) {
            return owner.voice();
        }
        return roster.people().stream()
                .filter(p -> p.role == Role.EXECUTIVE_CFO)
                .findFirst()
                .map(p -> new Voice(Role.EXECUTIVE_CFO, "", ""))
                .orElse(owner.voice());
    }

    private void add(int first, int last, Voice voice, Stretch owner, String cue) {
        Stretch before = out.isEmpty() ? null : out.get(out.size() - 1);
        if (before != null && before.voice().equals(voice) && before.last() == first - 1) {
            out.set(out.size() - 1, new Stretch(before.first(), last, voice, before.confidence(), before.cue()));
        } else {
            out.add(new Stretch(first, last, voice, Math.min(0.8, owner.confidence()), cue));
        }
    }

    private boolean isPair(int[] a, int[] b) {
        int beginA = utterances.get(a[0]).begin();
        int endA = utterances.get(a[1]).end();
        int beginB = utterances.get(b[0]).begin();
        int endB = utterances.get(b[1]).end();
        String languageA = Language.of(text, beginA, endA);
        String languageB = Language.of(text, beginB, endB);
        return !languageA.equals(languageB)
                ? "en".equals(languageB)
                : Rendering.same(Rendering.words(text, beginA, endA), Rendering.words(text, beginB, endB));
    }

    /** First utterance of the interpretation at the end of the original's paragraph, or -1: it takes up again how the paragraph began. */
    private int tail(int[] paragraph) {
        Utterance head = utterances.get(paragraph[0]);
        Set<String> first = Rendering.words(
                text,
                head.begin(),
                utterances.get(Math.min(paragraph[0] + 1, paragraph[1])).end());
        for (int k = Math.max(paragraph[0] + 2, paragraph[1] - 3); k <= paragraph[1]; k++) {
            Utterance u = utterances.get(k);
            String thanks = Thanks.name(text, u.begin(), u.end());
            boolean again = !thanks.isEmpty() && thanks.equals(Thanks.name(text, head.begin(), head.end()));
            Set<String> words = Rendering.words(text, u.begin(), u.end());
            boolean own = cues.any(Cue.COMPANY, u.begin(), u.end()) || starts(u);
            if (again
                    || words.size() >= 1
                            && Rendering.overlap(words, first) >= (starts(u) ? 0.3 : own ? 0.45 : 0.6)
                            && (words.size() > 2 || starts(u))) {
                return k;
            }
        }
        return -1;
    }

    private boolean starts(Utterance u) {
        for (String word : new String[] {
            "now let",
            "now, let",
            "let me",
            "let's",
            "firstly",
            "first of all",
            "going forward",
            "looking forward",
            "turning to",
            "next,",
            "lastly",
            "finally",
            "for the "
        }) {
            if (text.regionMatches(true, u.begin(), word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Where a short paragraph holds both versions: the first utterance of the second one, or -1. */
    private int middle(int[] paragraph, boolean needsOne) {
        int begin = utterances.get(paragraph[0]).begin();
        int end = utterances.get(paragraph[1]).end();
        if (end - begin > 1200) {
            return -1;
        }
        for (int k = paragraph[0] + 1; k <= paragraph[1]; k++) {
            Utterance u = utterances.get(k);
            boolean script = Language.eastAsian(text, begin, u.begin()) > 10
                    && Language.eastAsian(text, u.begin(), end) * 8 < Language.eastAsian(text, begin, u.begin());
            Set<String> before = Rendering.words(text, begin, u.begin());
            Set<String> after = Rendering.words(text, u.begin(), u.end());
            if (script
                    || needsOne
                            && starts(u)
                            && Rendering.overlap(before, after) >= 0.25
                            && before.size() > 4
                            && after.size() > 3) {
                return k;
            }
        }
        return -1;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fairlead.engine.call.CallText;
import org.fairlead.engine.call.Voices;
import org.fairlead.engine.phrase.Hits;
import org.fairlead.engine.phrase.Hits.Hit;
import org.fairlead.engine.phrase.PhraseException;
import org.fairlead.engine.phrase.PhraseSet;
import org.fairlead.model.rules.PassageDefinition;

/**
 * Finds a named passage: runs of sentences that hold core or support phrases, with small gaps, said by the right voice. Of several, the one in which most
 * different phrases stand; of equals the first.
 */
final class FoundPassages {
    /**
     * A stretch of sentences.
     *
     * @param first first sentence
     * @param last  last sentence
     */
    record Range(int first, int last) {
        boolean holds(int sentence) {
            return sentence >= first && sentence <= last;
        }
    }

    private final PassageDefinition definition;
    private final Phrases core;
    private final Phrases support;
    private final Phrases except;

    private FoundPassages(PassageDefinition definition, Phrases core, Phrases support, Phrases except) {
        this.definition = definition;
        this.core = core;
        this.support = support;
        this.except = except;
    }

    static FoundPassages compile(PassageDefinition definition, PhraseSet set, Map<String, List<String>> terms)
            throws PhraseException {
        return new FoundPassages(
                definition,
                Phrases.compile(definition.getCore(), set, terms),
                Phrases.compile(definition.getSupport(), set, terms),
                Phrases.compile(definition.getExcept(), set, terms));
    }

    PassageDefinition definition() {
        return definition;
    }

    /** The passage of a call; empty list or one. */
    List<Range> find(CallText call, Hits hits) {
        int n = call.size();
        int[] marks = new int[n];
        boolean[] isCore = new boolean[n];
        mark(core, call, hits, marks, isCore, true);
        mark(support, call, hits, marks, isCore, false);
        List<Range> best = List.of();
        int most = 0;
        for (int s = 0; s < n; s++) {
            if (isCore[s] && definition.getSections().contains(call.section(s))
                    || isCore[s] && definition.getSections().isEmpty()) {
                Range range = grow(s, call, marks);
                int score = 0;
                for (int i = range.first; i <= range.last; i++) {
                    score += Integer.bitCount(marks[i]);
                }
                if (score > most) {
                    most = score;
                    best = List.of(range);
                }
                s = range.last;
            }
        }
        return best;
    }

    /** Each phrase is a bit of its sentence; of more than 32 phrases some share a bit, which only blunts the count. */
    private void mark(Phrases phrases, CallText call, Hits hits, int[] marks, boolean[] isCore, boolean asCore) {
        for (int p = 0; p < phrases.size(); p++) {
            for (Hit hit : phrases.in(hits, p)) {
                int s = call.sentenceAt(hit.begin());
                if (Voices.speaks(definition.getVoice(), call.role(s)) && !except.touch(hit, hits)) {
                    for (int i = s; i < call.size() && call.begin(i) < hit.end(); i++) {
                        marks[i] |= 1 << (p + (asCore ? 0 : core.size()) & 31);
                        isCore[i] |= asCore;
                    }
                }
            }
        }
    }

    private Range grow(int seed, CallText call, int[] marks) {
        int first = seed;
        for (int s = seed - 1; s >= 0 && first - s <= definition.getMaxGap() + 1 && belongs(s, seed, call); s--) {
            if (marks[s] != 0) {
                first = s;
            }
        }
        int last = seed;
        for (int s = seed + 1;
                s < call.size() && s - last <= definition.getMaxGap() + 1 && belongs(s, seed, call);
                s++) {
            if (marks[s] != 0) {
                last = s;
            }
        }
        return new Range(call.firstOfGroup(first), call.lastOfGroup(last));
    }

    /** Said by the same voice, in the same turn or one that a recogniser has cut off from it. */
    private boolean belongs(int s, int seed, CallText call) {
        return call.turnNumber(s) >= 0
                && Math.abs(call.turnNumber(s) - call.turnNumber(seed)) <= 2
                && Voices.speaks(definition.getVoice(), call.role(s));
    }

    static List<String> names(List<FoundPassages> all) {
        List<String> names = new ArrayList<>();
        all.forEach(p -> names.add(p.definition.getId()));
        return names;
    }
}

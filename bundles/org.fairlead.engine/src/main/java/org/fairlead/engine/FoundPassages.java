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
import org.fairlead.model.rules.PassagePlace;
import org.fairlead.model.rules.RulesFactory;

/**
 * Finds a named passage: runs of sentences that hold core or support phrases, with small gaps, said by the right voice. Of several, the one in which most
 * different phrases stand; of equals the first.
 */
final class FoundPassages {
    /**
     * A stretch of sentences.
     *
     * @param first   first sentence
     * @param last    last sentence
     * @param written whether it is printed in the document and said by nobody
     * @param title   what it is called
     */
    record Range(int first, int last, boolean written, String title) {
        boolean holds(int sentence) {
            return sentence >= first && sentence <= last;
        }
    }

    /** A place with its phrases; {@code except} is of the place. */
    private record Place(PassagePlace definition, Phrases except) {
        boolean speaks(CallText call, int sentence) {
            return definition.isWritten()
                    ? call.turnNumber(sentence) < 0
                    : Voices.speaks(definition.getVoice(), call.role(sentence));
        }

        boolean mayBegin(CallText call, int sentence) {
            return speaks(call, sentence)
                    && (definition.getSections().isEmpty()
                            || definition.getSections().contains(call.section(sentence)));
        }
    }

    private final PassageDefinition definition;
    private final Phrases core;
    private final Phrases support;
    private final Phrases except;
    private final List<Place> places;

    private FoundPassages(
            PassageDefinition definition, Phrases core, Phrases support, Phrases except, List<Place> places) {
        this.definition = definition;
        this.core = core;
        this.support = support;
        this.except = except;
        this.places = places;
    }

    static FoundPassages compile(PassageDefinition definition, PhraseSet set, Map<String, List<String>> terms)
            throws PhraseException {
        List<Place> places = new ArrayList<>();
        for (PassagePlace place : definition.getPlaces()) {
            places.add(new Place(place, Phrases.compile(place.getExcept(), set, terms)));
        }
        if (places.isEmpty()) {
            PassagePlace only = RulesFactory.eINSTANCE.createPassagePlace();
            only.setVoice(definition.getVoice());
            only.getSections().addAll(definition.getSections());
            places.add(new Place(only, Phrases.compile(List.of(), set, terms)));
        }
        return new FoundPassages(
                definition,
                Phrases.compile(definition.getCore(), set, terms),
                Phrases.compile(definition.getSupport(), set, terms),
                Phrases.compile(definition.getExcept(), set, terms),
                places);
    }

    PassageDefinition definition() {
        return definition;
    }

    /** The passage of a call; empty list or one. */
    List<Range> find(CallText call, Hits hits) {
        int[] marks = new int[call.size()];
        boolean[] isCore = new boolean[call.size()];
        mark(core, call, hits, marks, isCore, true);
        mark(support, call, hits, marks, isCore, false);
        for (Place place : places) {
            List<Range> found = find(place, call, hits, marks, isCore);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Range> find(Place place, CallText call, Hits hits, int[] marks, boolean[] isCore) {
        List<Range> best = List.of();
        int most = place.definition().getLeast() - 1;
        for (int s = 0; s < isCore.length; s++) {
            if (isCore[s] && place.mayBegin(call, s)) {
                Range range = grow(s, place, call, marks);
                int score = 0;
                for (int i = range.first; i <= range.last; i++) {
                    score += place.speaks(call, i) ? Integer.bitCount(marks[i]) : 0;
                }
                if (score > most && !place.except().within(call.begin(range.first), call.end(range.last), hits)) {
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
                if (!except.touch(hit, hits)) {
                    int s = call.sentenceAt(hit.begin());
                    for (int i = s; i < call.size() && call.begin(i) < hit.end(); i++) {
                        marks[i] |= 1 << (p + (asCore ? 0 : core.size()) & 31);
                        isCore[i] |= asCore;
                    }
                }
            }
        }
    }

    private Range grow(int seed, Place place, CallText call, int[] marks) {
        int own = place.definition().getMaxGap();
        int gap = own < 0 ? definition.getMaxGap() : own;
        int first = seed;
        for (int s = seed - 1; s >= 0 && first - s <= gap + 1 && belongs(s, seed, place, call); s--) {
            if (marks[s] != 0) {
                first = s;
            }
        }
        int last = seed;
        for (int s = seed + 1; s < call.size() && s - last <= gap + 1 && belongs(s, seed, place, call); s++) {
            if (marks[s] != 0) {
                last = s;
            }
        }
        String title = place.definition().getTitle();
        return new Range(
                call.firstOfGroup(first),
                call.lastOfGroup(last),
                place.definition().isWritten(),
                title.isEmpty() ? definition.getTitle() : title);
    }

    /** Said by the same voice, in the same turn or one that a recogniser has cut off from it; or written beside it. */
    private static boolean belongs(int s, int seed, Place place, CallText call) {
        return place.speaks(call, s)
                && (call.turnNumber(s) < 0) == (call.turnNumber(seed) < 0)
                && Math.abs(call.turnNumber(s) - call.turnNumber(seed)) <= 2;
    }

    static List<String> names(List<FoundPassages> all) {
        List<String> names = new ArrayList<>();
        all.forEach(p -> names.add(p.definition.getId()));
        return names;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import java.util.Arrays;
import org.fairlead.engine.call.CallText;
import org.fairlead.engine.call.Words;
import org.fairlead.engine.statement.CompiledCue.Reference;
import org.fairlead.model.transcript.SectionKind;

/** Which cues each sentence of a call shows. First those that need the sentence alone, then, with weights, those that look beside. */
final class CallCues {
    /** Characters into the sentence at which a hit still counts as its start: room for "So," or "And then,". */
    private static final int START = 12;

    private final CueTable table;
    private final CallText call;
    /** How many numbers of 64 bits the cues of a sentence take. */
    private final int longs;

    private final long[] bits;
    private final boolean[] own;
    private final int[] begins;

    CallCues(
            CueTable table,
            CallText call,
            Words words,
            PhrasePlaces places,
            boolean[] wanted,
            ReportedPeriod reported) {
        this.table = table;
        this.call = call;
        this.longs = (table.size() + 63) / 64;
        this.bits = new long[call.size() * longs];
        this.own = new boolean[call.size()];
        this.begins = call.begins();
        for (int cue : table.spoken) {
            mark(cue, places);
        }
        VerbScan scan = new VerbScan();
        for (int s = 0; s < own.length; s++) {
            if (wanted[s]) {
                decide(s, scan.run(words, s, reported));
            }
        }
    }

    boolean has(int sentence, int cue) {
        return (bits[sentence * longs + (cue >> 6)] >>> cue & 1) != 0;
    }

    private void set(int sentence, int cue) {
        bits[sentence * longs + (cue >> 6)] |= 1L << cue;
    }

    private void mark(int cue, PhrasePlaces places) {
        CompiledCue definition = table.cues[cue];
        for (int phrase : definition.phrases()) {
            int s = 0;
            for (long place : places.of(phrase)) {
                int begin = SplitPhrase.begin(place);
                while (s + 1 < begins.length && begins[s + 1] <= begin) {
                    s++;
                }
                if ((!definition.atStart() || begin - begins[s] <= START)
                        && !places.isCancelled(place, definition.except())) {
                    set(s, cue);
                }
            }
        }
    }

    /** The words of a cue in a sentence, or nothing where it has none. */
    String quote(int sentence, int cue, PhrasePlaces places) {
        CompiledCue definition = table.cues[cue];
        long place =
                places.firstIn(call.begin(sentence), call.end(sentence), definition.phrases(), definition.except());
        return place < 0 ? "" : call.text().substring(SplitPhrase.begin(place), SplitPhrase.end(place));
    }

    private void decide(int sentence, int features) {
        int bits = features
                | bit(call.section(sentence) == SectionKind.QUESTIONS_AND_ANSWERS, Feature.ANSWER)
                | bit(goesOn(sentence), Feature.GOES_ON);
        for (int cue : table.derived) {
            CompiledCue definition = table.cues[cue];
            if (definition.feature().isPresent()
                    ? (bits >>> definition.feature().get().ordinal() & 1) != 0
                    : holds(sentence, definition)) {
                set(sentence, cue);
            }
        }
    }

    private static int bit(boolean on, Feature feature) {
        return on ? 1 << feature.ordinal() : 0;
    }

    private boolean goesOn(int sentence) {
        int before = neighbour(sentence, -1);
        return before >= 0
                && Character.isLowerCase(call.text().charAt(call.begin(sentence)))
                && ".?!:".indexOf(call.text().charAt(call.end(before) - 1)) < 0;
    }

    /** Decides the cues that look beside; returns the sums of all weights. */
    double[] scores(Weights weights, boolean[] wanted) {
        for (int s = 0; s < own.length; s++) {
            for (int cue : table.beside) {
                bits[s * longs + (cue >> 6)] &= ~(1L << cue);
            }
            own[s] = wanted[s] && score(s, weights) >= 0;
        }
        double[] scores = new double[own.length];
        for (int s = 0; s < scores.length; s++) {
            if (wanted[s]) {
                beside(s);
                scores[s] = score(s, weights);
            }
        }
        return scores;
    }

    private void beside(int sentence) {
        for (int cue : table.beside) {
            CompiledCue definition = table.cues[cue];
            boolean found = definition.feature().isPresent()
                    ? isForward(neighbour(sentence, definition.feature().get() == Feature.PREVIOUS_FORWARD ? -1 : 1))
                    : holds(sentence, definition);
            if (found) {
                set(sentence, cue);
            }
        }
    }

    private boolean isForward(int sentence) {
        return sentence >= 0 && own[sentence];
    }

    private boolean holds(int sentence, CompiledCue definition) {
        for (Reference reference : definition.all()) {
            if (!there(sentence, reference)) {
                return false;
            }
        }
        for (Reference reference : definition.without()) {
            if (there(sentence, reference)) {
                return false;
            }
        }
        return definition.any().length == 0 || oneIsThere(sentence, definition.any());
    }

    private boolean oneIsThere(int sentence, Reference[] references) {
        for (Reference reference : references) {
            if (there(sentence, reference)) {
                return true;
            }
        }
        return false;
    }

    private boolean there(int sentence, Reference reference) {
        int at = switch (reference.where()) {
            case HERE -> sentence;
            case PREVIOUS -> neighbour(sentence, -1);
            case NEXT -> neighbour(sentence, 1);
        };
        return at >= 0 && has(at, reference.cue());
    }

    /** The sentence beside in the same turn, or -1. */
    private int neighbour(int sentence, int step) {
        int at = sentence + step;
        return at >= 0 && at < own.length && call.turnNumber(at) == call.turnNumber(sentence) ? at : -1;
    }

    double score(int sentence, Weights weights) {
        double[] of = weights.of(showsPivot(sentence));
        double sum = weights.bias();
        for (int w = 0; w < longs; w++) {
            for (long rest = bits[sentence * longs + w]; rest != 0; rest &= rest - 1) {
                sum += of[(w << 6) + Long.numberOfTrailingZeros(rest)];
            }
        }
        return sum;
    }

    /** Whether the sentence shows the pivot of the model; always where the model has none. */
    boolean showsPivot(int sentence) {
        return table.pivot == CueTable.NO_PIVOT || has(sentence, table.pivot);
    }

    /** Numbers of the cues of a sentence, ascending. */
    int[] of(int sentence) {
        int n = 0;
        int[] found = new int[table.size()];
        for (int w = 0; w < longs; w++) {
            for (long rest = bits[sentence * longs + w]; rest != 0; rest &= rest - 1) {
                found[n++] = (w << 6) + Long.numberOfTrailingZeros(rest);
            }
        }
        return Arrays.copyOf(found, n);
    }
}

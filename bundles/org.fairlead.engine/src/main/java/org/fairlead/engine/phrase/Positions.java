// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * The positions of all phrases (Glushkov 1961): each token of a phrase is a position, and each position knows which may follow it. There are no moves
 * without a token.
 */
final class Positions {
    /** What can come first, what can come last, both counted from the first position of the phrase, and whether nothing at all fits. */
    private record Part(BitSet first, BitSet last, boolean empty) {}

    final List<Pattern.Token> tokens = new ArrayList<>();
    final List<Integer> phrase = new ArrayList<>();
    /** For each position those that may follow it, ascending. */
    final List<int[]> follow = new ArrayList<>();

    final BitSet first = new BitSet();
    final BitSet last = new BitSet();
    /** The first position of the phrase in the making; sets count from it, so that they stay small however many phrases there are. */
    private int base;

    private final List<BitSet> following = new ArrayList<>();

    /** Adds a phrase under a number; the source is for the message. */
    void add(Pattern pattern, int number, String source) throws PhraseException {
        base = tokens.size();
        following.clear();
        Part part = build(pattern, number);
        following.forEach(f -> follow.add(f.stream().map(p -> base + p).toArray()));
        if (part.empty()) {
            throw new PhraseException("The phrase \"" + source + "\" fits nothing at all as well.");
        }
        for (int p = part.first().nextSetBit(0); p >= 0; p = part.first().nextSetBit(p + 1)) {
            if (tokens.get(base + p).symbol() == Pattern.Token.ANY) {
                throw new PhraseException("The phrase \"" + source
                        + "\" begins with any word; it must begin with a word, a number or a year.");
            }
        }
        part.first().stream().forEach(p -> first.set(base + p));
        part.last().stream().forEach(p -> last.set(base + p));
    }

    private Part build(Pattern pattern, int number) {
        return switch (pattern) {
            case Pattern.Token token -> token(token, number);
            case Pattern.Sequence sequence -> sequence(sequence, number);
            case Pattern.Choice choice -> choice(choice, number);
            case Pattern.Gap gap ->
                sequence(
                        new Pattern.Sequence(Collections.nCopies(
                                gap.width(), new Pattern.Optional(new Pattern.Token(Pattern.Token.ANY, false)))),
                        number);
            case Pattern.Optional optional -> {
                Part part = build(optional.part(), number);
                yield new Part(part.first(), part.last(), true);
            }
        };
    }

    private Part token(Pattern.Token token, int number) {
        int position = tokens.size();
        tokens.add(token);
        phrase.add(number);
        following.add(new BitSet());
        BitSet self = new BitSet();
        self.set(position - base);
        return new Part(self, self, false);
    }

    private Part sequence(Pattern.Sequence sequence, int number) {
        Part done = new Part(new BitSet(), new BitSet(), true);
        for (Pattern pattern : sequence.parts()) {
            Part next = build(pattern, number);
            for (int p = done.last().nextSetBit(0); p >= 0; p = done.last().nextSetBit(p + 1)) {
                following.get(p).or(next.first());
            }
            done = new Part(
                    done.empty() ? union(done.first(), next.first()) : done.first(),
                    next.empty() ? union(done.last(), next.last()) : next.last(),
                    done.empty() && next.empty());
        }
        return done;
    }

    private Part choice(Pattern.Choice choice, int number) {
        Part all = new Part(new BitSet(), new BitSet(), false);
        for (Pattern pattern : choice.parts()) {
            Part part = build(pattern, number);
            all = new Part(
                    union(all.first(), part.first()), union(all.last(), part.last()), all.empty() || part.empty());
        }
        return all;
    }

    private static BitSet union(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.or(b);
        return both;
    }
}

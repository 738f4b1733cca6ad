// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase as parts with gaps between them. The parts are matched by the automaton and joined afterwards: inside the automaton every gap that opens with
 * a frequent word would multiply the states that a text visits.
 *
 * @param parts without gaps, where that could be had
 * @param gaps  widest distance in tokens between a part and the next
 */
record Chain(List<Pattern> parts, List<Integer> gaps) {
    /** More alternatives than this are left to the automaton. */
    private static final int MOST = 200;

    /** The alternatives of a phrase as chains. */
    static List<Chain> of(Pattern pattern) {
        List<List<Pattern>> alternatives = alternatives(pattern);
        if (!hasGap(pattern) || alternatives.size() > MOST) {
            return List.of(whole(pattern));
        }
        List<Chain> chains = new ArrayList<>();
        alternatives.forEach(a -> chains.add(cut(a)));
        return chains;
    }

    private static Chain whole(Pattern pattern) {
        return new Chain(List.of(pattern), List.of());
    }

    /** Cuts a sequence at its gaps; where a part could not stand by itself the sequence stays whole. */
    private static Chain cut(List<Pattern> sequence) {
        List<Pattern> parts = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        List<Pattern> part = new ArrayList<>();
        for (Pattern pattern : sequence) {
            if (pattern instanceof Pattern.Gap gap && !part.isEmpty()) {
                parts.add(new Pattern.Sequence(part));
                gaps.add(gap.width());
                part = new ArrayList<>();
            } else {
                part.add(pattern);
            }
        }
        parts.add(new Pattern.Sequence(part));
        boolean standAlone = parts.stream().noneMatch(p -> fitsNothing(p) || beginsWithAny(p) || hasGap(p));
        return standAlone ? new Chain(parts, gaps) : whole(new Pattern.Sequence(sequence));
    }

    /** Sequences without brackets around gaps. */
    private static List<List<Pattern>> alternatives(Pattern pattern) {
        if (!hasGap(pattern) || pattern instanceof Pattern.Gap) {
            return List.of(List.of(pattern));
        }
        List<List<Pattern>> all = new ArrayList<>();
        switch (pattern) {
            case Pattern.Choice choice -> {
                List<Pattern> plain =
                        choice.parts().stream().filter(p -> !hasGap(p)).toList();
                if (!plain.isEmpty()) {
                    all.add(List.of(plain.size() == 1 ? plain.get(0) : new Pattern.Choice(plain)));
                }
                choice.parts().stream().filter(Chain::hasGap).forEach(p -> all.addAll(alternatives(p)));
            }
            case Pattern.Optional optional -> {
                all.add(List.of());
                all.addAll(alternatives(optional.part()));
            }
            case Pattern.Sequence sequence -> all.addAll(products(sequence));
            default -> throw new IllegalStateException("a gap in " + pattern);
        }
        return all;
    }

    private static List<List<Pattern>> products(Pattern.Sequence sequence) {
        List<List<Pattern>> done = List.of(List.of());
        for (Pattern part : withoutLastOption(sequence)) {
            List<List<Pattern>> next = new ArrayList<>();
            for (List<Pattern> begun : done) {
                for (List<Pattern> more : alternatives(part)) {
                    List<Pattern> joined = new ArrayList<>(begun);
                    joined.addAll(more);
                    next.add(joined);
                }
            }
            done = next;
            if (done.size() > MOST) {
                return done;
            }
        }
        return done;
    }

    /** "a ..3 b?" fits wherever "a" does: the option only widens the evidence, and is let go. */
    private static List<Pattern> withoutLastOption(Pattern.Sequence sequence) {
        List<Pattern> parts = sequence.parts();
        int n = parts.size();
        boolean option =
                n > 2 && parts.get(n - 1) instanceof Pattern.Optional && parts.get(n - 2) instanceof Pattern.Gap;
        return option ? parts.subList(0, n - 2) : parts;
    }

    private static boolean hasGap(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Token token -> false;
            case Pattern.Gap gap -> true;
            case Pattern.Optional optional -> hasGap(optional.part());
            case Pattern.Choice choice -> choice.parts().stream().anyMatch(Chain::hasGap);
            case Pattern.Sequence sequence -> sequence.parts().stream().anyMatch(Chain::hasGap);
        };
    }

    private static boolean fitsNothing(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Token token -> false;
            case Pattern.Gap gap -> true;
            case Pattern.Optional optional -> true;
            case Pattern.Choice choice -> choice.parts().stream().anyMatch(Chain::fitsNothing);
            case Pattern.Sequence sequence -> sequence.parts().stream().allMatch(Chain::fitsNothing);
        };
    }

    private static boolean beginsWithAny(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Token token -> token.symbol() == Pattern.Token.ANY;
            case Pattern.Gap gap -> true;
            case Pattern.Optional optional -> beginsWithAny(optional.part());
            case Pattern.Choice choice -> choice.parts().stream().anyMatch(Chain::beginsWithAny);
            case Pattern.Sequence sequence -> {
                for (Pattern part : sequence.parts()) {
                    if (beginsWithAny(part)) {
                        yield true;
                    }
                    if (!fitsNothing(part)) {
                        break;
                    }
                }
                yield false;
            }
        };
    }
}

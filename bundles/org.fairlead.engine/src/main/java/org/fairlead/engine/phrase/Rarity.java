// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.List;

/**
 * A guess at how often a part of a phrase stands in calls, from the phrases alone: a word that many phrases use is a common one. It only decides what is
 * looked at first, never what is found.
 */
final class Rarity {
    private final int[] uses;
    private int most;

    Rarity(List<Pattern.Token> tokens, int symbols) {
        uses = new int[symbols];
        for (Pattern.Token token : tokens) {
            if (token.symbol() >= 0) {
                most = Math.max(most, ++uses[token.symbol()]);
            }
        }
    }

    /** A sequence stands as often as the rarest thing that it must have, a choice as often as all its parts together. */
    long often(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Token token -> token.symbol() >= 0 ? uses[token.symbol()] : most;
            case Pattern.Gap gap -> Integer.MAX_VALUE;
            case Pattern.Optional optional -> Integer.MAX_VALUE;
            case Pattern.Choice choice ->
                choice.parts().stream().mapToLong(this::often).sum();
            case Pattern.Sequence sequence ->
                sequence.parts().stream().mapToLong(this::often).min().orElse(Integer.MAX_VALUE);
        };
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.List;
import java.util.Set;

/**
 * A guess at how often a part of a phrase stands in calls: the words that hold English sentences together are the commonest, and of the others a word that many
 * phrases use is a common one. It only decides what is looked at first, never what is found.
 */
final class Rarity {
    /** About one word in fifty or more of what is said; any other word counts as often as phrases use it, and a little. */
    private static final Set<String> COMMON = Set.of(
            "the", "a", "an", "and", "or", "but", "so", "of", "to", "in", "for", "on", "at", "by", "with", "from", "as",
            "is", "are", "was", "were", "be", "been", "have", "has", "had", "do", "will", "would", "can", "not", "we",
            "our", "us", "you", "your", "i", "it", "its", "that", "this", "these", "they", "their", "there", "what",
            "which", "about", "'s");

    private static final int OFTEN = 600;
    private static final int AT_LEAST = 5;

    private final int[] uses;
    private int most = OFTEN;

    Rarity(List<Pattern.Token> tokens, Vocabulary vocabulary) {
        uses = new int[vocabulary.size()];
        for (Pattern.Token token : tokens) {
            if (token.symbol() >= 0) {
                most = Math.max(most, ++uses[token.symbol()]);
            }
        }
        for (int symbol = 0; symbol < uses.length; symbol++) {
            uses[symbol] += COMMON.contains(vocabulary.word(symbol)) ? OFTEN : AT_LEAST;
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

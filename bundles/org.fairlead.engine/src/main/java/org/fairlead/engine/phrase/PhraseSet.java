// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the phrases of all rules and gives each a number; the same phrase of two rules is one phrase. */
public final class PhraseSet {
    private final Vocabulary vocabulary = new Vocabulary();
    private final PhraseParser parser = new PhraseParser(vocabulary);
    private final Positions positions = new Positions();
    private final Map<Pattern, Integer> numbers = new LinkedHashMap<>();
    private final Map<Pattern, Integer> parts = new LinkedHashMap<>();
    private final Slots slots = new Slots();
    private final List<int[]> together = new ArrayList<>();
    /** Phrases that count by themselves. */
    private final BitSet alone = new BitSet();

    /**
     * Adds a phrase.
     *
     * @param phrase in the phrase language of the rules
     * @param terms  named groups of phrases that it may use
     * @return its number, from 0
     * @throws PhraseException when it is not well written
     */
    public int add(String phrase, Map<String, List<String>> terms) throws PhraseException {
        int number = number(phrase, terms);
        alone.set(number);
        return number;
    }

    /**
     * Adds phrases of which the places in a joined sentence count only where all of them stand; elsewhere those of one or the other may be left out.
     *
     * @return their numbers
     */
    public int[] addTogether(List<String> phrases, Map<String, List<String>> terms) throws PhraseException {
        int[] found = new int[phrases.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = number(phrases.get(i), terms);
        }
        together.add(found);
        return found;
    }

    private int number(String phrase, Map<String, List<String>> terms) throws PhraseException {
        Pattern pattern = parser.parse(phrase, terms);
        Integer known = numbers.get(pattern);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        for (Chain chain : Chain.of(pattern)) {
            List<Integer> ofChain = new ArrayList<>();
            for (Pattern part : chain.parts()) {
                ofChain.add(part(part, phrase));
            }
            slots.add(number, ofChain, chain.gaps());
        }
        numbers.put(pattern, number);
        return number;
    }

    private int part(Pattern part, String phrase) throws PhraseException {
        Integer known = parts.get(part);
        if (known != null) {
            return known;
        }
        positions.add(part, parts.size(), phrase);
        parts.put(part, parts.size());
        return parts.size() - 1;
    }

    /** All phrases so far as one automaton. */
    public PhraseAutomaton build() {
        Slots.Table table = slots.freeze();
        Rarity rarity = new Rarity(positions.tokens, vocabulary);
        Gates.Table gates = Gates.build(List.copyOf(parts.keySet()), rarity, table, together, alone::get);
        return new PhraseAutomaton(vocabulary, positions, table, gates, numbers.size());
    }
}

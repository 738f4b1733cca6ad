// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the phrases of all rules and gives each a number; the same phrase of two rules is one phrase. */
public final class PhraseSet {
    private final Vocabulary vocabulary = new Vocabulary();
    private final Positions positions = new Positions();
    private final Map<Pattern, Integer> numbers = new LinkedHashMap<>();

    /**
     * Adds a phrase.
     *
     * @param phrase in the phrase language of the rules
     * @param terms  named groups of phrases that it may use
     * @return its number, from 0
     * @throws PhraseException when it is not well written
     */
    public int add(String phrase, Map<String, List<String>> terms) throws PhraseException {
        Pattern pattern = new PhraseParser(vocabulary, terms).parse(phrase);
        Integer known = numbers.get(pattern);
        if (known != null) {
            return known;
        }
        positions.add(pattern, numbers.size(), phrase);
        numbers.put(pattern, numbers.size());
        return numbers.size() - 1;
    }

    /** All phrases so far as one automaton. */
    public PhraseAutomaton build() {
        return new PhraseAutomaton(vocabulary, positions, numbers.size());
    }
}

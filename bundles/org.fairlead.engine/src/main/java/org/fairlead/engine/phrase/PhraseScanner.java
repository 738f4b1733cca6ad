// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.Arrays;

/**
 * Finds all phrases in a text in one pass. Keeps what it learns about the automaton from one text to the next. Not for more than one thread.
 */
public final class PhraseScanner {
    private final PhraseAutomaton automaton;
    private final States states;
    private final Lexicon lexicon;
    private final Tokens tokens = new Tokens();
    private final Joiner joiner;

    public PhraseScanner(PhraseAutomaton automaton) {
        this.automaton = automaton;
        this.states = new States(automaton);
        this.joiner = new Joiner(automaton.slots);
        this.lexicon = finding(automaton.vocabulary);
    }

    /**
     * Finds phrases.
     *
     * @param text   the text
     * @param begins first offsets of the stretches to look at, ascending
     * @param ends   after their last offsets
     * @param groups number of each stretch; a phrase may run on from one stretch to the next only where their numbers are equal
     */
    public Hits scan(String text, int[] begins, int[] ends, int[] groups) {
        Hits hits = new Hits(automaton.phrases);
        Tokenizer tokenizer = new Tokenizer(lexicon, tokens);
        for (int i = 0; i < begins.length; ) {
            tokens.count = 0;
            int group = groups[i];
            for (; i < begins.length && groups[i] == group; i++) {
                tokenizer.run(text, begins[i], ends[i]);
            }
            match(group, hits);
        }
        return hits;
    }

    private void match(int group, Hits hits) {
        int state = 0;
        joiner.clear();
        int[] symbols = tokens.symbol;
        for (int t = 0; t < tokens.count; t++) {
            state = states.next(state, symbols[t]);
            if (state != 0) {
                int end = tokens.end[t];
                for (int part : states.accepted(state)) {
                    boolean single = part < 0;
                    int number = single ? ~part : part;
                    joiner.part(
                            number,
                            single ? t : beginOf(number, t),
                            t,
                            (phrase, first) -> hits.add(phrase, new Hits.Hit(tokens.begin[first], end, group)));
                }
            }
        }
    }

    /** The nearest token from which the phrase leads to its end: the automaton run backwards over a few tokens. */
    private int beginOf(int part, int end) {
        int[] active = lastsOf(part, tokens.symbol[end]);
        for (int t = end; ; t--) {
            for (int p : active) {
                if (automaton.first[p]) {
                    return t;
                }
            }
            if (t == 0 || active.length == 0) {
                throw new IllegalStateException("part " + part + " ends at a place where it does not begin");
            }
            active = back(active, tokens.symbol[t - 1]);
        }
    }

    private int[] lastsOf(int part, int symbol) {
        int low = Arrays.binarySearch(automaton.partOf, part);
        while (low > 0 && automaton.partOf[low - 1] == part) {
            low--;
        }
        int[] found = new int[8];
        int n = 0;
        for (int p = low; p < automaton.partOf.length && automaton.partOf[p] == part; p++) {
            if (automaton.last[p] && automaton.fits(p, symbol)) {
                if (n == found.length) {
                    found = Arrays.copyOf(found, n * 2);
                }
                found[n++] = p;
            }
        }
        return Arrays.copyOf(found, n);
    }

    private int[] back(int[] active, int symbol) {
        return Arrays.stream(active)
                .flatMap(p -> Arrays.stream(automaton.before[p]))
                .distinct()
                .filter(q -> automaton.fits(q, symbol))
                .toArray();
    }

    private static Lexicon finding(Vocabulary vocabulary) {
        Misspellings misspellings = new Misspellings(vocabulary);
        return new Lexicon() {
            @Override
            public int word(char[] word, int length, int hash) {
                int symbol = vocabulary.find(word, length, hash);
                return symbol >= 0 ? symbol : misspellings.symbol(word, length, hash);
            }

            @Override
            public int number(char[] digits, int length, int hash, boolean grouped) {
                int symbol = vocabulary.find(digits, length, hash);
                return symbol >= 0
                        ? symbol
                        : !grouped && Vocabulary.looksLikeYear(digits, length) ? Vocabulary.YEAR : Vocabulary.NUMBER;
            }
        };
    }
}

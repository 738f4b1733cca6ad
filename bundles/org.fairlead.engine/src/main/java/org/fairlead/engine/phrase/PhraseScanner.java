// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

/**
 * Finds all phrases in a text in one pass. Keeps what it learns about the automaton from one text to the next. Not for more than one thread.
 */
public final class PhraseScanner {
    private final States states;
    private final Tokens tokens = new Tokens();
    private final Tokenizer tokenizer;
    private final Joiner joiner;
    private final Slots.Table slots;
    private final HitLog log;
    private char[] characters = new char[1 << 16];

    public PhraseScanner(PhraseAutomaton automaton) {
        this.states = new States(automaton);
        this.slots = automaton.slots;
        this.joiner = new Joiner(slots);
        this.log = new HitLog(automaton.phrases);
        this.tokenizer = new Tokenizer(finding(automaton.vocabulary), tokens, new PlainWords());
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
        if (characters.length < text.length()) {
            characters = new char[text.length()];
        }
        text.getChars(0, text.length(), characters, 0);
        for (int i = 0; i < begins.length; ) {
            tokens.count = 0;
            int group = groups[i];
            for (; i < begins.length && groups[i] == group; i++) {
                tokenizer.run(characters, begins[i], ends[i]);
            }
            match();
        }
        return log.toHits();
    }

    private void match() {
        int state = 0;
        joiner.clear();
        int[] symbols = tokens.symbol;
        for (int t = 0; t < tokens.count; t++) {
            state = states.next(state, symbols[t]);
            int[] ends = states.ends(state);
            for (int i = 0; i < ends.length; i += 2) {
                int first = t - ends[i + 1] + 1;
                int phrase = ends[i];
                if (phrase < 0) {
                    first = joiner.part(~phrase, first, t);
                    phrase = slots.phrase()[~phrase];
                }
                if (first != Joiner.NONE) {
                    log.add(phrase, tokens.begin[first], tokens.end[t]);
                }
            }
        }
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

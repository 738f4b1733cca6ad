// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import org.fairlead.engine.call.CallText;
import org.fairlead.engine.call.Dictionary;
import org.fairlead.engine.call.Words;

/**
 * Finds all phrases in a text in one pass. Keeps what it learns about the automaton from one text to the next. Not for more than one thread.
 */
public final class PhraseScanner {
    private static final int MOST_WORDS = 1 << 17;

    private final States states;
    private final Tokens tokens = new Tokens();
    private final WordTokenizer tokenizer;
    private Dictionary dictionary = new Dictionary();
    private final Joiner joiner;
    private final Slots.Table slots;
    private final HitLog log;
    /** The entry of the state after each token. */
    private int[] entries = new int[256];

    private final OpenSlots open;

    public PhraseScanner(PhraseAutomaton automaton) {
        this.states = new States(automaton);
        this.slots = automaton.slots;
        this.open = new OpenSlots(slots, automaton.gates);
        this.joiner = new Joiner(slots);
        this.log = new HitLog(automaton.phrases);
        this.tokenizer = new WordTokenizer(finding(automaton.vocabulary), tokens);
    }

    /** The words of a call by the numbers of this scanner's dictionary. */
    public Words words(CallText call) {
        return new Words(call, dictionary());
    }

    /** Forgets all words once there are more than a language has. */
    private Dictionary dictionary() {
        if (dictionary.size() > MOST_WORDS) {
            dictionary = new Dictionary();
        }
        return dictionary;
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
        return scan(new Words(text, begins, ends, dictionary()), groups);
    }

    /**
     * Finds phrases in the words of sentences.
     *
     * @param groups number of each sentence; a phrase may run on from one to the next only where their numbers are equal
     */
    public Hits scan(Words words, int[] groups) {
        for (int sentence = 0; sentence < groups.length; ) {
            tokens.count = 0;
            int group = groups[sentence];
            for (; sentence < groups.length && groups[sentence] == group; sentence++) {
                tokenizer.run(words, sentence);
            }
            match();
        }
        return log.toHits();
    }

    /** First through the words, to see which gates open in this stretch of text; then through what ends at each of them. */
    private void match() {
        int n = tokens.count;
        if (entries.length < n) {
            entries = new int[n * 2];
        }
        states.begin();
        open.clear();
        int state = 0;
        for (int t = 0; t < n; t++) {
            state = states.next(state, tokens.symbol[t]);
            entries[t] = states.entry(state);
            visit(states.pool(), entries[t]);
        }
        open.open();
        joiner.clear();
        for (int t = 0; t < n; t++) {
            takeAll(states.pool(), entries[t], t);
        }
    }

    private void visit(int[] pool, int entry) {
        int ends = entry + 2;
        int gates = ends + 2 * pool[entry];
        int after = gates + pool[entry + 1];
        for (int i = ends; i < gates; i += 2) {
            open.stands(pool[i]);
        }
        for (int i = gates; i < after; i++) {
            open.askFor(pool[i]);
        }
    }

    private void takeAll(int[] pool, int entry, int token) {
        int after = entry + 2 + 2 * pool[entry];
        for (int i = entry + 2; i < after; i += 2) {
            for (int slot = open.first(pool[i]); slot != OpenSlots.END; slot = open.next(slot)) {
                take(slot, token - pool[i + 1] + 1, token);
            }
        }
    }

    private void take(int slot, int from, int last) {
        int first = slots.isWhole(slot) ? from : joiner.part(slot, from, last);
        if (first != Joiner.NONE) {
            log.add(slots.phrase()[slot], tokens.begin[first], tokens.end[last]);
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

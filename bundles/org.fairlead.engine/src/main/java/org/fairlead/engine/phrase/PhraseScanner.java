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
    /** What ends at each token, see {@link States#ends}. */
    private int[][] ends = new int[256][];
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

    /** First through the words, to see which gates are open in this stretch of text; then through what ends at each of them. */
    private void match() {
        int n = tokens.count;
        if (ends.length < n) {
            ends = new int[n * 2][];
        }
        open.clear();
        int state = 0;
        int[] symbols = tokens.symbol;
        for (int t = 0; t < n; t++) {
            state = states.next(state, symbols[t]);
            int[] ended = states.ends(state);
            ends[t] = ended;
            for (int i = 0; i < ended.length; i += 2) {
                open.stands(ended[i]);
            }
            for (int gate : states.asking(state)) {
                open.askFor(gate);
            }
        }
        open.open();
        joiner.clear();
        for (int t = 0; t < n; t++) {
            int[] ended = ends[t];
            for (int i = 0; i < ended.length; i += 2) {
                for (int slot = open.first(ended[i]); slot != OpenSlots.END; slot = open.next(slot)) {
                    take(slot, t - ended[i + 1] + 1, t);
                }
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

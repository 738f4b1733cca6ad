// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import java.util.function.ToIntFunction;
import org.fairlead.engine.call.WordColumn;
import org.fairlead.engine.call.Words;

/**
 * Makes tokens of the words of a text: most words are one token, whose symbol is looked up by the number of the word. Words with apostrophes, letters with full
 * stops and odd sentences are read character by character. Not for more than one thread.
 */
final class WordTokenizer {
    /** The word is no token. */
    private static final int NOTHING = -1;

    private final Tokens out;
    private final Tokenizer characters;
    private final Tokens spelt = new Tokens();
    private final Tokenizer speller;
    private final ToIntFunction<String> symbols = this::symbol;

    WordTokenizer(Lexicon lexicon, Tokens out) {
        this.out = out;
        this.characters = new Tokenizer(lexicon, out);
        this.speller = new Tokenizer(lexicon, spelt);
    }

    private int symbol(String word) {
        spelt.count = 0;
        speller.run(word.toCharArray(), 0, word.length());
        return spelt.count == 0 ? NOTHING : spelt.symbol[0];
    }

    /** Adds the tokens of a sentence. */
    void run(Words words, int sentence) {
        int end = words.endOf(sentence);
        if (!words.isPlain(sentence)) {
            characters.run(words.characters(), words.beginOf(sentence), end);
            return;
        }
        WordColumn symbolOf = words.dictionary().column(symbols);
        int after = words.after(sentence);
        for (int word = words.first(sentence); word < after; ) {
            if (isOneToken(words, word, end)) {
                int symbol = symbolOf.of(words.id(word));
                if (symbol != NOTHING) {
                    out.add(symbol, words.begin(word), words.end(word));
                }
                word++;
            } else {
                word = spell(words, word, after, end);
            }
        }
    }

    /** A single letter before a full stop may belong to an acronym. */
    private static boolean isOneToken(Words words, int word, int end) {
        int stop = words.end(word);
        return words.whole(word) == words.id(word)
                && (stop - words.begin(word) > 1 || stop == end || words.characters()[stop] != '.');
    }

    /** Reads a word with all that is joined to it; returns the word to go on at. */
    private int spell(Words words, int word, int after, int end) {
        int last = word;
        while (last + 1 < after && words.whole(last + 1) == Words.INNER) {
            last++;
        }
        int at = words.begin(word);
        while (at < words.end(last)) {
            at = characters.next(words.characters(), at, end);
        }
        int next = last + 1;
        while (next < after && words.begin(next) < at) {
            next++;
        }
        return next;
    }
}

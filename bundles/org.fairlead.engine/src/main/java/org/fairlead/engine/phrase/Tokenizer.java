// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

/**
 * Cuts text into tokens of one normal form, the same for phrases and for transcripts: small letters; hyphens separate; "10-K", "10K" and "10 K" are
 * "10 k"; "we'll" is "we will", "don't" is "do not", "company's" is "company 's"; "%" is "percent", "&amp;" is "and"; "U.S." is one word "u.s"; a number is
 * one token without thousands separators; a Han or kana character is a token; ligatures are letters; "uh", "um" and marks like {@code <inaudible>} are
 * nothing. Evidence always quotes the characters themselves.
 */
final class Tokenizer {
    private static final int LONGEST_WORD = 64;

    private final Lexicon lexicon;
    private final Tokens out;
    private final char[] word = new char[LONGEST_WORD];
    private int length;
    private int hash;

    Tokenizer(Lexicon lexicon, Tokens out) {
        this.lexicon = lexicon;
        this.out = out;
    }

    /** Adds the tokens of text[begin, end). */
    void run(char[] text, int begin, int end) {
        int i = begin;
        while (i < end) {
            i = next(text, i, end);
        }
    }

    /** Adds the tokens that begin with a character, if any do; returns the offset to go on at. */
    int next(char[] text, int i, int end) {
        char c = text[i];
        return switch (Characters.kind(c)) {
            case Characters.LETTER -> letters(text, i, end);
            case Characters.DIGIT -> digits(text, i, end);
            case Characters.SIGN -> sign(c, i);
            case Characters.IDEOGRAPH -> single(c, i);
            case Characters.TAG -> tag(text, i, end);
            default -> i + 1;
        };
    }

    private int letters(char[] text, int begin, int end) {
        clear();
        int i = begin;
        while (i < end) {
            char c = text[i];
            byte kind = Characters.kind(c);
            if (kind == Characters.LETTER) {
                append(c);
            } else if (kind == Characters.APOSTROPHE
                    && i + 1 < end
                    && Characters.kind(text[i + 1]) == Characters.LETTER) {
                return contraction(text, begin, i, end);
            } else if (!(kind == Characters.INVISIBLE || isAcronymDot(text, i, begin, end))) {
                break;
            } else if (c == '.') {
                append('.');
            }
            i++;
        }
        emit(begin, i);
        return i;
    }

    /** A full stop between single letters, as in U.S. or N.V.; the last one belongs to the sentence. */
    private static boolean isAcronymDot(char[] text, int dot, int begin, int end) {
        return text[dot] == '.'
                && dot + 1 < end
                && Characters.kind(text[dot + 1]) == Characters.LETTER
                && (dot - 1 == begin || text[dot - 2] == '.')
                && (dot + 2 >= end || Characters.kind(text[dot + 2]) != Characters.LETTER);
    }

    private int contraction(char[] text, int begin, int apostrophe, int end) {
        int stop = apostrophe + 1;
        while (stop < end && Characters.kind(text[stop]) == Characters.LETTER) {
            stop++;
        }
        int tail = stop - apostrophe - 1;
        char first = Characters.lower(text[apostrophe + 1]);
        if (tail == 1 && first == 't' && length > 1 && word[length - 1] == 'n') {
            negation(begin, apostrophe, stop);
            return stop;
        }
        String full =
                tail == 1 ? short1(first) : tail == 2 ? short2(first, Characters.lower(text[apostrophe + 2])) : "";
        emit(begin, apostrophe);
        if (full.isEmpty()) {
            return apostrophe + 1; // a name such as O'Neil: two words
        }
        emit(full, apostrophe, stop);
        return stop;
    }

    /** The word read so far without its n, and "not". */
    private void negation(int begin, int apostrophe, int stop) {
        String base = new String(word, 0, length - 1);
        emit(
                base.equals("wo") ? "will" : base.equals("ca") ? "can" : base.equals("sha") ? "shall" : base,
                begin,
                apostrophe - 1);
        emit("not", apostrophe - 1, stop);
    }

    private static String short1(char letter) {
        return switch (letter) {
            case 'm' -> "am";
            case 'd' -> "'d";
            case 's' -> "'s";
            default -> "";
        };
    }

    private static String short2(char first, char second) {
        return first == 'l' && second == 'l'
                ? "will"
                : second != 'e' ? "" : first == 'v' ? "have" : first == 'r' ? "are" : "";
    }

    private int digits(char[] text, int begin, int end) {
        clear();
        boolean grouped = false;
        int i = begin;
        while (i < end) {
            char c = text[i];
            if (Characters.kind(c) == Characters.DIGIT) {
                append(c);
            } else if ((c == '.' || c == ',') && i + 1 < end && Characters.kind(text[i + 1]) == Characters.DIGIT) {
                if (c == '.') {
                    append(c);
                } else {
                    grouped = true;
                }
            } else {
                break;
            }
            i++;
        }
        out.add(lexicon.number(word, length, hash, grouped), begin, i);
        return i;
    }

    private int sign(char c, int at) {
        switch (c) {
            case '%', '\uff05' -> emit("percent", at, at + 1);
            case '&' -> emit("and", at, at + 1);
            default -> {
                clear();
                append(c == '\uffe5' ? '\u00a5' : c);
                emit(at, at + 1);
            }
        }
        return at + 1;
    }

    private int single(char c, int at) {
        clear();
        append(c);
        emit(at, at + 1);
        return at + 1;
    }

    /** A mark of the transcriber, such as {@code <inaudible>}: passed over. Anything else that starts so is only a sign. */
    private static int tag(char[] text, int begin, int end) {
        int i = begin + 1;
        while (i < end
                && i - begin < 24
                && (Characters.kind(text[i]) == Characters.LETTER || text[i] == '/' || text[i] == '_')) {
            i++;
        }
        return i < end && i > begin + 1 && text[i] == '>' ? i + 1 : begin + 1;
    }

    private void clear() {
        length = 0;
        hash = 0;
    }

    private void append(char c) {
        if (c >= '\ufb00' && c <= '\ufb06') {
            for (char letter : Characters.ligature(c).toCharArray()) {
                append(letter);
            }
        } else if (length < LONGEST_WORD) {
            char small = Characters.lower(c);
            word[length++] = small;
            hash = hash * 31 + small;
        }
    }

    private void emit(int begin, int end) {
        if (!isFiller()) {
            out.add(lexicon.word(word, length, hash), begin, end);
        }
    }

    private void emit(String normal, int begin, int end) {
        clear();
        for (int i = 0; i < normal.length(); i++) {
            append(normal.charAt(i));
        }
        emit(begin, end);
    }

    private boolean isFiller() {
        if (length < 2 || length > 4 || word[0] != 'u') {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if (word[i] != 'h' && word[i] != 'm') {
                return false;
            }
        }
        return true;
    }
}

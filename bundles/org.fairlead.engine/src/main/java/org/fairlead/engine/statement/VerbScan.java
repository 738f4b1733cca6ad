// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

/**
 * Walks over the words of one sentence and notes its finite verbs by form: no dictionary of all verbs, but auxiliaries, the irregular pasts that calls
 * use, "-ed" where nothing before it makes it a participle, and any word after "we", "I", "they" or "you" as a present.
 */
final class VerbScan {
    private static final int LONG = 35;
    private static final int SHORT = 7;

    private int words;
    private int firstKind;
    private boolean past;
    private boolean other;
    private boolean number;
    private final PeriodScan periods = new PeriodScan();
    private final char[] word = new char[24];

    /** Bits of the features, by ordinal, that the words of text[begin, end) show. */
    int run(char[] text, int begin, int end, ReportedPeriod reported) {
        words = 0;
        firstKind = WordKinds.OTHER;
        past = other = number = false;
        periods.begin(reported);
        int before = WordKinds.OTHER;
        int i = begin;
        while (i < end) {
            char c = text[i];
            if (c >= '0' && c <= '9') {
                i = digits(text, i, end);
                before = WordKinds.OTHER;
            } else if (isLetter(c)) {
                int n = 0;
                int digit = i > begin ? text[i - 1] - '0' : -1;
                while (i < end && (isLetter(c = text[i]) || c == '\'' || c == '\u2019')) {
                    if (n < word.length) {
                        word[n++] = c == '\u2019' ? '\'' : small(c);
                    }
                    i++;
                }
                periods.word(word, n, digit >= 0 && digit <= 9, digit);
                before = word(n, before);
            } else {
                if (c == '%' || c == '$') {
                    number = true;
                }
                if (c == ',' || c == ';' || c == ':') {
                    before = before == WordKinds.SUBJECT ? before : WordKinds.OTHER;
                }
                i++;
            }
        }
        return bits(end > begin && text[end - 1] == '?');
    }

    private static boolean isLetter(char c) {
        return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
    }

    private static char small(char c) {
        return c < 128 ? c >= 'A' && c <= 'Z' ? (char) (c + 32) : c : Character.toLowerCase(c);
    }

    private int digits(char[] text, int begin, int end) {
        int i = begin;
        boolean plain = true;
        while (i < end
                && (Character.isDigit(text[i])
                        || (text[i] == '.' || text[i] == ',') && i + 1 < end && Character.isDigit(text[i + 1]))) {
            plain &= Character.isDigit(text[i]);
            i++;
        }
        words++;
        if (plain && i - begin == 4 && isCentury(text[begin], text[begin + 1])) {
            periods.year(Integer.parseInt(new String(text, begin, i - begin)));
        } else if (begin == 0 || !isLetter(text[begin - 1])) {
            number = true;
        } else if (i - begin == 1 && (begin == 1 || !isLetter(text[begin - 2]))) {
            periods.numberAfter(text[begin - 1], text[begin] - '0');
        }
        return i;
    }

    private static boolean isCentury(char first, char second) {
        return first == '2' && second == '0' || first == '1' && second == '9';
    }

    /** Takes in a word and returns its kind, which the next word is judged by. */
    private int word(int length, int before) {
        words++;
        int kind = WordKinds.of(word, length);
        switch (kind) {
            case WordKinds.ADVERB -> {
                return before;
            }
            case WordKinds.HAVE -> {
                return kind;
            }
            case WordKinds.PAST_BE, WordKinds.PAST -> {
                if (before == WordKinds.HAVE) {
                    finite(WordKinds.PERFECT);
                } else if (kind == WordKinds.PAST_BE
                        || before != WordKinds.BE
                                && before != WordKinds.MODAL
                                && before != WordKinds.WILL
                                && before != WordKinds.TO) {
                    finite(WordKinds.PAST);
                }
            }
            case WordKinds.BE -> {
                if (before != WordKinds.WILL
                        && before != WordKinds.MODAL
                        && before != WordKinds.TO
                        && before != WordKinds.HAVE) {
                    finite(WordKinds.BE);
                } else if (before == WordKinds.HAVE) {
                    finite(WordKinds.PERFECT);
                }
            }
            case WordKinds.WILL, WordKinds.MODAL -> finite(kind);
            default -> {
                if (before == WordKinds.HAVE) {
                    finite(isParticiple(length) ? WordKinds.PERFECT : WordKinds.BE);
                } else if (kind == WordKinds.OTHER && before == WordKinds.SUBJECT) {
                    finite(isParticiple(length) ? WordKinds.PAST : WordKinds.BE);
                } else if (kind == WordKinds.OTHER && isParticiple(length) && before == WordKinds.OTHER) {
                    finite(WordKinds.PAST);
                }
            }
        }
        return kind;
    }

    private boolean isParticiple(int length) {
        return length > 3 && word[length - 1] == 'd' && word[length - 2] == 'e' && word[length - 3] != 'e';
    }

    private void finite(int kind) {
        if (firstKind == WordKinds.OTHER) {
            firstKind = kind;
        }
        if (kind == WordKinds.PAST || kind == WordKinds.PERFECT || kind == WordKinds.PAST_BE) {
            past = true;
        } else {
            other = true;
        }
    }

    private int bits(boolean question) {
        int bits =
                bit(question, Feature.QUESTION) | bit(words <= SHORT, Feature.SHORT) | bit(words > LONG, Feature.LONG);
        bits |= switch (firstKind) {
            case WordKinds.PAST -> bit(true, Feature.VERB_PAST);
            case WordKinds.PERFECT -> bit(true, Feature.VERB_PERFECT);
            case WordKinds.BE -> bit(true, Feature.VERB_PRESENT);
            case WordKinds.WILL -> bit(true, Feature.VERB_FUTURE);
            case WordKinds.MODAL -> bit(true, Feature.VERB_MODAL);
            default -> bit(true, Feature.VERB_NONE);
        };
        bits |= bit(past && !other, Feature.ONLY_PAST) | bit(past, Feature.SOME_PAST) | bit(number, Feature.NUMBER);
        return bits | periods.bits();
    }

    private static int bit(boolean on, Feature feature) {
        return on ? 1 << feature.ordinal() : 0;
    }
}

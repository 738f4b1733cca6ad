// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import java.util.function.ToIntFunction;
import org.fairlead.engine.call.WordColumn;
import org.fairlead.engine.call.Words;

/**
 * Walks over the words of one sentence and notes its finite verbs by form: no dictionary of all verbs, but auxiliaries, the irregular pasts that calls
 * use, "-ed" where nothing before it makes it a participle, and any word after "we", "I", "they" or "you" as a present.
 */
final class VerbScan {
    private static final ToIntFunction<String> TRAITS = VerbWords::of;
    private static final int LONG = 35;
    private static final int SHORT = 7;

    private int words;
    private int firstKind;
    private boolean past;
    private boolean other;
    private boolean number;
    private final PeriodScan periods = new PeriodScan();
    /** The kind of the word before. */
    private int before;

    /** Bits of the features, by ordinal, that the words of a sentence show. */
    int run(Words text, int sentence, ReportedPeriod reported) {
        words = 0;
        firstKind = WordKinds.OTHER;
        past = other = number = false;
        before = WordKinds.OTHER;
        periods.begin(reported);
        if (text.isPlain(sentence) && !text.hasHan(sentence)) {
            words(text, sentence);
        } else {
            characters(text.characters(), text.beginOf(sentence), text.endOf(sentence));
        }
        int end = text.endOf(sentence);
        return bits(end > text.beginOf(sentence) && text.characters()[end - 1] == '?');
    }

    private void words(Words text, int sentence) {
        WordColumn traits = text.dictionary().column(TRAITS);
        char[] characters = text.characters();
        int begin = text.beginOf(sentence);
        int after = text.after(sentence);
        for (int w = text.first(sentence); w < after; w++) {
            int whole = text.whole(w);
            if (whole != Words.INNER) {
                int at = text.begin(w);
                int of = traits.of(whole);
                switch (VerbWords.sort(of)) {
                    case VerbWords.LETTERS -> word(of, at > begin ? digit(characters[at - 1]) : -1);
                    case VerbWords.DIGITS -> number(characters, at, text.end(w));
                    case VerbWords.NUMBER_SIGN -> number = true;
                    default -> {}
                }
            }
            if (text.commaAfter(w)) {
                comma();
            }
        }
    }

    /** Sentences that have other letters or marks, character by character. */
    private void characters(char[] text, int begin, int end) {
        int i = begin;
        while (i < end) {
            char c = text[i];
            int from = i++;
            if (c >= '0' && c <= '9') {
                i = digits(text, from, end);
                number(text, from, i);
            } else if (isLetter(c)) {
                StringBuilder word = new StringBuilder();
                for (i = from; i < end && (isLetter(text[i]) || text[i] == '\'' || text[i] == '\u2019'); i++) {
                    word.append(text[i] == '\u2019' ? '\'' : small(text[i]));
                }
                word(VerbWords.of(word.toString()), from > begin ? digit(text[from - 1]) : -1);
            } else if (c == '%' || c == '$') {
                number = true;
            } else if (c == ',' || c == ';' || c == ':') {
                comma();
            }
        }
    }

    /** A subject keeps its verb behind a comma. */
    private void comma() {
        before = before == WordKinds.SUBJECT ? before : WordKinds.OTHER;
    }

    /** The value of an ASCII digit, or -1. */
    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : -1;
    }

    private static boolean isLetter(char c) {
        return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
    }

    private static char small(char c) {
        return c < 128 ? c >= 'A' && c <= 'Z' ? (char) (c + 32) : c : Character.toLowerCase(c);
    }

    private static int digits(char[] text, int begin, int end) {
        int i = begin;
        while (i < end
                && (Character.isDigit(text[i])
                        || (text[i] == '.' || text[i] == ',') && i + 1 < end && Character.isDigit(text[i + 1]))) {
            i++;
        }
        return i;
    }

    /** Takes in a number in digits, text[begin, end). */
    private void number(char[] text, int begin, int end) {
        words++;
        before = WordKinds.OTHER;
        if (isYear(text, begin, end)) {
            periods.year(Integer.parseInt(new String(text, begin, end - begin)));
        } else if (begin == 0 || !isLetter(text[begin - 1])) {
            number = true;
        } else if (end - begin == 1 && (begin == 1 || !isLetter(text[begin - 2]))) {
            periods.numberAfter(text[begin - 1], text[begin] - '0');
        }
    }

    private static boolean isYear(char[] text, int begin, int end) {
        return end - begin == 4
                && isCentury(text[begin], text[begin + 1])
                && Character.isDigit(text[begin + 2])
                && Character.isDigit(text[begin + 3]);
    }

    private static boolean isCentury(char first, char second) {
        return first == '2' && second == '0' || first == '1' && second == '9';
    }

    /** Takes in a word: its traits, and the digit that it touches or -1. */
    private void word(int traits, int digit) {
        words++;
        periods.word(VerbWords.role(traits), digit);
        before = word(VerbWords.kind(traits), VerbWords.isParticiple(traits));
    }

    /** Notes the verb that a word ends; returns its kind, which the next word is judged by. */
    private int word(int kind, boolean participle) {
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
                    finite(participle ? WordKinds.PERFECT : WordKinds.BE);
                } else if (kind == WordKinds.OTHER && before == WordKinds.SUBJECT) {
                    finite(participle ? WordKinds.PAST : WordKinds.BE);
                } else if (kind == WordKinds.OTHER && participle && before == WordKinds.OTHER) {
                    finite(WordKinds.PAST);
                }
            }
        }
        return kind;
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

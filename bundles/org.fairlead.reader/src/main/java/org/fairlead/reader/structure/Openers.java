// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairlead.model.text.Letters;
import org.fairlead.model.transcript.Role;
import org.fairlead.reader.cue.Cue;
import org.fairlead.reader.cue.CueHits;

/** First words by which a question, an answer or thanks begin, in records without labels. */
final class Openers {
    private static final String[][] ANSWERS = byLetter(
            "yeah",
            "yes",
            "sure",
            "thanks",
            "thank you",
            "great question",
            "good question",
            "good morning",
            "good afternoon",
            "hi ",
            "hey",
            "hello",
            "so ",
            "well",
            "right",
            "absolutely",
            "i think",
            "look,",
            "okay",
            "no,",
            "let me",
            "i'll",
            "i will",
            "i would",
            "we ",
            "morning",
            "of course",
            "it's",
            "i'm");
    private static final String[][] ASKS = byLetter(
            "great",
            "got it",
            "okay",
            "ok",
            "that's",
            "that is",
            "thanks",
            "thank you",
            "perfect",
            "understood",
            "and then",
            "and just",
            "and maybe",
            "very helpful",
            "all right",
            "alright",
            "excellent",
            "just",
            "yeah",
            "hi",
            "hey",
            "good morning",
            "good afternoon",
            "morning",
            "fair enough",
            "my ");

    private final String text;
    private final CueHits cues;

    Openers(String text, CueHits cues) {
        this.text = text;
        this.cues = cues;
    }

    /** Nothing but thanks. */
    boolean isThanks(Utterance u) {
        return u.length() < 40 && text.regionMatches(true, u.begin(), "thank", 0, 5)
                || u.length() < 12 && text.regionMatches(true, u.begin(), "okay", 0, 4);
    }

    /** "Operator, next question, please." */
    boolean callsNext(int begin, int end) {
        if (end - begin > 160) {
            return false;
        }
        String words = text.substring(begin, end).toLowerCase(Locale.ROOT);
        return words.contains("next question") && !words.contains("from")
                || words.contains("operator") && words.contains("question");
    }

    /** A paragraph that asks more than it answers. */
    boolean asksOn(int begin, int end) {
        int asks = cues.count(Cue.ASKS, begin, end) + (text.indexOf('?', begin, end) >= 0 ? 2 : 0);
        int answers = cues.count(Cue.ANSWERS, begin, end) + cues.count(Cue.COMPANY, begin, end);
        return asks > answers && asks > 1;
    }

    /** "Great, that's helpful. Thank you.": how a questioner takes an answer. */
    boolean acknowledges(int begin, int end) {
        String words = end - begin > 140 ? "" : text.substring(begin, end).toLowerCase(Locale.ROOT);
        return starts(ASKS, begin)
                && (words.contains("thank")
                        || words.contains("helpful")
                        || words.contains("got it")
                        || words.contains("appreciate"));
    }

    /** Says when a hand-over will be, not that it is now. */
    boolean later(int begin, int end) {
        String words = text.substring(begin, end).toLowerCase(Locale.ROOT);
        return words.startsWith("then ")
                || words.contains("followed by")
                || words.contains("after that")
                || words.contains("then we'll")
                || words.contains("we'll then")
                || words.contains("will then")
                || words.contains("later");
    }

    /** In running text: an answer begins after a question or thanks, with a word that opens answers. */
    boolean answers(List<Utterance> all, int i, int start) {
        Utterance before = all.get(i - 1);
        Utterance u = all.get(i);
        boolean asked = text.charAt(before.end() - 1) == '?'
                || isThanks(before)
                || cues.any(Cue.ASKS, all.get(Math.max(start, i - 2)).begin(), before.end()) && i - start > 2;
        int from = Math.max(all.get(start).begin(), before.end() - 5000);
        boolean question = cues.any(Cue.ASKS, from, before.end()) || text.indexOf('?', from, before.end()) >= 0;
        boolean opens = starts(ANSWERS, u.begin()) || cues.any(Cue.ANSWERS, u.begin(), u.end());
        boolean asksMore = cues.any(Cue.ASKS, u.begin(), u.end())
                || text.charAt(u.end() - 1) == '?'
                || u.length() > 0 && text.regionMatches(true, u.begin(), "and ", 0, 4);
        return asked && question && opens && !asksMore && !isThanks(u)
                || u.length() > 30 && question && cues.count(Cue.ANSWERS, u.begin(), u.end()) > 0 && !asksMore;
    }

    /** In running text: the questioner takes the word again. */
    boolean asksAgain(List<Utterance> all, int i) {
        Utterance u = all.get(i);
        if (!starts(ASKS, u.begin())) {
            return false;
        }
        int last = Math.min(all.size() - 1, i + 3);
        int asks = 0;
        for (int k = i; k <= last; k++) {
            Utterance v = all.get(k);
            asks += cues.any(Cue.ASKS, v.begin(), v.end()) || text.charAt(v.end() - 1) == '?' ? 1 : 0;
        }
        int company = cues.count(Cue.COMPANY, u.begin(), all.get(last).end())
                + cues.count(Cue.ANSWERS, u.begin(), all.get(last).end());
        return asks >= 1 && asks > company;
    }

    /** Who answers: a name that is said, the finance chief for figures, else the chief executive. */
    Voice answerer(int begin, int end, Roster roster, boolean chief) {
        Optional<Voice> named = named(begin, end, roster);
        if (named.isPresent()) {
            return named.get();
        }
        int limit = Math.min(end, begin + 250);
        String head = text.substring(begin, limit).toLowerCase(Locale.ROOT);
        boolean other = head.contains("our ceo") || head.contains("chief executive");
        int asked = cues.count(Cue.FINANCE, Math.max(0, begin - 500), begin);
        boolean figures = asked + cues.count(Cue.FINANCE, begin, Math.min(end, begin + 700)) >= 2;
        return Voice.of(other || figures ? Role.EXECUTIVE_CFO : chief ? Role.EXECUTIVE_CEO : Role.EXECUTIVE_OTHER);
    }

    /** "This is Jane", "It's Jane" in the first words, where Jane is one of the company's. */
    Optional<Voice> named(int begin, int end, Roster roster) {
        int limit = Math.min(end, begin + 250);
        int self = cues.first(Cue.SELF, begin, limit);
        if (self >= 0) {
            int from = cues.endOf(Cue.SELF, self);
            while (from < limit && text.charAt(from) == ' ') {
                from++;
            }
            int stop = from;
            while (stop < limit && Letters.isLetter(text.charAt(stop))) {
                stop++;
            }
            var person = roster.find(text.substring(from, stop))
                    .filter(p -> p.role != Role.ANALYST && p.role != Role.UNKNOWN);
            return person.map(p -> new Voice(p.role, p.name, ""));
        }
        return Optional.empty();
    }

    /** First words with which answers begin. */
    boolean opensAnswer(int at) {
        return starts(ANSWERS, at);
    }

    /** First words with which a questioner takes the word again. */
    boolean opensQuestion(int at) {
        return starts(ASKS, at);
    }

    private boolean starts(String[][] byLetter, int at) {
        String[] words = byLetter[text.charAt(at) & 31];
        for (String word : words) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** The phrases by the last five bits of their first letter, capital or small. */
    private static String[][] byLetter(String... phrases) {
        String[][] byLetter = new String[32][];
        for (int letter = 0; letter < byLetter.length; letter++) {
            int bits = letter;
            byLetter[letter] =
                    Stream.of(phrases).filter(p -> (p.charAt(0) & 31) == bits).toArray(String[]::new);
        }
        return byLetter;
    }
}

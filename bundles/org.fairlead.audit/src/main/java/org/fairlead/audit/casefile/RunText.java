// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.transcript.Sentence;
import org.fairlead.model.transcript.Turn;

/** The text of a run around its findings. */
final class RunText {
    private final Review review;
    private final List<Sentence> sentences = new ArrayList<>();

    RunText(Review review) {
        this.review = review;
        for (Turn turn : review.getTranscript().getTurns()) {
            sentences.addAll(turn.getSentences());
        }
    }

    Review review() {
        return review;
    }

    /** The sentences that a finding's evidence touches; the evidence itself where there is no sentence. */
    String sentence(Finding finding) {
        return text(finding, 0);
    }

    /** The same with two sentences before and after. */
    String around(Finding finding) {
        return text(finding, 2);
    }

    private String text(Finding finding, int more) {
        int begin = finding.getEvidence().getBegin();
        int last = lastBeginningBefore(Math.max(begin + 1, finding.getEvidence().getEnd()));
        int first = Math.min(last, lastBeginningBefore(begin + 1));
        if (first < 0 || sentences.get(first).getEnd() <= begin) {
            return finding.getEvidence().getQuote();
        }
        String text = review.getTranscript().getText();
        return text.substring(
                sentences.get(Math.max(0, first - more)).getBegin(),
                sentences.get(Math.min(sentences.size() - 1, last + more)).getEnd());
    }

    /** Index of the last sentence that begins before an offset; -1 when there is none. */
    private int lastBeginningBefore(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).getBegin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Letters and digits alone, in small letters: what makes two sentences the same. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** How many of their different words two texts share, 0 to 1 (Dice's coefficient). A character of a script without spaces is a word. */
    static double shared(String a, String b) {
        Set<String> wordsOfA = words(a);
        Set<String> wordsOfB = words(b);
        long both = wordsOfA.stream().filter(wordsOfB::contains).count();
        int all = wordsOfA.size() + wordsOfB.size();
        return all == 0 ? 1 : 2.0 * both / all;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        String small = text.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= small.length(); i++) {
            boolean ideograph = i < small.length() && Character.isIdeographic(small.charAt(i));
            boolean letter = i < small.length() && Character.isLetterOrDigit(small.charAt(i)) && !ideograph;
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(small.substring(start, i));
                start = -1;
            }
            if (ideograph) {
                words.add(small.substring(i, i + 1));
            }
        }
        return words;
    }
}

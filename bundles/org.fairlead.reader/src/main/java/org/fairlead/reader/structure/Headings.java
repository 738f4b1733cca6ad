// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fairlead.model.text.Letters;

/** Lines that name a part of the record. */
final class Headings {
    /** What a heading opens. */
    enum Kind {
        NONE,
        PREPARED,
        QUESTIONS,
        PARTICIPANTS,
        FOOTER
    }

    private static final int LONGEST = 80;
    private static final Set<String> PREPARED = Set.of(
            ("preparedremarks presentation managementdiscussionsection managementdiscussion fullconferencecalltranscript presentationsection transcript "
                            + "managementpresentation openingremarks")
                    .split(" "));
    private static final Set<String> QUESTIONS = Set.of(
            ("questionsandanswers questionandanswer questionandanswersession questionsandanswerssession questionsanswers questionanswer "
                            + "questionanswersession qa qanda qasession qandasession questionandanswersection questionandanswersegment qasection analystqa analystqasession "
                            + "questionandanswers questionsandanswer")
                    .split(" "));
    private static final Set<String> PARTICIPANTS = Set.of(
            ("callparticipants corporateparticipants companyparticipants conferencecallparticipants participants otherparticipants presenters analysts "
                            + "executives analystparticipants managementparticipants contents callhost conferencecallhost attendees companyrepresentatives")
                    .split(" "));

    /** First two letters of the lines after which no call follows. */
    private static final Set<String> FOOTERS = Set.of("du", "mo", "al", "di", "sa", "fo", "ca", "le", "im", "ab");

    /** For each first letter, by its last five bits, a bit for each second letter of some heading. */
    private static final int[] OPENINGS = new int[32];

    static {
        for (Set<String> headings : List.of(PREPARED, QUESTIONS, PARTICIPANTS, FOOTERS)) {
            headings.forEach(line -> OPENINGS[line.charAt(0) & 31] |= 1 << line.charAt(1));
        }
    }

    private Headings() {}

    /** Kind of the line text[begin, end). */
    static Kind of(String text, int begin, int end) {
        int b = begin;
        int e = end;
        while (b < e && !Letters.isLetter(text.charAt(b))) {
            b++;
        }
        if (!mayOpen(text, b, e)) {
            return Kind.NONE;
        }
        if (e - b > LONGEST) { // the heading of a legend may stand in one line with its first words, behind a bar
            int bar = text.indexOf(" | ", b, b + LONGEST);
            e = bar < 0 ? e : bar;
        }
        while (e > b && Letters.isSpace(text.charAt(e - 1))) {
            e--;
        }
        if (e - b < 2 || e - b > LONGEST) {
            return Kind.NONE;
        }
        String line = letters(text, b, e);
        if (PREPARED.contains(line)) {
            return Kind.PREPARED;
        }
        if (QUESTIONS.contains(line) || line.startsWith("analystqa") && line.length() < 30) {
            return Kind.QUESTIONS;
        }
        if (PARTICIPANTS.contains(line)) {
            return Kind.PARTICIPANTS;
        }
        return isFooter(line, text.substring(b, e)) ? Kind.FOOTER : Kind.NONE;
    }

    /** The first two letters are those of some heading. */
    private static boolean mayOpen(String text, int begin, int end) {
        int second = begin + 1; // where the line has no letter at all, none follows either
        while (second < end && !Letters.isLetter(text.charAt(second))) {
            second++;
        }
        return second < end && (OPENINGS[text.charAt(begin) & 31] >>> (text.charAt(second) & 31) & 1) != 0;
    }

    /** Lines after which whoever made the record speaks, or a written legend stands. */
    private static boolean isFooter(String line, String printed) {
        return line.startsWith("duration") && printed.matches("(?i)duration:? *\\d+.*")
                || line.startsWith("more") && line.endsWith("analysis")
                || line.startsWith("allearningscalltranscripts")
                || line.equals("disclaimer")
                || line.equals("disclaimers")
                || line.equals("safeharbor")
                || line.equals("safeharborstatement")
                || line.equals("forwardlookingstatements")
                || line.equals("forwardlookingstatement")
                || line.equals("forwardlookinginformation")
                || line.startsWith("cautionary")
                || line.equals("legalnotice")
                || line.equals("importantnotice")
                || line.equals("legaldisclaimer")
                || line.equals("about");
    }

    private static String letters(String text, int begin, int end) {
        StringBuilder letters = new StringBuilder(end - begin);
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (Letters.isLetter(c)) {
                letters.append(c);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}

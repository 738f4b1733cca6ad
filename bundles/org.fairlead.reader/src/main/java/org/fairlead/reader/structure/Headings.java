// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

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

    private Headings() {}

    /** Kind of the line text[begin, end). */
    static Kind of(String text, int begin, int end) {
        int b = begin;
        int e = end;
        while (b < e && !Letters.isLetter(text.charAt(b))) {
            b++;
        }
        if (e - b > LONGEST) { // the heading of a legend may stand in one line with its first words, behind a bar
            int bar = text.indexOf(" | ", b, b + LONGEST);
            e = bar < 0 ? e : bar;
        }
        while (e > b && Letters.isSpace(text.charAt(e - 1))) {
            e--;
        }
        if (e - b < 2 || e - b > LONGEST || !mayOpen(text.charAt(b))) {
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

    private static boolean mayOpen(char c) {
        return "PQMFTOCEADNSLRIB".indexOf(Character.toUpperCase(c)) >= 0;
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

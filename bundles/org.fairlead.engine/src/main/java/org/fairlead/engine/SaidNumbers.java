// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fairlead.model.review.Statement;
import org.fairlead.model.transcript.SectionKind;

/** The numbers in digits that stand somewhere. Years and numbers that belong to a letter (Q3, H1) are none. */
final class SaidNumbers {
    private static final int YEAR_DIGITS = 4;

    private SaidNumbers() {}

    /** Numbers of the statements about the future that were made before the questions. */
    static Set<String> beforeQuestions(List<Statement> statements, CallFacts facts) {
        Set<String> numbers = new HashSet<>();
        for (Statement statement : statements) {
            if (statement.getSection() == SectionKind.OPENING
                    || statement.getSection() == SectionKind.PREPARED_REMARKS) {
                numbers.addAll(facts.numbers(statement));
            }
        }
        return numbers;
    }

    /** Numbers of text[begin, end), without separators of thousands. */
    static Set<String> in(String text, int begin, int end) {
        Set<String> numbers = new HashSet<>();
        int i = begin;
        while (i < end) {
            if (isDigit(text.charAt(i)) && (i == begin || !Character.isLetter(text.charAt(i - 1)))) {
                int last = i + 1;
                while (last < end && isPart(text, last, end)) {
                    last++;
                }
                String number = text.substring(i, last).replace(",", "");
                if (!isYear(number)) {
                    numbers.add(number);
                }
                i = last;
            } else {
                i++;
            }
        }
        return numbers;
    }

    private static boolean isPart(String text, int at, int end) {
        char c = text.charAt(at);
        return isDigit(c) || (c == '.' || c == ',') && at + 1 < end && isDigit(text.charAt(at + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isYear(String number) {
        return number.length() == YEAR_DIGITS && (number.startsWith("19") || number.startsWith("20"));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import java.util.List;
import org.fairlead.audit.register.Words;
import org.fairlead.model.review.Hedge;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.StatementClass;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;

/** What the marks and words of the other sheets say. */
final class LegendSheet implements ReviewSheet {
    @Override
    public void write(Review review, Book book) {
        SheetWriter page = new SheetWriter(book, "Legend", SheetWriter.Layout.page(Paper.UPRIGHT, 26, 100));
        page.row(Look.TITLE, "Legend");
        page.gap();
        page.row(Look.HEADING, "States of rules and elements");
        for (State state : State.values()) {
            page.row(state, Words.meaning(state));
        }
        page.gap();
        page.row(Look.HEADING, "Severities of findings");
        for (Severity severity : List.of(Severity.HIGH, Severity.MEDIUM, Severity.LOW, Severity.INFO)) {
            page.row(severity, Words.meaning(severity));
        }
        page.gap();
        page.row(Look.HEADING, "Forward-looking statements, 15 U.S.C. 78u-5(i)(1)");
        for (StatementClass c : StatementClass.values()) {
            entry(page, Words.of(c), Words.meaning(c));
        }
        for (Hedge hedge : Hedge.values()) {
            entry(page, Words.of(hedge), Words.meaning(hedge));
        }
        entry(page, "Amount", "Yes: the part about the future carries an amount, percentage, count, ratio or range.");
        entry(page, "Score", "Sum of the weights of the cues; a sentence is in the inventory where it is 0 or more.");
        page.gap();
        conventions(page);
        page.finish();
    }

    @Override
    public long size(Review review) {
        return 40;
    }

    private static void conventions(SheetWriter page) {
        page.row(Look.HEADING, "How to read the sheets");
        entry(page, "Line", "Line of the text as read, from 1. The Transcript sheet leaves out blank lines only.");
        entry(page, "Quote", "Exactly the words of the record. Line ends inside a quote are shown as line breaks.");
        entry(
                page,
                "[Expected here]",
                "Words are missing: the quote after this mark is the place where they ought to stand.");
        entry(
                page,
                "(continued)",
                "The row goes on from the row above, with the same number: its text is longer than one row can show.");
        entry(page, "Sheet (2)", "The sheet before was full; its rows go on here.");
        entry(
                page,
                "Damaged characters",
                "A spreadsheet cannot hold control characters and half characters: it shows the Unicode picture of the first (␀) and � for the second.");
        entry(
                page,
                "Fingerprint",
                "Identity of a finding when the transcript is read again: rule, element and words, not their place.");
        entry(page, "(to be confirmed)", "The authority has not been checked against its text.");
    }

    private static void entry(SheetWriter page, String mark, String meaning) {
        page.row(new Object[] {mark, meaning}, new Look[] {Look.LABEL, Look.TEXT});
    }
}

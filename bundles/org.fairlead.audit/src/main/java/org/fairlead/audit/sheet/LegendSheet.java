// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import java.util.List;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.audit.register.ChecklistColumns;
import org.fairlead.audit.register.FindingsColumns;
import org.fairlead.audit.register.Index;
import org.fairlead.audit.register.Ticks;
import org.fairlead.audit.register.Words;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.review.Hedge;
import org.fairlead.model.review.StatementClass;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;

/** What the marks and words of the other sheets say. */
final class LegendSheet implements ReviewSheet {
    @Override
    public void write(Workpaper paper, Book book) {
        SheetWriter page = new SheetWriter(book, Index.LEGEND.title(), Layout.page(Paper.UPRIGHT, 26, 100));
        page.row(Look.TITLE, Index.LEGEND.heading());
        page.gap();
        page.row(Look.HEADING, "Tick marks");
        for (Ticks tick : Ticks.values()) {
            entry(page, tick.mark(), tick.meaning());
        }
        page.gap();
        page.row(Look.HEADING, "Dispositions");
        for (DispositionState disposition : DispositionState.values()) {
            entry(page, Words.of(disposition), Words.meaning(disposition));
        }
        page.gap();
        decisions(page);
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
    public long size(Workpaper paper) {
        return 40;
    }

    private static void decisions(SheetWriter page) {
        page.row(Look.HEADING, "Deciding in this workbook");
        entry(
                page,
                "Where to type",
                "In the yellow columns of the Findings sheet: " + FindingsColumns.DISPOSITION + ", "
                        + FindingsColumns.REASON
                        + ", " + FindingsColumns.OWNER + ", " + FindingsColumns.DUE + " and " + FindingsColumns.COMMENT
                        + ", in the first row of a finding; in the Checklist: " + ChecklistColumns.ANSWER + " and "
                        + ChecklistColumns.REASON
                        + ", for rules that a transcript cannot answer. All other cells are locked, without a password.");
        entry(
                page,
                "The way back",
                "Rows may be sorted, filtered, added and deleted, and columns moved; a finding is known by its number and quote. fairlead import reads the decisions into the case and lists what it would change.");
        entry(
                page,
                FindingsColumns.QUOTE_HASH + ", " + FindingsColumns.DECISION_HASH,
                "The first 16 digits of the SHA-256 of the quote and of the decision as exported: by them a changed quote and a decision that was changed in both places are noticed.");
        page.gap();
    }

    private static void conventions(SheetWriter page) {
        page.row(Look.HEADING, "How to read the sheets");
        entry(page, "Line", "Line of the text as read, from 1. The Transcript sheet leaves out blank lines only.");
        entry(page, "Quote", "Exactly the words of the record. Line ends inside a quote are shown as line breaks.");
        entry(
                page,
                "Condition, criteria, cause, effect, recommendation",
                "What is there; what must hold and by which authority; where the words come from; why it matters; what to do.");
        entry(
                page,
                "Reference",
                "Sheet and line, for instance I-14: line 14 of the Transcript. Characters count from 0 in the text as read, in UTF-16 units.");
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

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.register;

import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.State;

/** The tick marks: what was done with a row, the same mark for the same work on every sheet. The legend says what each of them says. */
public enum Ticks {
    AGREED(
            "✓",
            "Agreed to the source: the quote was compared with the record, character by character, and is the same."),
    RECOMPUTED("Σ", "Recomputed from other figures of the record."),
    BOTH_LANGUAGES("⇄", "Agreed between the original and its interpretation."),
    EXCEPTION("✗", "Exception: what was looked for is not there, or is there although it must not be."),
    IN_PART("◐", "Found in a form that may not suffice."),
    PERSON("?", "A person has to decide: the record does not answer it."),
    NOT_APPLICABLE("N/A", "Not applicable: the profile or the call switches it off."),
    RECEIVED("PBC", "Document received from the company. Set by a person; the program never sets it."),
    NOT_RUN("!", "Not run: something failed.");

    private final String mark;
    private final String meaning;

    Ticks(String mark, String meaning) {
        this.mark = mark;
        this.meaning = meaning;
    }

    public String mark() {
        return mark;
    }

    public String meaning() {
        return meaning;
    }

    /** Marks of a finding: whether its quote agrees with the record, and how bad it is. */
    static String of(Finding finding) {
        String agreed = finding.eContainer() instanceof Review review && agrees(review, finding.getEvidence())
                ? AGREED.mark + " "
                : "";
        return agreed + of(finding.getState());
    }

    /** Mark of a state. */
    static String of(State state) {
        return switch (state) {
            case MET -> AGREED.mark;
            case WEAK -> IN_PART.mark;
            case NOT_MET -> EXCEPTION.mark;
            case MANUAL, NOT_DETERMINABLE -> PERSON.mark;
            case NOT_APPLICABLE -> NOT_APPLICABLE.mark;
            case NOT_RUN -> NOT_RUN.mark;
        };
    }

    private static boolean agrees(Review review, Evidence evidence) {
        return review.getTranscript().getText().startsWith(evidence.getQuote(), evidence.getBegin())
                && evidence.getEnd() - evidence.getBegin()
                        == evidence.getQuote().length();
    }
}

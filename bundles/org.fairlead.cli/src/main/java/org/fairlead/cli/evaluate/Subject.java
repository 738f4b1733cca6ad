// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.evaluate;

import java.io.IOException;
import java.util.Locale;

/** What can be measured, one class each. */
public enum Subject {
    /** Safe-harbor and other elements: {@code elements.tsv}. */
    ELEMENTS(ElementsEvaluation::new),
    /** Forward-looking statements: {@code fls.tsv}. */
    FLS(StatementsEvaluation::new),
    /** Begin of the questions, turns, roles, participants: {@code structure.tsv}. */
    STRUCTURE(StructureEvaluation::new),
    /** Findings of calls that were read rule by rule: {@code <call>/findings.tsv} and {@code <call>/negatives.tsv}. */
    FINDINGS(FindingsEvaluation::new);

    /** Reads the labels of a subject. */
    @FunctionalInterface
    interface Start {
        Evaluation with(Labels labels) throws IOException;
    }

    private final Start start;

    Subject(Start start) {
        this.start = start;
    }

    /** Reads the labels. */
    public Evaluation with(Labels labels) throws IOException {
        return start.with(labels);
    }

    /** As typed on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What can be measured, one class each. */
public enum Subject {
    /** Safe-harbor and other elements: {@code elements.tsv}. */
    ELEMENTS(ElementsEvaluation::new),
    /** Forward-looking statements: {@code fls.tsv} end to end, and all tables of labelled sentences cross-validated by call. */
    FLS(List.of(StatementsEvaluation::new, LearnedStatements::new)),
    /** Begin of the questions, turns, roles, participants, speed of reading: {@code structure.tsv}. */
    STRUCTURE(List.of(StructureEvaluation::new, ReadingSpeed::new)),
    /** Findings of calls that were read rule by rule: {@code <call>/findings.tsv} and {@code <call>/negatives.tsv}. */
    FINDINGS(FindingsEvaluation::new),
    /** Call figures: cross-checks of labelled calls, high findings of the others, planted slips, cost. */
    FIGURES(List.of(LabelledCrossChecks::new, OtherCalls::new, PlantedSlips::new, PassCost::new));

    /** Reads the labels of a subject. */
    @FunctionalInterface
    interface Start {
        Evaluation with(Labels labels) throws IOException;
    }

    private final List<Start> starts;

    Subject(Start start) {
        this(List.of(start));
    }

    Subject(List<Start> starts) {
        this.starts = starts;
    }

    /** Reads the labels. */
    public List<Evaluation> with(Labels labels) throws IOException {
        List<Evaluation> evaluations = new ArrayList<>();
        for (Start start : starts) {
            evaluations.add(start.with(labels));
        }
        return evaluations;
    }

    /** As typed on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

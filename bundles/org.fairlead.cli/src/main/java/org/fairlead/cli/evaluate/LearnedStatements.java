// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.evaluate;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Packs;
import org.fairlead.engine.Packs.LoadedPack;
import org.fairlead.engine.phrase.PhraseException;
import org.fairlead.engine.statement.StatementTrainer;
import org.fairlead.engine.statement.StatementTrainer.CrossValidation;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.RulePack;
import org.fairlead.model.rules.StatementModel;

/** The inventory with weights learned from other calls than those it is measured on: what to expect of calls that nobody has seen. */
final class LearnedStatements implements Evaluation {
    private final Labels labels;
    private Optional<CrossValidation> validation = Optional.empty();

    LearnedStatements(Labels labels) {
        this.labels = labels;
    }

    @Override
    public Set<String> transcripts() {
        return Set.of();
    }

    @Override
    public void take(Review review, Packs packs) {
        // nothing: it learns from the labelled sentences themselves
    }

    @Override
    public void prepare(CompiledRules rules) throws IOException {
        Optional<StatementModel> model = rules.packs().packs().stream()
                .map(LoadedPack::pack)
                .map(RulePack::getStatementModel)
                .filter(Objects::nonNull)
                .findFirst();
        if (model.isEmpty()) {
            return;
        }
        try {
            StatementTrainer trainer =
                    new StatementTrainer(EcoreUtil.copy(model.get()), Map.of(), labels.folder(), labels.transcripts());
            validation = trainer.tables().isEmpty() ? Optional.empty() : Optional.of(trainer.crossValidate());
        } catch (PhraseException e) {
            throw new LabelException(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void report(Report report) {
        validation.ifPresent(v -> {
            report.title("Forward-looking statements, cross-validated by call");
            v.lines()
                    .forEach(line ->
                            report.line(line.substring(0, line.indexOf(": ")), line.substring(line.indexOf(": ") + 2)));
            report.measure(Measure.atLeast("Forward-looking statements, F1", v.f1(), 0.85));
            report.measure(Measure.atLeast("Forward-looking statements without doubt, F1", v.clearF1(), 0.92));
        });
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.paper;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.review.Statement;
import org.fairlead.model.review.StatementClass;
import org.fairlead.model.rules.RulePack;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;
import org.fairlead.model.transcript.SectionKind;

/** How many findings and statements there are of each kind, counted in one pass: there may be very many. */
public final class Counts {
    private final Map<Severity, Map<State, Integer>> byState = new EnumMap<>(Severity.class);
    private final Map<Severity, Map<DispositionState, Integer>> byDisposition = new EnumMap<>(Severity.class);
    private final Map<RulePack, Map<Severity, Integer>> byPack = new HashMap<>();
    private final Map<RuleOutcome, Integer> byRule = new HashMap<>();
    private final Map<StatementClass, Map<SectionKind, Integer>> statements = new EnumMap<>(StatementClass.class);

    public Counts(Workpaper paper) {
        for (Finding finding : paper.review().getFindings()) {
            Severity severity = finding.getSeverity();
            byState.computeIfAbsent(severity, s -> new EnumMap<>(State.class))
                    .merge(finding.getState(), 1, Integer::sum);
            byDisposition
                    .computeIfAbsent(severity, s -> new EnumMap<>(DispositionState.class))
                    .merge(paper.decisions().of(finding).state(), 1, Integer::sum);
            byPack.computeIfAbsent(finding.getOutcome().getPack(), p -> new EnumMap<>(Severity.class))
                    .merge(severity, 1, Integer::sum);
            byRule.merge(finding.getOutcome(), 1, Integer::sum);
        }
        for (Statement statement : paper.review().getStatements()) {
            statements
                    .computeIfAbsent(statement.getStatementClass(), c -> new EnumMap<>(SectionKind.class))
                    .merge(statement.getSection(), 1, Integer::sum);
        }
    }

    public int findings(Severity severity) {
        return byState.getOrDefault(severity, Map.of()).values().stream()
                .mapToInt(n -> n)
                .sum();
    }

    public int findings(Severity severity, State state) {
        return byState.getOrDefault(severity, Map.of()).getOrDefault(state, 0);
    }

    public int findings(Severity severity, DispositionState disposition) {
        return byDisposition.getOrDefault(severity, Map.of()).getOrDefault(disposition, 0);
    }

    public int findings(RulePack pack, Severity severity) {
        return byPack.getOrDefault(pack, Map.of()).getOrDefault(severity, 0);
    }

    public int findings(RuleOutcome outcome) {
        return byRule.getOrDefault(outcome, 0);
    }

    public int statements(StatementClass statementClass, SectionKind section) {
        return statements.getOrDefault(statementClass, Map.of()).getOrDefault(section, 0);
    }

    public int statements(StatementClass statementClass) {
        return statements.getOrDefault(statementClass, Map.of()).values().stream()
                .mapToInt(n -> n)
                .sum();
    }
}

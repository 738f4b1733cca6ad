// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.audit.paper.Answered;
import org.fairlead.audit.paper.Decisions;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.audit.register.ChecklistColumns;
import org.fairlead.audit.register.Words;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.State;

/** Holds the rows of a checklist against the answers of a case. */
final class AnswerComparison {
    private final Decisions decisions;
    private final Map<String, RuleOutcome> manual = new LinkedHashMap<>();
    private final Map<String, ProposedAnswer> answers = new LinkedHashMap<>();
    private final List<Refusal> refusals;

    AnswerComparison(Workpaper paper, List<Refusal> refusals) {
        this.refusals = refusals;
        decisions = paper.decisions();
        paper.review().getOutcomes().stream()
                .filter(o -> o.getState() == State.MANUAL)
                .forEach(o -> manual.put(o.getRule().getId(), o));
    }

    List<ProposedAnswer> of(List<DecisionRow> rows) {
        rows.forEach(this::row);
        return List.copyOf(answers.values());
    }

    private void row(DecisionRow row) {
        String rule = row.text(ChecklistColumns.RULE);
        String word = row.text(ChecklistColumns.ANSWER);
        String reason = row.text(ChecklistColumns.REASON);
        String hash = row.text(ChecklistColumns.HASH);
        RuleOutcome outcome = manual.get(rule);
        if (hash.isEmpty()) {
            if (!word.isEmpty() || !reason.isEmpty()) {
                refuse(row, "This row takes no answer: \"" + (word.isEmpty() ? reason : word) + "\".");
            }
            return;
        }
        if (outcome == null) {
            refuse(row, rule + " is no rule of this case that a person answers.");
            return;
        }
        Answered now = Answered.of(decisions.answer(outcome));
        Optional<State> answer = word.isEmpty() ? Optional.empty() : Words.state(word);
        Answered said = new Answered(answer, reason);
        boolean unknown = answer.isEmpty() && !word.isEmpty();
        if (!unknown && (said.equals(now) || said.hash().equals(hash))) {
            return;
        }
        if (answer.isEmpty() || answer.get() == State.MANUAL || answer.get() == State.NOT_RUN) {
            refuse(row, "\"" + word + "\" is no answer to " + rule + ".");
        } else if (reason.codePoints().noneMatch(Character::isLetterOrDigit)) {
            refuse(row, "The answer to " + rule + " needs a reason: what was looked at.");
        } else {
            answers.put(
                    rule,
                    new ProposedAnswer(
                            outcome, now, answer.get(), reason, !now.hash().equals(hash), row.place()));
        }
    }

    private void refuse(DecisionRow row, String why) {
        refusals.add(new Refusal(row.place(), why));
    }
}

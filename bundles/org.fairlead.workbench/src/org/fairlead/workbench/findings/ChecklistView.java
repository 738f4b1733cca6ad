// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.page.TablePage;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.RuleTexts;
import org.fairlead.workbench.theme.Words;

/** Every rule of the run with its state and reason, whether it raised a finding or not. */
public class ChecklistView extends TablePage<RuleOutcome> {
    public static final String ID = "org.fairlead.workbench.checklist";

    public ChecklistView() {
        super("checklist", Messages.checklist, OutcomeColumns.ALL);
    }

    @Override
    protected List<RuleOutcome> content(OpenReview open) {
        return List.copyOf(open.review().getOutcomes());
    }

    @Override
    protected Consumer<RuleOutcome> action() {
        return ReviewSession.current()::select;
    }

    @Override
    protected Map<String, Function<RuleOutcome, String>> switches() {
        Map<String, Function<RuleOutcome, String>> switches = new LinkedHashMap<>();
        switches.put(Messages.columnState, outcome -> Words.of(outcome.getState()));
        switches.put(
                Messages.columnSeverity, outcome -> Words.of(outcome.getRule().getSeverity()));
        switches.put(
                Messages.chipFamily,
                outcome -> outcome.getPack() == null
                        ? ""
                        : RuleTexts.of(outcome.getPack().getTitle()));
        return switches;
    }

    @Override
    public void selectionChanged() {
        ReviewSession.current().outcome().ifPresent(table()::select);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.page;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.theme.Shapes;
import org.fairlead.workbench.theme.Words;
import org.fairlead.workbench.widget.Turn;

/** The call at a glance: its findings along its course, findings by severity, rules by state. */
public class PicturesPage extends ViewPart implements ReviewSession.Listener {
    public static final String ID = "org.fairlead.workbench.pictures";

    private static final List<State> FOUND = List.of(State.NOT_MET, State.WEAK);

    private Timeline timeline;
    private Bars severities;
    private Bars states;
    private Turn turn;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .equalWidth(true)
                .spacing(1, 1)
                .applyTo(parent);
        timeline = new Timeline(parent);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(SWT.DEFAULT, 110)
                .applyTo(timeline.control());
        severities = new Bars(parent, Messages.findingsBySeverity);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(severities.control());
        states = new Bars(parent, Messages.rulesByState);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(states.control());
        turn = new Turn(parent, this::show);
        ReviewSession.current().listen(parent, this);
        show();
    }

    @Override
    public void reviewChanged() {
        turn.ask();
    }

    private void show() {
        List<Finding> findings = ReviewSession.current()
                .open()
                .map(open -> List.copyOf(open.review().getFindings()))
                .orElse(List.of());
        List<RuleOutcome> outcomes = ReviewSession.current()
                .open()
                .map(open -> List.copyOf(open.review().getOutcomes()))
                .orElse(List.of());
        timeline.show();
        severities.show(
                FOUND.stream().map(Words::of).toList(),
                Severity.VALUES.reversed().stream()
                        .map(severity -> new Bars.Bar(
                                Shapes.of(severity) + " " + Words.of(severity),
                                FOUND.stream()
                                        .map(state -> count(findings, severity, state))
                                        .toList()))
                        .toList());
        states.show(
                Severity.VALUES.reversed().stream().map(Words::of).toList(),
                State.VALUES.stream()
                        .map(state -> new Bars.Bar(
                                Shapes.of(state) + " " + Words.of(state),
                                Severity.VALUES.reversed().stream()
                                        .map(severity -> rules(outcomes, severity, state))
                                        .toList()))
                        .toList());
    }

    private static int count(List<Finding> findings, Severity severity, State state) {
        return (int) findings.stream()
                .filter(finding -> finding.getSeverity() == severity && finding.getState() == state)
                .count();
    }

    private static int rules(List<RuleOutcome> outcomes, Severity severity, State state) {
        return (int) outcomes.stream()
                .filter(outcome -> outcome.getRule().getSeverity() == severity && outcome.getState() == state)
                .count();
    }

    @Override
    public void setFocus() {
        timeline.control().setFocus();
    }
}

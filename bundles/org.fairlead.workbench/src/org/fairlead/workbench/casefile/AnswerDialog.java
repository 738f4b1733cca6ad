// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.State;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.RuleTexts;
import org.fairlead.workbench.theme.Shapes;
import org.fairlead.workbench.theme.Words;

/** Asks for the answer to what a transcript cannot answer, and what was looked at. */
public final class AnswerDialog extends TitleAreaDialog {
    private static final List<State> ANSWERS =
            List.of(State.MET, State.WEAK, State.NOT_MET, State.NOT_APPLICABLE, State.NOT_DETERMINABLE);

    private final List<RuleOutcome> outcomes;
    private State state;
    private String reason = "";
    private Combo answer;
    private Text text;

    public AnswerDialog(Shell parent, State state, List<RuleOutcome> outcomes) {
        super(parent);
        this.state = state;
        this.outcomes = outcomes;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    public State state() {
        return state;
    }

    public String reason() {
        return reason;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.manual);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(outcomes.stream()
                .map(o -> RuleTexts.of(o.getRule().getTitle()))
                .limit(2)
                .collect(Collectors.joining("; ")));
        setMessage(Messages.answerMessage);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 10).spacing(6, 6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Label questions = new Label(area, SWT.WRAP);
        questions.setText(outcomes.stream()
                .map(RuleOutcome::getReason)
                .map(RuleTexts::of)
                .distinct()
                .limit(3)
                .collect(Collectors.joining("\n")));
        GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(questions);
        answer = new Combo(area, SWT.READ_ONLY);
        answer.setItems(
                ANSWERS.stream().map(s -> Shapes.of(s) + " " + Words.of(s)).toArray(String[]::new));
        answer.select(ANSWERS.indexOf(state));
        new Label(area, SWT.NONE).setText(Messages.answerLookedAt);
        text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).hint(500, 70).applyTo(text);
        text.addListener(SWT.Modify, event -> check());
        text.setFocus();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        check();
    }

    private void check() {
        getButton(IDialogConstants.OK_ID).setEnabled(text.getText().codePoints().anyMatch(Character::isLetterOrDigit));
    }

    @Override
    protected void okPressed() {
        state = ANSWERS.get(answer.getSelectionIndex());
        reason = text.getText().strip();
        super.okPressed();
    }
}

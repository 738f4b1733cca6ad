// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.page;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.model.casefile.ManualAnswer;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.State;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.casefile.AnswerDialog;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.RuleTexts;
import org.fairlead.workbench.table.Column;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.theme.Shapes;
import org.fairlead.workbench.theme.Words;

/** What a transcript cannot answer: each question with the person's answer. Enter, a double click or the menu answers. */
public class ManualPage extends TablePage<RuleOutcome> {
    public static final String ID = "org.fairlead.workbench.manual";

    private static final List<Column<RuleOutcome>> COLUMNS = List.of(
            Column.<RuleOutcome>text("answer", Messages.columnAnswer, 18, ManualPage::answer)
                    .coloured(outcome -> answerOf(outcome).isPresent() ? Palette.MET : Palette.MEDIUM),
            Column.text(
                    "rule",
                    Messages.columnRule,
                    11,
                    outcome -> outcome.getRule().getId()),
            Column.text(
                    "title",
                    Messages.columnTitle,
                    -24,
                    outcome -> RuleTexts.of(outcome.getRule().getTitle())),
            Column.text("question", Messages.columnQuestion, -34, outcome -> RuleTexts.of(outcome.getReason())),
            Column.text(
                    "reason",
                    Messages.columnLookedAt,
                    -22,
                    outcome -> answerOf(outcome).map(ManualAnswer::getReason).orElse("")),
            Column.text(
                    "person",
                    Messages.columnPerson,
                    14,
                    outcome -> answerOf(outcome).map(ManualAnswer::getPerson).orElse("")),
            Column.<RuleOutcome>text(
                            "severity",
                            Messages.columnSeverity,
                            10,
                            outcome -> Words.of(outcome.getRule().getSeverity()))
                    .ordered(Comparator.comparing(
                            outcome -> -outcome.getRule().getSeverity().getValue())));

    public ManualPage() {
        super("manual", Messages.manual, COLUMNS);
    }

    private static Optional<ManualAnswer> answerOf(RuleOutcome outcome) {
        return ReviewSession.current()
                .open()
                .flatMap(OpenReview::openCase)
                .flatMap(c -> c.answer(outcome))
                .filter(ManualAnswer::isAnswered);
    }

    private static String answer(RuleOutcome outcome) {
        return answerOf(outcome)
                .map(a -> Shapes.of(a.getAnswer()) + " " + Words.of(a.getAnswer()))
                .orElse("\u25a1 " + Messages.answerOpen);
    }

    @Override
    protected List<RuleOutcome> content(OpenReview open) {
        return open.review().getOutcomes().stream()
                .filter(outcome -> outcome.getState() == State.MANUAL)
                .toList();
    }

    @Override
    protected Consumer<RuleOutcome> action() {
        return ReviewSession.current()::select;
    }

    @Override
    protected Map<String, Function<RuleOutcome, String>> switches() {
        Map<String, Function<RuleOutcome, String>> switches = new LinkedHashMap<>();
        switches.put(Messages.columnAnswer, ManualPage::answer);
        return switches;
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        table().control().addListener(SWT.MouseDoubleClick, event -> ask(State.MET));
        table().control().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR) {
                ask(State.MET);
            }
        });
        Menu menu = new Menu(table().control());
        for (State state :
                List.of(State.MET, State.WEAK, State.NOT_MET, State.NOT_APPLICABLE, State.NOT_DETERMINABLE)) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(Shapes.of(state) + " " + Words.of(state));
            item.addListener(SWT.Selection, event -> ask(state));
        }
        table().control().setMenu(menu);
    }

    private void ask(State state) {
        List<RuleOutcome> outcomes = table().selectedRows();
        Optional<OpenCase> openCase = ReviewSession.current().open().flatMap(OpenReview::openCase);
        if (openCase.isEmpty()) {
            MessageDialog.openInformation(getSite().getShell(), Messages.manual, Messages.noCase);
            return;
        }
        AnswerDialog dialog = new AnswerDialog(getSite().getShell(), state, outcomes);
        if (!outcomes.isEmpty() && dialog.open() == Window.OK) {
            try {
                openCase.get()
                        .answer(
                                outcomes.stream().map(o -> o.getRule().getId()).toList(),
                                dialog.state(),
                                dialog.reason(),
                                "");
            } catch (IOException e) {
                MessageDialog.openError(getSite().getShell(), Messages.manual, String.valueOf(e.getMessage()));
            }
        }
    }

    @Override
    public void decisionsChanged() {
        reviewChanged();
    }
}

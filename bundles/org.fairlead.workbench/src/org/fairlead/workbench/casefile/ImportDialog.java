// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.audit.decision.DecisionImport;
import org.fairlead.audit.decision.ImportPreview;
import org.fairlead.audit.decision.ProposedAnswer;
import org.fairlead.audit.decision.ProposedChange;
import org.fairlead.audit.decision.Refusal;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.theme.Words;

/** What a workbook would change, before anything is changed: plain changes are ticked, conflicts are not, refused rows say why. */
public final class ImportDialog extends TitleAreaDialog {
    private final OpenCase openCase;
    private final ImportPreview preview;
    private Table table;

    private ImportDialog(Shell parent, OpenCase openCase, ImportPreview preview) {
        super(parent);
        this.openCase = openCase;
        this.preview = preview;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Asks for a workbook and shows what it would change. */
    static void choose(Shell shell, OpenCase openCase) throws IOException {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(Messages.importTitle);
        dialog.setFilterExtensions(new String[] {"*.xlsx"});
        String name = dialog.open();
        if (name != null) {
            show(shell, openCase, Path.of(name));
        }
    }

    /** Shows what a workbook would change. */
    public static void show(Shell shell, OpenCase openCase, Path workbook) throws IOException {
        new ImportDialog(shell, openCase, DecisionImport.preview(openCase.reviewCase(), workbook)).open();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.importTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.importTitle);
        setMessage(NLS.bind(Messages.importMessage, new Object[] {
            preview.changes().size() + preview.answers().size(),
            preview.conflicts().size()
                    + preview.answers().stream()
                            .filter(ProposedAnswer::conflict)
                            .count(),
            preview.refusals().size(),
            preview.unchanged()
        }));
        Composite area = (Composite) super.createDialogArea(parent);
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(760, 260)
                .indent(10, 10)
                .applyTo(table);
        column(Messages.columnFinding, 130);
        column(Messages.importNow, 190);
        column(Messages.importWorkbook, 190);
        column(Messages.columnReason, 200);
        column(Messages.importPlace, 180);
        preview.changes().forEach(this::row);
        preview.answers().forEach(this::row);
        for (Refusal refusal : preview.refusals()) {
            item("\u00d7 " + Messages.importRefused, "", "", refusal.reason(), refusal.place())
                    .setGrayed(true);
        }
        return area;
    }

    private void row(ProposedChange change) {
        offer(
                change,
                change.conflict(),
                item(
                        mark(change.conflict()) + change.finding().getId() + " "
                                + change.finding().getOutcome().getRule().getId(),
                        now(Words.of(change.now().state()), change.conflict()),
                        Words.of(change.workbook().state()),
                        change.workbook().reason(),
                        change.place()));
    }

    /** What was answered on the checklist. */
    private void row(ProposedAnswer answer) {
        offer(
                answer,
                answer.conflict(),
                item(
                        mark(answer.conflict()) + answer.outcome().getRule().getId(),
                        now(answer.now().answer().map(Words::of).orElse(Messages.answerOpen), answer.conflict()),
                        Words.of(answer.answer()),
                        answer.reason(),
                        answer.place()));
    }

    private TableItem item(String... cells) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(cells);
        return item;
    }

    /** Where a person has to choose, nothing is ticked. */
    private static void offer(Object proposed, boolean conflict, TableItem item) {
        item.setData(proposed);
        item.setChecked(!conflict);
    }

    private static String mark(boolean conflict) {
        return conflict ? "\u2260 " : "";
    }

    private static String now(String words, boolean conflict) {
        return conflict ? words + " (" + Messages.importConflict + ")" : words;
    }

    private void column(String label, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(label);
        column.setWidth(width);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.importDo, true)
                .setEnabled(!preview.changes().isEmpty() || !preview.answers().isEmpty());
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        try {
            DecisionImport.apply(openCase, preview, chosen(ProposedChange.class));
            DecisionImport.answer(openCase, preview, chosen(ProposedAnswer.class));
            super.okPressed();
        } catch (IOException e) {
            setErrorMessage(e.getMessage());
        }
    }

    private <T> List<T> chosen(Class<T> kind) {
        return Arrays.stream(table.getItems())
                .filter(TableItem::getChecked)
                .map(TableItem::getData)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.audit.casefile.RefusedException;
import org.fairlead.model.casefile.SignOff;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.RuleTexts;
import org.fairlead.workbench.theme.Words;

/** Signs as preparer or reviewer. The list says what keeps the reviewer from it; the case itself refuses what is not allowed, and says why. */
final class SignOffDialog extends TitleAreaDialog {
    private final OpenCase openCase;
    private Button reviewer;
    private Text statement;
    private org.eclipse.swt.widgets.List blocking;
    private Label listLabel;

    SignOffDialog(Shell parent, OpenCase openCase) {
        super(parent);
        this.openCase = openCase;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.signOff);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.signOffTitle);
        setMessage(NLS.bind(Messages.signOffAs, Person.name()));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 10).spacing(6, 6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Button preparer = new Button(area, SWT.RADIO);
        preparer.setText(Messages.signOffPreparer);
        reviewer = new Button(area, SWT.RADIO);
        reviewer.setText(Messages.signOffReviewer);
        boolean prepared = openCase.reviewCase().getSignOffs().stream()
                .anyMatch(signOff -> !signOff.isWithdrawn()
                        && signOff.getVersion() == openCase.reviewCase().getVersion());
        preparer.setSelection(!prepared);
        reviewer.setSelection(prepared);
        reviewer.addListener(SWT.Selection, event -> show());
        preparer.addListener(SWT.Selection, event -> show());
        new Label(area, SWT.NONE).setText(Messages.signOffStatement);
        statement = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(520, 48).applyTo(statement);
        new Label(area, SWT.NONE).setText(Messages.signOffSoFar);
        Label soFar = new Label(area, SWT.WRAP);
        soFar.setText(signed());
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 0).applyTo(soFar);
        listLabel = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(listLabel);
        blocking = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(520, 150).applyTo(blocking);
        return area;
    }

    private String signed() {
        List<String> lines = new ArrayList<>();
        for (SignOff signOff : openCase.reviewCase().getSignOffs()) {
            lines.add(Words.of(signOff.getRole()) + ": " + signOff.getPerson() + ", "
                    + signOff.getTime().replace('T', ' ').replaceFirst(":\\d\\d\\.\\d+Z$", " UTC")
                    + (signOff.isWithdrawn() ? " (" + Messages.signOffWithdrawn + ")" : ""));
        }
        return lines.isEmpty() ? Messages.signOffNobody : String.join("\n", lines);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.signOffDo, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        show();
    }

    private boolean isReviewer() {
        return reviewer.getSelection();
    }

    private void show() {
        statement.setText(isReviewer() ? Messages.signOffStatementReviewer : Messages.signOffStatementPreparer);
        List<String> open = openCase.signing().blocking();
        blocking.setItems(open.stream().map(RuleTexts::of).toArray(String[]::new));
        listLabel.setText(open.isEmpty() ? Messages.signOffFree : NLS.bind(Messages.signOffBlocked, open.size()));
        boolean blocked = isReviewer() && !open.isEmpty();
        setErrorMessage(blocked ? Messages.signOffNot : null);
        getButton(IDialogConstants.OK_ID).setEnabled(!blocked);
    }

    @Override
    protected void okPressed() {
        try {
            if (isReviewer()) {
                openCase.signing().reviewer(statement.getText(), Optional.empty());
            } else {
                openCase.signing().preparer(statement.getText());
            }
            super.okPressed();
        } catch (RefusedException e) {
            setErrorMessage(e.getMessage());
            if (!e.blocking().isEmpty()) {
                blocking.setItems(e.blocking().toArray(String[]::new));
            }
        } catch (IOException e) {
            setErrorMessage(e.getMessage());
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.fairlead.workbench.Messages;

/** Asks what words of the transcript ought to be, and on what ground. */
final class CorrectDialog extends TitleAreaDialog {
    private final String before;
    private String after = "";
    private String reason = "";
    private Text words;
    private Text why;

    CorrectDialog(Shell parent, String before) {
        super(parent);
        this.before = before;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    String after() {
        return after;
    }

    String reason() {
        return reason;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.correctTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.correctTitle);
        setMessage(Messages.correctMessage);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 10).spacing(6, 6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        field(area, Messages.correctBefore, before, SWT.READ_ONLY);
        words = field(area, Messages.correctAfter, before, SWT.NONE);
        why = field(area, Messages.correctReason, "", SWT.NONE);
        words.addListener(SWT.Modify, event -> check());
        why.addListener(SWT.Modify, event -> check());
        words.setFocus();
        words.selectAll();
        return area;
    }

    private static Text field(Composite parent, String label, String text, int style) {
        new Label(parent, SWT.NONE).setText(label);
        Text field = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | style);
        field.setText(text);
        GridDataFactory.fillDefaults().grab(true, true).hint(500, 52).applyTo(field);
        return field;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        check();
    }

    private void check() {
        boolean ready = !words.getText().equals(before) && !why.getText().isBlank();
        getButton(IDialogConstants.OK_ID).setEnabled(ready);
    }

    @Override
    protected void okPressed() {
        after = words.getText();
        reason = why.getText().strip();
        super.okPressed();
    }
}

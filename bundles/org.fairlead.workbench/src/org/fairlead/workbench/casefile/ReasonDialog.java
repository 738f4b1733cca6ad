// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.theme.Words;

/** Asks why: a short list, whose reasons a number key takes, and free text. Without a letter or digit there is no reason. */
final class ReasonDialog extends TitleAreaDialog {
    /** Pixels that a row of the list may need beyond what the window system tells. */
    private static final int ROW_ROOM = 8;

    private final DispositionState state;
    private final int count;
    private String reason;
    private Text text;

    ReasonDialog(Shell parent, DispositionState state, int count, String reason) {
        super(parent);
        this.state = state;
        this.count = count;
        this.reason = reason;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    String reason() {
        return reason;
    }

    /** The short list for a decision, in the language of the window. */
    static List<String> usual(DispositionState state) {
        String list = switch (state) {
            case FALSE_POSITIVE -> Messages.reasonsFalsePositive;
            case ACCEPTED_RISK -> Messages.reasonsAcceptedRisk;
            case FIXED -> Messages.reasonsFixed;
            case NEEDS_COUNSEL -> Messages.reasonsNeedsCounsel;
            case NOT_APPLICABLE -> Messages.reasonsNotApplicable;
            case OPEN, CONFIRMED -> "";
        };
        return Arrays.stream(list.split("\\|"))
                .map(String::strip)
                .filter(r -> !r.isEmpty())
                .toList();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.reasonTitle, Words.of(state)));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(
                count == 1
                        ? NLS.bind(Messages.reasonOne, Words.of(state))
                        : NLS.bind(Messages.reasonMany, Words.of(state), count));
        setMessage(Messages.reasonMessage);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 10).spacing(6, 6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.reasonUsual);
        org.eclipse.swt.widgets.List list = new org.eclipse.swt.widgets.List(area, SWT.SINGLE | SWT.BORDER);
        List<String> usual = usual(state);
        for (int i = 0; i < usual.size(); i++) {
            list.add((i + 1) + "  " + usual.get(i));
        }
        // GTK tells the height of a row of Latin letters; Chinese ones are higher
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(460, usual.size() * (list.getItemHeight() + ROW_ROOM))
                .applyTo(list);
        new Label(area, SWT.NONE).setText(Messages.reasonText);
        text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(460, 70).applyTo(text);
        text.setText(reason);
        text.addListener(SWT.Modify, event -> check());
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN && (event.stateMask & SWT.MOD2) == 0) {
                event.doit = true; // Enter is OK; Shift+Enter a new line
            }
        });
        // the window system may select a row when the list gets the focus: only what a person does takes a reason
        list.addListener(SWT.MouseUp, event -> take(usual, list.getSelectionIndex()));
        list.addListener(SWT.KeyUp, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
                take(usual, list.getSelectionIndex());
            }
        });
        list.addListener(SWT.DefaultSelection, event -> okPressed());
        list.addListener(SWT.KeyDown, event -> {
            int number = event.character - '1';
            if (number >= 0 && number < usual.size()) {
                list.setSelection(number);
                take(usual, number);
            }
        });
        list.setFocus();
        return area;
    }

    private void take(List<String> usual, int index) {
        if (index >= 0 && index < usual.size()) {
            text.setText(usual.get(index));
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        check();
        setErrorMessage(null);
    }

    private void check() {
        boolean words = text.getText().codePoints().anyMatch(Character::isLetterOrDigit);
        getButton(IDialogConstants.OK_ID).setEnabled(words);
        setErrorMessage(words ? null : Messages.reasonNeeded);
    }

    @Override
    protected void okPressed() {
        if (getButton(IDialogConstants.OK_ID).isEnabled()) {
            reason = text.getText().strip();
            super.okPressed();
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

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
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.fairlead.model.text.Lines;
import org.fairlead.model.transcript.CorrectionKind;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.SectionKind;
import org.fairlead.model.transcript.Speaker;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.reader.Corrections;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.theme.Words;

/** Asks who speaks, or which part of the call begins, at a place of the transcript, and on what ground. */
final class ReadingDialog extends TitleAreaDialog {
    private static final int QUOTE = 70;

    private final Transcript transcript;
    private final int place;
    private final CorrectionKind kind;
    private final Optional<Speaker> before;
    private final List<Speaker> known = new ArrayList<>();
    private Combo name;
    private Text title;
    private Text organisation;
    private Combo role;
    private Button every;
    private Combo part;
    private Text why;
    private Speaker speaker = Corrections.person("", "", "", Role.UNKNOWN);
    private SectionKind section = SectionKind.PREPARED_REMARKS;
    private boolean everyTurn;
    private String reason = "";

    ReadingDialog(Shell parent, Transcript transcript, int place, CorrectionKind kind, Optional<Speaker> before) {
        super(parent);
        this.transcript = transcript;
        this.place = place;
        this.kind = kind;
        this.before = before;
        known.addAll(transcript.getSpeakers());
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    Speaker speaker() {
        return speaker;
    }

    SectionKind section() {
        return section;
    }

    boolean everyTurn() {
        return everyTurn;
    }

    String reason() {
        return reason;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.readingTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(
                switch (kind) {
                    case SPEAKER -> Messages.readingSpeaker;
                    case TURN_BEGINS -> Messages.readingBegins;
                    case TURN_CONTINUES -> Messages.readingContinues;
                    case SECTION -> Messages.readingSection;
                });
        setMessage(Messages.readingMessage);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(12, 10)
                .spacing(8, 8)
                .applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Label where = new Label(area, SWT.WRAP);
        where.setText(quote());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(480, SWT.DEFAULT)
                .applyTo(where);
        if (kind == CorrectionKind.SPEAKER || kind == CorrectionKind.TURN_BEGINS) {
            person(area);
        } else if (kind == CorrectionKind.SECTION) {
            part = combo(area, Messages.readingPart, SWT.READ_ONLY);
            part.setItems(SectionKind.VALUES.stream().map(Words::of).toArray(String[]::new));
            part.select(section.getValue());
        }
        why = text(area, Messages.correctReason, Messages.readingReason);
        why.addListener(SWT.Modify, event -> check());
        return area;
    }

    private String quote() {
        String text = transcript.getText();
        String words = text.substring(place, Math.min(text.length(), place + QUOTE));
        return NLS.bind(
                Messages.readingAt,
                new Lines(text).lineOf(place),
                "\u201c" + words.replace('\n', ' ') + "\u2026\u201d");
    }

    private void person(Composite area) {
        name = combo(area, Messages.readingName, SWT.NONE);
        name.setItems(known.stream().map(Words::of).toArray(String[]::new));
        role = combo(area, Messages.readingRole, SWT.READ_ONLY);
        role.setItems(Role.VALUES.stream().map(Words::of).toArray(String[]::new));
        title = text(area, Messages.readingRoleTitle, "");
        organisation = text(area, Messages.readingOrganisation, "");
        before.ifPresentOrElse(this::fill, () -> role.select(Role.VALUES.indexOf(Role.UNKNOWN)));
        name.addListener(SWT.Selection, event -> fill(known.get(name.getSelectionIndex())));
        name.addListener(SWT.Modify, event -> check());
        if (kind == CorrectionKind.SPEAKER) {
            every = new Button(area, SWT.CHECK);
            every.setText(Messages.readingEvery);
            every.setSelection(true);
            GridDataFactory.fillDefaults().span(2, 1).applyTo(every);
        }
    }

    private void fill(Speaker someone) {
        if (!name.getText().equals(someone.getName())) {
            name.setText(someone.getName());
        }
        title.setText(someone.getTitle());
        organisation.setText(someone.getOrganisation());
        role.select(Role.VALUES.indexOf(someone.getRole()));
    }

    private static Combo combo(Composite area, String label, int style) {
        new Label(area, SWT.NONE).setText(label);
        Combo combo = new Combo(area, SWT.DROP_DOWN | style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private static Text text(Composite area, String label, String words) {
        new Label(area, SWT.NONE).setText(label);
        Text text = new Text(area, SWT.BORDER);
        text.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        check();
    }

    private void check() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(!why.getText().isBlank()
                    && (name == null || !name.getText().isBlank() || role.getSelectionIndex() >= 0));
        }
    }

    @Override
    protected void okPressed() {
        reason = why.getText().strip();
        if (name != null) {
            speaker = Corrections.person(
                    name.getText().strip(),
                    title.getText().strip(),
                    organisation.getText().strip(),
                    Role.VALUES.get(Math.max(0, role.getSelectionIndex())));
        }
        everyTurn = every != null && every.getSelection();
        if (part != null) {
            section = SectionKind.VALUES.get(part.getSelectionIndex());
        }
        super.okPressed();
    }
}

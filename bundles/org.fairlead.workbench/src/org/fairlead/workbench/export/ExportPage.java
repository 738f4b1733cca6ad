// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fairlead.model.review.Review;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.OpenReview;
import org.jspecify.annotations.Nullable;

/** Asks where to write, and says what will be written. */
final class ExportPage extends WizardPage {
    private final OpenReview open;
    private Text file;
    private Button replace;

    ExportPage(OpenReview open) {
        super("export", Messages.exportTitle, null);
        this.open = open;
        setDescription(Messages.exportDescription);
    }

    Path target() {
        return Path.of(file.getText().strip()).toAbsolutePath();
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(3)
                .margins(12, 12)
                .spacing(8, 8)
                .applyTo(page);
        new Label(page, SWT.NONE).setText(Messages.exportFile);
        file = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(file);
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(Messages.exportBrowse);
        browse.addListener(SWT.Selection, event -> browse());
        new Label(page, SWT.NONE);
        replace = new Button(page, SWT.CHECK);
        replace.setText(Messages.exportReplace);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(replace);
        replace.addListener(SWT.Selection, event -> check());
        Label summary = new Label(page, SWT.WRAP);
        summary.setText(summary());
        GridDataFactory.fillDefaults()
                .span(3, 1)
                .grab(true, true)
                .indent(0, 8)
                .hint(500, SWT.DEFAULT)
                .applyTo(summary);
        setControl(page);
        file.setText(proposal().toString());
        file.addListener(SWT.Modify, event -> check());
        check();
        setErrorMessage(null);
    }

    /** Beside the transcript, under its name. */
    private Path proposal() {
        String name = open.transcript().getSource().getFileName().replaceFirst("\\.[^.]*$", "") + "-audit.xlsx";
        Path folder = open.file()
                .map(Path::toAbsolutePath)
                .map(Path::getParent)
                .orElse(Path.of(System.getProperty("user.home")));
        return folder.resolve(name);
    }

    private String summary() {
        Review review = open.review();
        return NLS.bind(Messages.exportSummary, new Object[] {
            review.getFindings().size(),
            review.getOutcomes().size(),
            review.getStatements().size(),
            open.lines().count(),
            open.transcript().getSource().getFileName()
        });
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.xlsx"});
        dialog.setFileName(String.valueOf(target().getFileName()));
        dialog.setFilterPath(String.valueOf(target().getParent()));
        String name = dialog.open();
        if (name != null) {
            file.setText(name.endsWith(".xlsx") ? name : name + ".xlsx");
        }
    }

    private void check() {
        String problem = problem();
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    private @Nullable String problem() {
        String name = file.getText().strip();
        if (!name.endsWith(".xlsx")) {
            return Messages.exportNotXlsx;
        }
        Path target;
        try {
            target = target();
        } catch (InvalidPathException e) {
            return NLS.bind(Messages.exportNoName, name);
        }
        boolean exists = Files.exists(target);
        replace.setEnabled(exists);
        if (!Files.isDirectory(target.getParent())) {
            return NLS.bind(Messages.exportNoFolder, target.getParent());
        }
        if (Files.isDirectory(target)) {
            return NLS.bind(Messages.exportIsFolder, target);
        }
        return exists && !replace.getSelection() ? NLS.bind(Messages.exportExists, target.getFileName()) : null;
    }
}

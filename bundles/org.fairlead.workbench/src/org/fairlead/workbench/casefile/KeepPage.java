// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.Profiles;

/** Under which profile the call is reviewed, and where its case is kept. */
final class KeepPage extends WizardPage {
    private static final String FOLDER = "folder";

    private Text profile;
    private Button keep;
    private Text folder;

    KeepPage() {
        super("keep", Messages.newReview, null);
        setDescription(Messages.newReviewKeep);
    }

    Optional<Path> profile() {
        return profile == null || profile.getText().isBlank()
                ? Optional.empty()
                : Optional.of(Path.of(profile.getText().strip()));
    }

    Optional<Path> folder() {
        if (keep == null) {
            return Optional.of(Path.of(usual())); // the page was never seen
        }
        if (keep.getSelection()) {
            InstanceScope.INSTANCE
                    .getNode("org.fairlead.workbench")
                    .put(FOLDER, folder.getText().strip());
            return Optional.of(Path.of(folder.getText().strip()));
        }
        return Optional.empty();
    }

    private static String usual() {
        return InstanceScope.INSTANCE
                .getNode("org.fairlead.workbench")
                .get(
                        FOLDER,
                        Path.of(System.getProperty("user.home"), "Fairlead").toString());
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(3)
                .margins(12, 12)
                .spacing(8, 8)
                .applyTo(page);
        new Label(page, SWT.NONE).setText(Messages.keepProfile);
        profile = new Text(page, SWT.BORDER);
        profile.setMessage(Messages.keepNoProfile);
        profile.setText(Profiles.file("").map(Path::toString).orElse(""));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(profile);
        browse(page, () -> {
            FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
            dialog.setFilterPath(Profiles.folder().toString());
            dialog.setFilterExtensions(new String[] {"*.xml"});
            String name = dialog.open();
            if (name != null) {
                profile.setText(name);
            }
        });
        keep = new Button(page, SWT.CHECK);
        keep.setText(Messages.keepCase);
        keep.setSelection(true);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(keep);
        new Label(page, SWT.NONE).setText(Messages.keepFolder);
        folder = new Text(page, SWT.BORDER);
        folder.setText(usual());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(folder);
        browse(page, () -> {
            DirectoryDialog dialog = new DirectoryDialog(getShell());
            dialog.setFilterPath(folder.getText());
            String name = dialog.open();
            if (name != null) {
                folder.setText(name);
            }
        });
        Label person = new Label(page, SWT.WRAP);
        person.setText(org.eclipse.osgi.util.NLS.bind(Messages.keepPerson, Person.name()));
        GridDataFactory.fillDefaults().span(3, 1).indent(0, 10).applyTo(person);
        profile.addListener(SWT.Modify, event -> check());
        folder.addListener(SWT.Modify, event -> check());
        keep.addListener(SWT.Selection, event -> check());
        setControl(page);
        check();
    }

    private void browse(Composite page, Runnable action) {
        Button button = new Button(page, SWT.PUSH);
        button.setText(Messages.exportBrowse);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void check() {
        folder.setEnabled(keep.getSelection());
        boolean missing = profile().filter(file -> !Files.isReadable(file)).isPresent();
        boolean nowhere = keep.getSelection() && folder.getText().isBlank();
        setErrorMessage(missing ? Messages.keepProfileMissing : nowhere ? Messages.keepNoFolder : null);
        setPageComplete(!missing && !nowhere);
    }
}

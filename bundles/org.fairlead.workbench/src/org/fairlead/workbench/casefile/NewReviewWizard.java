// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.fairlead.workbench.Failures;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.Profiles;
import org.fairlead.workbench.session.ReviewJob;

/** File > New Review: which transcripts, or pasted text; under which profile; where the case is kept. One case is made for each transcript. */
public final class NewReviewWizard extends Wizard {
    private final SourcePage source = new SourcePage();
    private final KeepPage keep = new KeepPage();

    public NewReviewWizard() {
        setWindowTitle(Messages.newReview);
    }

    /** A wizard that knows the files already: they were dropped on the window. */
    public NewReviewWizard(List<Path> files) {
        this();
        source.start(files);
    }

    @Override
    public void addPages() {
        addPage(source);
        addPage(keep);
    }

    @Override
    public boolean performFinish() {
        Optional<Path> profile = keep.profile();
        Optional<Path> folder = keep.folder();
        if (source.isPasted()) {
            String name = source.name();
            profile.ifPresent(file -> Profiles.choose("", file));
            ReviewJob.text(source.text(), name + ".txt", profile, open -> make(open, folder, name));
            return true;
        }
        for (Path file : source.files()) {
            ReviewJob.open(file, profile, open -> make(open, folder, String.valueOf(file.getFileName())));
        }
        return true;
    }

    private static void make(OpenReview open, Optional<Path> folder, String name) {
        if (folder.isEmpty()) {
            return; // only looked at: the first decision asks where to keep it
        }
        try {
            Files.createDirectories(folder.get());
            Cases.create(open, CaseNames.proposal(folder.get(), name));
        } catch (IOException e) {
            Failures.report(NLS.bind(Messages.cannotWrite, folder.get(), e.getMessage()), e);
        }
    }
}

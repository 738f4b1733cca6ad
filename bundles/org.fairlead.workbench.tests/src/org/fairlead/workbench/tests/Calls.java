// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.fairlead.audit.AuditWorkbook;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.casefile.Cases;
import org.fairlead.workbench.session.OpenHandler;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.OpenSampleHandler;
import org.fairlead.workbench.session.ReviewJob;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.Samples;
import org.junit.jupiter.api.Assumptions;

/** Opens calls for tests: samples of the program, and a real bilingual call where the development data is there. */
final class Calls {
    private Calls() {}

    /** Opens a sample and waits until it is in sight. */
    static OpenReview sample(Samples sample) throws Exception {
        closeAll();
        Window.command(OpenSampleHandler.COMMAND, Map.of(OpenSampleHandler.NAME, sample.name()));
        Window.until("opened", () -> inSight(sample.fileName()).isPresent());
        return inSight(sample.fileName()).orElseThrow();
    }

    /** Opens a sample and makes a case of it. */
    static OpenReview sampleCase(Samples sample, Path dir) throws Exception {
        return Cases.create(sample(sample), dir.resolve(sample.name() + ".fairlead"));
    }

    /** Opens the real call; the test is skipped where it is not there. */
    static OpenReview kingsoft() throws Exception {
        Optional<Path> file = data("transcripts/kingsoft-cloud-2020-q4.txt");
        Assumptions.assumeTrue(file.isPresent(), "the development data is not there");
        closeAll();
        Window.command(
                OpenHandler.COMMAND, Map.of(OpenHandler.FILE, file.orElseThrow().toString()));
        Window.until("opened", () -> inSight("kingsoft-cloud-2020-q4.txt").isPresent());
        return inSight("kingsoft-cloud-2020-q4.txt").orElseThrow();
    }

    /** Opens the real call under the profile of its issuer that comes with the program. */
    static OpenReview kingsoftUnderItsProfile() throws Exception {
        Path call = data("transcripts/kingsoft-cloud-2020-q4.txt").orElse(null);
        Assumptions.assumeTrue(call != null, "the development data is not there");
        Path profile = above("samples/profiles/kingsoft-cloud.xml").orElseThrow();
        closeAll();
        boolean[] shown = new boolean[1];
        ReviewJob.open(call, Optional.of(profile), open -> shown[0] = true);
        Window.until("opened", () -> shown[0]);
        return ReviewSession.current().open().orElseThrow();
    }

    /** Names the folder of the case in the wizard, whatever folder it remembers from the last time. */
    static void keepIn(Shell wizard, Path folder) {
        Window.find(
                        wizard,
                        Text.class,
                        text -> text.isVisible()
                                && (text.getStyle() & SWT.MULTI) == 0
                                && !text.getMessage().equals(Messages.keepNoProfile))
                .setText(folder.toString());
    }

    /** A file of the development data, which lies in a folder "shared" beside the checkout. */
    static Optional<Path> data(String name) {
        return above("shared/data/" + name);
    }

    /** A file by its name from this folder or one above it. */
    private static Optional<Path> above(String name) {
        for (Path dir = Path.of("").toAbsolutePath(); dir != null; dir = dir.getParent()) {
            Path file = dir.resolve(name);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    static void closeAll() {
        for (OpenReview open : ReviewSession.current().all()) {
            Cases.close(open);
        }
    }

    private static Optional<OpenReview> inSight(String fileName) {
        return ReviewSession.current()
                .open()
                .filter(open -> open.transcript().getSource().getFileName().equals(fileName));
    }

    /** Writes the workbook of a case. */
    static void export(OpenCase openCase, Path file) throws IOException {
        AuditWorkbook.write(Workpaper.of(openCase.reviewCase()), file, new AuditWorkbook.Progress() {
            @Override
            public void done(double share) {
                // nobody watches
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
    }
}

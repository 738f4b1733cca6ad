// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import java.nio.file.Files;
import java.nio.file.Path;
import org.fairlead.audit.casefile.CaseFile;
import org.fairlead.workbench.session.OpenReview;

/** Names for new cases: beside the transcript, under its name, never one that is taken. */
final class CaseNames {
    private CaseNames() {}

    static Path proposal(OpenReview open) {
        Path folder = open.file()
                .map(Path::toAbsolutePath)
                .map(Path::getParent)
                .orElse(Path.of(System.getProperty("user.home")));
        return proposal(folder, open.transcript().getSource().getFileName());
    }

    static Path proposal(Path folder, String fileName) {
        String bare = fileName.replaceFirst("\\.[^.]*$", "");
        Path file = folder.resolve(bare + CaseFile.ENDING);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(bare + "-" + i + CaseFile.ENDING);
        }
        return file;
    }

    static Path withEnding(Path file) {
        return file.toString().endsWith(CaseFile.ENDING)
                ? file
                : file.resolveSibling(file.getFileName() + CaseFile.ENDING);
    }
}

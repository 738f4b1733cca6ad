// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.fairlead.model.casefile.EventKind;
import org.fairlead.model.casefile.ReviewCase;

/** Taking up a sealed case again. */
final class NewVersion {
    private NewVersion() {}

    static OpenCase begin(OpenCase sealed, CaseContents contents, Events events, Path file, String reason)
            throws IOException {
        ReviewCase model = sealed.reviewCase();
        if (!model.isSealed()) {
            throw new RefusedException(sealed.file() + " is not sealed; it can be changed as it is.");
        }
        String why = Decisions.words(reason, "A new version needs a reason.");
        Path target = CaseFile.checked(file);
        CaseContents next = CaseSnapshot.of(contents).again();
        Changes changes = new Changes(next.state().subjects())
                .set(Subject.CASE, "", "version", model.getVersion() + 1)
                .set(Subject.CASE, "", "sealed", false)
                .set(Subject.SUPERSEDES, "", "version", model.getVersion())
                .set(Subject.SUPERSEDES, "", "head", sealed.head())
                .set(Subject.SUPERSEDES, "", "sha256", Sha256.of(Files.readAllBytes(sealed.file())));
        next.apply(
                events.next(next.state().model().getTrail(), EventKind.VERSION_STARTED, why, "", changes.all()),
                Optional.empty());
        return CaseFile.written(target, next, events);
    }
}

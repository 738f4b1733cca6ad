// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.review.Finding;

/** Makes a sealed case with a trail of some length. */
final class SealedCase {
    private SealedCase() {}

    static Path make(Path file, Optional<Signer> signer) throws IOException {
        SampleCases.Clock clock = new SampleCases.Clock();
        try (OpenCase open = SampleCases.create(file, clock)) {
            for (Finding finding : open.review().getFindings()) {
                clock.set("2026-03-02T09:00:" + (10 + open.trail().getEvents().size()) + "Z");
                open.decide(List.of(finding.getId()), DispositionState.ACCEPTED_RISK, "Looked at with treasury.");
            }
            open.assign(List.of("F001"), "Carla Counsel", Optional.of(LocalDate.of(2026, 4, 1)), "");
            open.notes().add("F001", "Counsel thinks the statute of repose has run.", true);
            open.notes().add("F002", "Ask the vendor.", false);
            open.history().undo();
            open.history().redo();
            clock.set("2026-03-02T08:00:00Z");
            SampleCases.settle(open);
            open.signing().preparer("I prepared this review.");
        }
        try (OpenCase open = CaseFile.open(file, SampleCases.BEN, clock)) {
            open.signing().reviewer("I reviewed this work and agree.", signer);
        }
        return file;
    }
}

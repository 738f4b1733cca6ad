// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.model.review.Finding;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.casefile.Cases;
import org.fairlead.workbench.page.LastCallHandler;
import org.fairlead.workbench.page.LastCallPage;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A call is held against an earlier one; what changed is listed, and goes into the case. */
class LastCallTest {
    @TempDir
    Path dir;

    private final ReviewSession session = ReviewSession.current();

    @AfterEach
    void close() throws Exception {
        Calls.closeAll();
        Window.page().hideView(Window.view(LastCallPage.ID, LastCallPage.class));
    }

    /** The call itself, with one caution more and one key figure more than it has. */
    private Path earlier(OpenReview open) throws Exception {
        Path file = dir.resolve("earlier.txt");
        String words = "actual results may differ materially";
        String text = open.transcript().getText();
        assertTrue(text.contains(words), "the sample has its caution");
        Files.writeString(
                file,
                text.replace(
                        words,
                        words + " because of competition, supply of chips, exchange rates, regulation and the loss of"
                                + " large customers"));
        return file;
    }

    @Test
    void whatTheCautionLostIsShown() throws Exception {
        OpenReview open = Calls.sample(Samples.EXAMPLE_CLOUD);
        Window.command(
                LastCallHandler.COMMAND,
                Map.of(LastCallHandler.FILE, earlier(open).toString()));
        Window.until("compared", () -> xqoq().findAny().isPresent());
        LastCallPage page = Window.view(LastCallPage.ID, LastCallPage.class);
        assertTrue(page.table().rows().all().size() > 10, "rules of the safe harbor and figures");
        Window.shot(Window.shell(), "last-call");
    }

    @Test
    void theFindingsGoIntoTheCase() throws Exception {
        OpenReview open = Calls.sampleCase(Samples.EXAMPLE_CLOUD, dir);
        OpenCase openCase = open.openCase().orElseThrow();
        int events = openCase.trail().getEvents().size();
        List<Throwable> failures = Window.whenOpen(
                Messages.lastCallTitle,
                dialog -> Window.click(Window.button(dialog, IDialogConstants.YES_LABEL.replace("&", ""))));
        Window.command(
                LastCallHandler.COMMAND,
                Map.of(LastCallHandler.FILE, earlier(open).toString()));
        Window.until("taken", () -> openCase.trail().getEvents().size() > events);
        assertEquals(List.of(), failures);
        assertTrue(xqoq().findAny().isPresent());
        assertEquals(
                1,
                openCase.beside().size(),
                "the earlier call is kept, so that a further review holds it against this one");
    }

    @Test
    void aCaseMadeAfterTheComparisonKeepsTheEarlierCall() throws Exception {
        OpenReview open = Calls.sample(Samples.EXAMPLE_CLOUD);
        Path earlier = earlier(open);
        Window.command(LastCallHandler.COMMAND, Map.of(LastCallHandler.FILE, earlier.toString()));
        Window.until("compared", () -> xqoq().findAny().isPresent());
        OpenCase openCase = Cases.create(session.open().orElseThrow(), dir.resolve("compared.fairlead"))
                .openCase()
                .orElseThrow();
        assertArrayEquals(Files.readAllBytes(earlier), openCase.beside().getFirst());
    }

    private java.util.stream.Stream<Finding> xqoq() {
        return session.open().stream()
                .flatMap(open -> open.review().getFindings().stream())
                .filter(finding -> finding.getOutcome().getRule().getId().equals("X-QOQ"));
    }
}

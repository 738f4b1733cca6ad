// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.TreeItem;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.model.casefile.EventKind;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.Turn;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.Samples;
import org.fairlead.workbench.theme.Words;
import org.fairlead.workbench.transcript.OutlineView;
import org.fairlead.workbench.transcript.TranscriptView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person corrects who speaks and where voices begin; the case keeps it, and it can be taken back. */
class ReadingTest {
    private static final String PREFIX = "org.fairlead.workbench.";

    @TempDir
    Path dir;

    private final ReviewSession session = ReviewSession.current();

    @AfterEach
    void close() {
        Calls.closeAll();
    }

    @Test
    void aCorrectedRoleIsKeptTakenBackAndDoneAgain() throws Exception {
        OpenCase openCase = Calls.sampleCase(Samples.NORTHWIND, dir).openCase().orElseThrow();
        Turn analyst = openCase.review().getTranscript().getTurns().stream()
                .filter(turn -> turn.getSpeaker() != null && turn.getSpeaker().getRole() == Role.ANALYST)
                .findFirst()
                .orElseThrow();
        int place = analyst.getBegin();
        caret(place + 1);
        int events = openCase.trail().getEvents().size();
        List<Throwable> failures = Window.whenOpen("Correct Reading", dialog -> {
            Combo role = Window.find(
                    dialog, Combo.class, combo -> List.of(combo.getItems()).contains(Words.of(Role.EXECUTIVE_CFO)));
            role.select(role.indexOf(Words.of(Role.EXECUTIVE_CFO)));
            Window.shot(dialog, "reading");
            Window.click(Window.button(dialog, IDialogConstants.OK_LABEL));
        });
        Window.command(PREFIX + "readingSpeaker", Map.of());
        assertEquals(List.of(), failures);
        assertEquals(Role.EXECUTIVE_CFO, role(place));
        assertEquals(events + 1, openCase.trail().getEvents().size());
        assertEquals(EventKind.CORRECTED, openCase.trail().getEvents().getLast().getKind());
        Window.shot(Window.shell(), "reading-corrected");
        Window.command("org.eclipse.ui.edit.undo", Map.of());
        assertEquals(Role.ANALYST, role(place));
        Window.command("org.eclipse.ui.edit.redo", Map.of());
        assertEquals(Role.EXECUTIVE_CFO, role(place));
        assertEquals(1, openCase.review().getTranscript().getCorrections().size(), "kept in the case");
    }

    @Test
    void aVoiceThatBeginsInTheMiddleMakesATurn() throws Exception {
        OpenReview open = Calls.sampleCase(Samples.NORTHWIND, dir);
        Turn turn = open.transcript().getTurns().stream()
                .filter(t -> t.getSentences().size() > 3)
                .findFirst()
                .orElseThrow();
        int turns = open.transcript().getTurns().size();
        int place = turn.getSentences().get(2).getBegin();
        caret(place);
        List<Throwable> failures = Window.whenOpen("Correct Reading", dialog -> {
            Window.find(dialog, Combo.class, combo -> !combo.getText().isBlank())
                    .setText("Ms. Another Voice");
            Window.click(Window.button(dialog, IDialogConstants.OK_LABEL));
        });
        Window.command(PREFIX + "readingBegins", Map.of());
        assertEquals(List.of(), failures);
        Transcript after = session.open().orElseThrow().transcript();
        assertTrue(after.getTurns().size() > turns, "one turn more");
        assertTrue(after.getTurns().stream().anyMatch(t -> t.getBegin() == place), "it begins where it was said");
    }

    @Test
    void theOutlineListsTheExchangesOfTheReader() throws Exception {
        OpenReview open = Calls.sample(Samples.EXAMPLE_CLOUD);
        OutlineView outline = Window.view(OutlineView.ID, OutlineView.class);
        long listed = java.util.stream.Stream.of(outline.tree().getItems())
                .flatMap(item -> java.util.stream.Stream.of(item.getItems()))
                .map(TreeItem::getText)
                .filter(text -> text.matches("\\d+ \u00b7 .*"))
                .count();
        assertTrue(listed > 0);
        assertEquals(open.transcript().getExchanges().size(), listed);
    }

    private Role role(int place) {
        return session.open().orElseThrow().transcript().getTurns().stream()
                .filter(turn -> turn.getBegin() <= place && place < turn.getEnd())
                .findFirst()
                .orElseThrow()
                .getSpeaker()
                .getRole();
    }

    private static void caret(int place) throws Exception {
        Window.view(TranscriptView.ID, TranscriptView.class).viewer().setSelectedRange(place, 0);
    }
}

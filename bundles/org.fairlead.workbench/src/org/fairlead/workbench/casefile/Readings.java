// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.EventKind;
import org.fairlead.model.transcript.Correction;
import org.fairlead.model.transcript.CorrectionKind;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.Turn;
import org.fairlead.reader.Corrections;
import org.fairlead.reader.TranscriptReader;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.transcript.Stretch;
import org.fairlead.workbench.transcript.TranscriptView;

/**
 * Corrects who speaks and where voices and parts of the call begin. Each correction is a run of its own in the case, so it is taken back by a further run:
 * the trail shows both.
 */
public final class Readings {
    /** What was taken back and can be done again, for as long as a case is open. */
    private static final Map<OpenCase, Deque<Correction>> TAKEN_BACK = new WeakHashMap<>();

    private Readings() {}

    /** Asks for a correction at the caret and reviews the call so read. */
    static void correct(Shell shell, OpenCase openCase, CorrectionKind kind) throws IOException {
        TranscriptView view = CorrectWords.view();
        Transcript transcript = openCase.review().getTranscript();
        int caret = Math.min(
                view.viewer().getSelectedRange().x, transcript.getText().length() - 1);
        Optional<Turn> turn = turnAt(transcript, caret);
        if (turn.isEmpty() && kind != CorrectionKind.SECTION) {
            MessageDialog.openInformation(shell, Messages.readingTitle, Messages.readingNothing);
            return;
        }
        int place = kind == CorrectionKind.SPEAKER || kind == CorrectionKind.TURN_CONTINUES
                ? turn.orElseThrow().getBegin()
                : caret;
        ReadingDialog dialog = new ReadingDialog(shell, transcript, place, kind, turn.map(Turn::getSpeaker));
        if (dialog.open() == Window.OK) {
            Instant now = Instant.now();
            String by = Person.name();
            apply(
                    openCase,
                    switch (kind) {
                        case SPEAKER ->
                            Corrections.speaker(transcript, place, dialog.speaker(), dialog.everyTurn(), by, now);
                        case TURN_BEGINS -> Corrections.turnBegins(transcript, place, dialog.speaker(), by, now);
                        case TURN_CONTINUES -> Corrections.turnContinues(transcript, place, by, now);
                        case SECTION -> Corrections.section(transcript, place, dialog.section(), by, now);
                    },
                    dialog.reason());
            ReviewSession.current().show(Stretch.of(place, place));
        }
    }

    /** Takes a correction into the case. */
    public static void apply(OpenCase openCase, Correction correction, String reason) throws IOException {
        List<Correction> all = new ArrayList<>(corrections(openCase));
        all.add(correction);
        TAKEN_BACK.remove(openCase);
        read(openCase, all, reason);
    }

    /** Takes the last correction back, where it is the last thing that was done. */
    static void takeBack(OpenCase openCase) throws IOException {
        List<Correction> all = new ArrayList<>(corrections(openCase));
        if (!all.isEmpty() && lastIsCorrection(openCase)) {
            TAKEN_BACK.computeIfAbsent(openCase, c -> new ArrayDeque<>()).push(EcoreUtil.copy(all.removeLast()));
            read(openCase, all, Messages.readingTakenBack);
        }
    }

    /** Does the correction again that was taken back last. */
    static void again(OpenCase openCase) throws IOException {
        Deque<Correction> taken = TAKEN_BACK.getOrDefault(openCase, new ArrayDeque<>());
        if (!taken.isEmpty() && lastIsCorrection(openCase)) {
            List<Correction> all = new ArrayList<>(corrections(openCase));
            all.add(taken.pop());
            read(openCase, all, Messages.readingAgain);
        }
    }

    private static List<Correction> corrections(OpenCase openCase) {
        return openCase.review().getTranscript().getCorrections();
    }

    private static boolean lastIsCorrection(OpenCase openCase) {
        List<AuditEvent> events = openCase.trail().getEvents();
        return !events.isEmpty() && events.getLast().getKind() == EventKind.CORRECTED;
    }

    private static void read(OpenCase openCase, List<Correction> corrections, String reason) throws IOException {
        Transcript before = openCase.review().getTranscript();
        NextRun.of(openCase)
                .reading(() -> TranscriptReader.readAgain(before, corrections))
                .take(reason);
    }

    private static Optional<Turn> turnAt(Transcript transcript, int offset) {
        return transcript.getTurns().stream()
                .filter(turn -> turn.getBegin() <= offset && offset < turn.getEnd())
                .findFirst();
    }
}

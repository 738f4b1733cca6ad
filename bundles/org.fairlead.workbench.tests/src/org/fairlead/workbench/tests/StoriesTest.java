// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.fairlead.audit.casefile.CaseVerifier;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.casefile.EventKind;
import org.fairlead.model.review.Cause;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.Answer;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.rules.RulesFactory;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;
import org.fairlead.model.transcript.Role;
import org.fairlead.workbench.casefile.Cases;
import org.fairlead.workbench.casefile.CorrectWords;
import org.fairlead.workbench.casefile.ImportDialog;
import org.fairlead.workbench.casefile.Person;
import org.fairlead.workbench.casefile.Rerun;
import org.fairlead.workbench.compare.CompareView;
import org.fairlead.workbench.findings.FindingsView;
import org.fairlead.workbench.help.HelpView;
import org.fairlead.workbench.page.SafeHarborPage;
import org.fairlead.workbench.page.TrailPage;
import org.fairlead.workbench.rule.RuleView;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.Samples;
import org.fairlead.workbench.transcript.TranscriptView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ten acceptance stories of the people who review calls, in the real window. */
class StoriesTest {
    private static final String PREFIX = "org.fairlead.workbench.";

    @TempDir
    Path dir;

    private final ReviewSession session = ReviewSession.current();

    @AfterEach
    void close() {
        Calls.closeAll();
        Person.name("");
    }

    @Test
    void story01TheMatrixIsThereWithoutConfiguration() throws Exception {
        long begin = System.nanoTime();
        OpenReview open = Calls.kingsoft();
        Window.paint();
        System.out.println(
                "measure: open the call, text and findings shown: " + (System.nanoTime() - begin) / 1_000_000 + " ms");
        assertEquals(State.NOT_MET, outcome(open, "US-SH-05").getState());
        for (String id : List.of("US-SH-02", "US-SH-03", "US-SH-04", "US-SH-05", "US-SH-06")) {
            assertTrue(outcome(open, id).getState() != State.NOT_RUN, id);
        }
        SafeHarborPage page = Window.view(SafeHarborPage.ID, SafeHarborPage.class);
        assertTrue(page.table().rows().shown().size() > 20, "rules and elements");
        String matrix = page.table()
                .rows()
                .tsv(page.table().rows().shown(), page.table().shownColumns());
        for (String id : List.of("US-SH-02", "US-SH-03", "US-SH-04", "US-SH-05", "US-SH-06")) {
            assertTrue(matrix.contains(id), "the matrix shows " + id);
        }
        Window.shot(Window.shell(), "story-01");
        Finding pair = open.review().getFindings().stream()
                .filter(f -> f.getOutcome().getRule().getId().equals("X-NUM")
                        && f.getEvidence().getQuote().contains("19.2"))
                .findFirst()
                .orElseThrow();
        assertTrue(
                pair.getCounterparts().stream().anyMatch(c -> c.getQuote().contains("1.92")),
                "the interpreter's figure is beside it");
        session.select(pair);
        String why = Window.view(RuleView.ID, RuleView.class).text();
        assertTrue(why.contains("19.2") && why.contains("1.92") && why.contains("10 times"), why);
        assertTrue(pair.getCause() != Cause.UNSTATED, "a cause is proposed");
        CompareView compare = Window.view(CompareView.ID, CompareView.class);
        Window.settle();
        assertTrue(compare.sides().getFirst().getText().contains("19.2"), "one side");
        assertTrue(compare.sides().getLast().getText().contains("1.92"), "the other side");
        Window.view(TranscriptView.ID, TranscriptView.class);
        Window.shot(Window.shell(), "story-01-pair");
    }

    @Test
    void story02EveryHighFindingHasQuoteAndReason() throws Exception {
        OpenReview open = Calls.kingsoftUnderItsProfile();
        FindingsView view = Window.view(FindingsView.ID, FindingsView.class);
        Window.click(view.severity(Severity.HIGH));
        List<Finding> high = view.table().rows().shown();
        System.out.println("measure: high findings of the call: " + high.size());
        view.table().control().forceFocus();
        Set<Finding> seen = new HashSet<>();
        for (int i = 0; i < high.size(); i++) {
            Window.command(PREFIX + "nextFinding", Map.of());
            Finding finding = session.finding().orElseThrow();
            assertTrue(seen.add(finding), "each once");
            assertEquals(Severity.HIGH, finding.getSeverity());
            assertFalse(finding.getEvidence().getQuote().isBlank());
            assertFalse(finding.getMessage().isBlank());
            boolean mechanics = finding.getEvidence().getSpeaker() != null
                    && finding.getEvidence().getSpeaker().getRole() == Role.OPERATOR
                    && !finding.getEvidence().isAnchor();
            assertFalse(mechanics, "on what the operator says: " + finding.getMessage());
        }
        assertEquals(Set.copyOf(high), seen, "each finding is a stop of its own, also where several share a place");
        Window.shot(Window.shell(), "story-02");
        Window.click(view.severity(Severity.HIGH));
        labelledHigh(open);
    }

    /** What a person who read the call line by line labelled High: each has a finding at its place. Which of them the rules weigh less is printed. */
    private static void labelledHigh(OpenReview open) throws Exception {
        List<String> lower = new ArrayList<>();
        Map<Finding, String> stops = new HashMap<>();
        List<String> shared = new ArrayList<>();
        int labels = 0;
        for (String line :
                Files.readAllLines(Calls.data("labels/kingsoft/findings.tsv").orElseThrow())) {
            String[] label = line.split("\t");
            if (!label[2].equals("High")) {
                continue;
            }
            labels++;
            String name = label[0] + " " + label[1];
            Finding stop = at(open, label[1], Integer.parseInt(label[4]), Integer.parseInt(label[5]))
                    .orElseThrow(() -> new AssertionError("nothing was found where " + name + " stands"));
            if (stop.getSeverity() != Severity.HIGH) {
                lower.add(name + " is " + stop.getSeverity() + " by " + rule(stop));
            }
            if (stops.containsKey(stop)) {
                shared.add(name + " shares " + stop.getId() + " with " + stops.get(stop));
            }
            stops.put(stop, name);
        }
        System.out.println("measure: labelled high: " + labels + ", a high stop: " + (labels - lower.size())
                + ", weighed less: " + lower + ", one stop for two: " + shared);
    }

    /** Of the findings whose evidence or counterpart touches a place, the worst, one of the same rule before others. */
    private static Optional<Finding> at(OpenReview open, String rule, int begin, int end) {
        return open.review().getFindings().stream()
                .filter(f -> Stream.concat(Stream.of(f.getEvidence()), f.getCounterparts().stream())
                        .anyMatch(e -> e.getBegin() < end && begin < e.getEnd()))
                .filter(f -> rule(f).equals(rule)
                        || f.getEvidence().getBegin() < end
                                && begin < f.getEvidence().getEnd()
                                && f.getSeverity() == Severity.HIGH)
                .max(Comparator.comparing((Finding f) -> rule(f).equals(rule)).thenComparing(Finding::getSeverity));
    }

    private static String rule(Finding finding) {
        return finding.getOutcome().getRule().getId();
    }

    @Test
    void story03AFalsePositiveNeedsAReasonAndUndoRestores() throws Exception {
        OpenReview open = Calls.sampleCase(Samples.EXAMPLE_CLOUD, dir);
        OpenCase openCase = open.openCase().orElseThrow();
        Window.view(FindingsView.ID, FindingsView.class).table().control().forceFocus();
        session.step(1);
        Finding finding = session.finding().orElseThrow();
        assertEquals(Severity.HIGH, finding.getSeverity(), "the worst comes first");
        List<Throwable> failures = Window.whenOpen("false positive: why?", dialog -> {
            Button ok = Window.button(dialog, IDialogConstants.OK_LABEL);
            assertFalse(ok.isEnabled(), "without a reason it is refused");
            text(dialog).setText("  \u2013 ");
            assertFalse(ok.isEnabled(), "white space and dashes are no reason");
            text(dialog).setText("Call mechanics.");
            Window.shot(dialog, "reason");
            Window.click(ok);
        });
        Window.settle();
        Window.type('f');
        assertEquals(List.of(), failures);
        assertEquals(DispositionState.FALSE_POSITIVE, session.stateOf(finding));
        AuditEvent last = openCase.trail().getEvents().getLast();
        assertEquals(EventKind.DECIDED, last.getKind());
        assertEquals("Call mechanics.", last.getReason());
        Window.shot(Window.shell(), "story-03");
        Window.command("org.eclipse.ui.edit.undo", Map.of());
        assertEquals(DispositionState.OPEN, session.stateOf(finding));
        assertEquals(EventKind.UNDONE, openCase.trail().getEvents().getLast().getKind());
        Window.command("org.eclipse.ui.edit.redo", Map.of());
        assertEquals(DispositionState.FALSE_POSITIVE, session.stateOf(finding));
        TrailPage trail = Window.view(TrailPage.ID, TrailPage.class);
        assertEquals(
                openCase.trail().getEvents().size(), trail.table().rows().all().size());
        Window.shot(Window.shell(), "story-03-trail");
        Window.view(FindingsView.ID, FindingsView.class);
    }

    @Test
    void story04TheSamePersonCannotReview() throws Exception {
        Person.name("Ada Preparer");
        OpenReview open = Calls.sampleCase(Samples.ALPINE_RAIL, dir);
        OpenCase openCase = open.openCase().orElseThrow();
        settleAll(openCase);
        sign("Ada Preparer");
        List<Throwable> failures = Window.whenOpen("Sign Off", dialog -> {
            Window.click(Window.button(dialog, "Sign"));
            assertFalse(dialog.isDisposed(), "refused");
            assertTrue(
                    Window.find(dialog, Text.class, text -> text.getText().contains("must be another person"))
                            .isVisible(),
                    "and told why");
            Window.shot(dialog, "sign-refused");
            Window.click(Window.button(dialog, IDialogConstants.CANCEL_LABEL));
        });
        Window.command(PREFIX + "signOff", Map.of());
        assertEquals(List.of(), failures);
        assertFalse(openCase.reviewCase().isSealed());
        Cases.goOnAs("Ben Reviewer");
        sign("Ben Reviewer");
        OpenCase again = session.open().flatMap(OpenReview::openCase).orElseThrow();
        assertTrue(again.reviewCase().isSealed());
        assertTrue(
                Window.view(TranscriptView.ID, TranscriptView.class).notices().contains("Sealed"));
        Window.shot(Window.shell(), "story-04");
    }

    @Test
    void story05DecisionsComeBackFromTheWorkbook() throws Exception {
        OpenCase openCase =
                Calls.sampleCase(Samples.EXAMPLE_CLOUD, dir).openCase().orElseThrow();
        Path workbook = dir.resolve("out.xlsx");
        Exporting.workbook(workbook);
        int before = openCase.trail().getEvents().size();
        List<Throwable> failures = Window.whenOpen("Import Decisions", dialog -> {
            Window.shot(dialog, "import");
            assertFalse(Window.button(dialog, "Import").isEnabled(), "an untouched workbook changes nothing");
            Window.click(Window.button(dialog, IDialogConstants.CANCEL_LABEL));
        });
        ImportDialog.show(Window.shell(), openCase, workbook);
        assertEquals(List.of(), failures);
        assertEquals(before, openCase.trail().getEvents().size());
        List<String> decided = Spreadsheet.decideThree(workbook);
        List<Throwable> more = Window.whenOpen("Import Decisions", dialog -> {
            Window.shot(dialog, "import-three");
            Window.click(Window.button(dialog, "Import"));
        });
        ImportDialog.show(Window.shell(), openCase, workbook);
        assertEquals(List.of(), more);
        List<AuditEvent> entries = openCase.trail()
                .getEvents()
                .subList(before, openCase.trail().getEvents().size());
        assertEquals(3, entries.size(), "the log shows three entries");
        assertTrue(
                entries.stream()
                        .allMatch(e -> e.getKind() == EventKind.DECIDED
                                && e.getReason().equals("Asked by the auditor.")
                                && e.getOrigin().contains("out.xlsx")),
                "each says what, why and from which workbook");
        openCase.review().getFindings().stream()
                .filter(finding -> decided.contains(finding.getId()))
                .forEach(finding -> assertEquals(DispositionState.NEEDS_COUNSEL, openCase.stateOf(finding)));
    }

    @Test
    void story06CorrectedWordsTakeTheFindingAwayAndKeepItsHistory() throws Exception {
        OpenReview open = Calls.kingsoft();
        OpenReview kept = Cases.create(open, dir.resolve("call.fairlead"));
        OpenCase openCase = kept.openCase().orElseThrow();
        String text = kept.transcript().getText();
        String words = "the company's filing";
        int begin = text.indexOf(words);
        assertTrue(begin > 0);
        List<Throwable> failures = Window.whenOpen(
                "Review Again", dialog -> Window.click(Window.button(dialog, IDialogConstants.OK_LABEL)));
        CorrectWords.at(
                Window.shell(),
                openCase,
                begin,
                words,
                "our annual report on Form 20-F, Risk Factors",
                "The script says so.");
        assertEquals(List.of(), failures);
        OpenReview after = session.open().orElseThrow();
        assertEquals(State.MET, outcome(after, "US-SH-05").getState());
        assertTrue(
                after.review().getFindings().stream().noneMatch(f -> rule(f).equals("US-SH-05")),
                "the finding is no more");
        assertTrue(
                openCase.lastComparison().orElseThrow().gone().stream()
                        .anyMatch(gone -> gone.label().contains("US-SH-05")),
                "history keeps it");
    }

    @Test
    void story07ACanadianIssuerIsAskedForItsAssumptions() throws Exception {
        IssuerProfile profile = profile();
        profile.setCanadianReportingIssuer(Answer.NO);
        OpenReview before = under(profile);
        assertTrue(
                pack(before, "canada").stream().allMatch(o -> o.getState() == State.NOT_APPLICABLE),
                "nothing of it without the switch");
        profile.setCanadianReportingIssuer(Answer.YES);
        OpenReview after = switched(profile);
        List<RuleOutcome> canada = pack(after, "canada");
        assertTrue(
                canada.stream()
                        .flatMap(o -> o.getElements().stream())
                        .anyMatch(e -> e.getState() == State.NOT_MET
                                && (e.getElement().getTitle() + e.getElement().getId())
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .contains("assum")),
                "the assumptions appear and fail");
    }

    @Test
    void story08ADomesticIssuerGetsFairDisclosure() throws Exception {
        IssuerProfile profile = profile();
        profile.setForeignPrivateIssuer(Answer.YES);
        OpenReview before = under(profile);
        assertTrue(
                pack(before, "us-fair-disclosure").stream()
                        .filter(o -> rule(o).startsWith("US-FD"))
                        .allMatch(o -> o.getState() == State.NOT_APPLICABLE),
                "a foreign private issuer is not asked");
        assertEquals(State.NOT_APPLICABLE, outcome(before, "US-8K-01").getState());
        assertEquals(State.NOT_APPLICABLE, outcome(before, "FPI-05").getState());
        profile.setForeignPrivateIssuer(Answer.NO);
        OpenReview after = switched(profile);
        assertTrue(
                pack(after, "us-fair-disclosure").stream()
                        .anyMatch(o -> rule(o).startsWith("US-FD") && o.getState() != State.NOT_APPLICABLE),
                "Regulation FD applies");
        assertTrue(outcome(after, "US-8K-01").getState() != State.NOT_APPLICABLE, "the item of Form 8-K applies");
        assertEquals(State.MET, outcome(after, "FPI-05").getState(), "the check for forms of foreign issuers runs");
        assertEquals(State.NOT_APPLICABLE, outcome(after, "FPI-01").getState(), "and that for domestic ones does not");
    }

    @Test
    void story09EverythingWorksAndNoConnectionIsOpened() throws Exception {
        assertEquals(Set.of(), NetworkTrap.seesSockets() ? NetworkTrap.sockets() : Set.of(), "none before");
        try (NetworkTrap trap = new NetworkTrap()) {
            OpenReview open = Calls.sampleCase(Samples.NORTHWIND, dir);
            assertTrue(open.review().getOutcomes().size() > 50);
            OpenCase openCase = open.openCase().orElseThrow();
            settleAll(openCase);
            Path workbook = dir.resolve("offline.xlsx");
            Exporting.workbook(workbook);
            assertTrue(Files.size(workbook) > 0);
            List<Throwable> failures = Window.whenOpen(
                    "Review Again", dialog -> Window.click(Window.button(dialog, IDialogConstants.OK_LABEL)));
            Rerun.with(Window.shell(), openCase, profile(), "Without a network.");
            assertEquals(List.of(), failures);
            Window.command(PREFIX + "helpContents", Map.of());
            Window.page().hideView(Window.view(HelpView.ID, HelpView.class));
            openCase.save();
            assertEquals(List.of(), CaseVerifier.verify(openCase.file()).faults());
            Window.settle();
            assertEquals(Set.of(), trap.attempts());
        }
    }

    @Test
    void story10TheExplanationListsElementsWithTheirPlaces() throws Exception {
        OpenReview open = Calls.kingsoft();
        RuleOutcome outcome = outcome(open, "US-NG-02");
        Optional<Finding> finding = open.review().getFindings().stream()
                .filter(f -> f.getOutcome() == outcome)
                .findFirst();
        finding.ifPresentOrElse(session::select, () -> session.select(outcome));
        Window.command(PREFIX + "explain", Map.of());
        String text = Window.view(RuleView.ID, RuleView.class).text();
        assertTrue(text.contains("US-NG-02"));
        outcome.getElements().forEach(result -> {
            String title = result.getElement().getTitle();
            assertTrue(text.contains(title.isBlank() ? result.getElement().getId() : title), title);
        });
        assertEquals(5, outcome.getElements().size(), "a to e");
        Set<String> places = outcome.getElements().stream()
                .flatMap(result -> result.getEvidence().stream())
                .filter(e -> !e.isAnchor())
                .map(Evidence::getQuote)
                .collect(Collectors.toSet());
        finding.map(Finding::getEvidence).map(Evidence::getQuote).ifPresent(places::add);
        assertTrue(places.size() >= 2, "two places were looked at");
        places.forEach(quote -> assertTrue(text.contains(quote), "the place is shown"));
        Window.shot(Window.shell(), "story-10");
    }

    // ---- steps

    private static RuleOutcome outcome(OpenReview open, String rule) {
        return open.review().getOutcomes().stream()
                .filter(outcome -> outcome.getRule().getId().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static String rule(RuleOutcome outcome) {
        return outcome.getRule().getId();
    }

    private static List<RuleOutcome> pack(OpenReview open, String id) {
        return open.review().getOutcomes().stream()
                .filter(outcome -> outcome.getPack().getId().equals(id))
                .toList();
    }

    private static IssuerProfile profile() {
        IssuerProfile profile = RulesFactory.eINSTANCE.createIssuerProfile();
        profile.setName("Example Cloud Holdings");
        profile.setReportingIssuer(Answer.YES);
        return profile;
    }

    /** Reviews a sample's case again under a profile. */
    private OpenReview under(IssuerProfile profile) throws Exception {
        Calls.sampleCase(Samples.EXAMPLE_CLOUD, dir);
        return switched(profile);
    }

    /** Reviews the case in sight again under a profile. */
    private OpenReview switched(IssuerProfile profile) throws Exception {
        OpenCase openCase = session.open().flatMap(OpenReview::openCase).orElseThrow();
        List<Throwable> failures = Window.whenOpen(
                "Review Again", dialog -> Window.click(Window.button(dialog, IDialogConstants.OK_LABEL)));
        Rerun.with(Window.shell(), openCase, profile, "Another profile.");
        assertEquals(List.of(), failures);
        return session.open().orElseThrow();
    }

    private static void settleAll(OpenCase openCase) throws Exception {
        openCase.decide(
                openCase.review().getFindings().stream()
                        .map(Finding::getFingerprint)
                        .toList(),
                DispositionState.CONFIRMED,
                "");
        openCase.answer(
                openCase.review().getOutcomes().stream()
                        .filter(o -> o.getState() == State.MANUAL)
                        .map(o -> o.getRule().getId())
                        .toList(),
                State.MET,
                "Looked at the record.",
                "");
    }

    private static void sign(String person) throws Exception {
        List<Throwable> failures = Window.whenOpen("Sign Off", dialog -> {
            Window.shot(dialog, "sign-" + person.split(" ")[1]);
            Window.click(Window.button(dialog, "Sign"));
            assertTrue(dialog.isDisposed(), "signed");
        });
        Window.command(PREFIX + "signOff", Map.of());
        assertEquals(List.of(), failures);
    }

    private static Text text(Shell dialog) {
        return Window.find(
                dialog,
                Text.class,
                field -> (field.getStyle() & SWT.MULTI) != 0
                        && field.isEnabled()
                        && (field.getStyle() & SWT.READ_ONLY) == 0);
    }
}

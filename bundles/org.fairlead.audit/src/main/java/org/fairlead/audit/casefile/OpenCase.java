// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.Packs;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.AuditTrail;
import org.fairlead.model.casefile.Disposition;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.casefile.EventKind;
import org.fairlead.model.casefile.ManualAnswer;
import org.fairlead.model.casefile.ReviewCase;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.State;

/**
 * A case that is being worked on. Every command is one event of the audit trail, which is on the disk before the command returns; a command that throws
 * has changed nothing, in memory or on the disk. Commands that change nothing make no event.
 *
 * <p>Confined to one thread at a time: the workbench uses it on its UI thread, the command line on its only one. Listeners are called on the thread of the
 * command. The objects that are handed out belong to the case and are to be read only; they stay the same objects while the case is open, except the review
 * after a new run.
 *
 * <p>Findings are named by their id in the present run (F012) or by their fingerprint.
 */
public final class OpenCase implements AutoCloseable {
    private final CaseStore store;
    private final CaseContents contents;
    private final Events events;
    private final Recorder recorder;
    private final List<CaseListener> listeners = new ArrayList<>();
    private final PresentRun run;
    private final History history;
    private final CaseNotes notes;
    private final Signing signing;

    OpenCase(CaseStore store, CaseContents contents, Events events) throws IOException {
        this.store = store;
        this.contents = contents;
        this.events = events;
        recorder = new Recorder(store, contents, events, this::tell);
        run = new PresentRun(contents);
        history = new History(contents, recorder);
        notes = new CaseNotes(contents, recorder, run);
        signing = new Signing(contents, events, recorder, run);
    }

    // ---- what there is

    /** The file of the case. */
    public Path file() {
        return store.file();
    }

    /** Why nothing can be changed: who has the case open, a folder that cannot be written. Empty when it can. A sealed case is another matter. */
    public Optional<String> readOnlyBecause() {
        return store.readOnlyBecause();
    }

    /** Who has the case open, when it is somebody else. */
    public Optional<LockHolder> lockedBy() {
        return store.holder();
    }

    /** The finished commands that a crash had kept from the package, and that are here again; empty after an orderly end. */
    public List<AuditEvent> recovered() {
        return store.recovered();
    }

    /** Something that a person should know about the opening, one sentence each. */
    public List<String> remarks() {
        return store.remarks();
    }

    /** Whether events stand in the journal only. They are safe there; {@link #save} brings them into the package. */
    public boolean isDirty() {
        return store.isDirty();
    }

    /** Dispositions, answers, notes, signatures, runs. */
    public ReviewCase reviewCase() {
        return model();
    }

    /** The last run; transcript and profile are reached through it. */
    public Review review() {
        return run.reviewed().review();
    }

    /** The rule packs as used, with their files. */
    public Packs packs() {
        return run.reviewed().packs();
    }

    /** The bytes that the transcript was read from. */
    public byte[] original() {
        return run.reviewed().original().clone();
    }

    /** The bytes of the documents that the call was held against, in the order of the review's companions; none where the case did not take them. */
    public List<byte[]> beside() {
        return run.reviewed().beside().stream().map(byte[]::clone).toList();
    }

    public AuditTrail trail() {
        return model().getTrail();
    }

    /** Digest of the last event. */
    public String head() {
        return Trail.head(trail());
    }

    /** What was decided on a finding of the present run; empty when nothing was ever entered. */
    public Optional<Disposition> disposition(Finding finding) {
        return contents.state().subjects().find(Subject.of(finding)) instanceof Disposition d
                ? Optional.of(d)
                : Optional.empty();
    }

    /** The decision on a finding of the present run. */
    public DispositionState stateOf(Finding finding) {
        return contents.state().stateOf(Subject.of(finding));
    }

    /** What a person answered to a rule that a transcript cannot answer. */
    public Optional<ManualAnswer> answer(RuleOutcome outcome) {
        return contents.state().subjects().find(Subject.of(outcome)) instanceof ManualAnswer a
                ? Optional.of(a)
                : Optional.empty();
    }

    /** How notes and decisions name a finding (id or fingerprint) or a rule (id). */
    public String subject(String findingOrRule) throws RefusedException {
        return run.index().subject(findingOrRule);
    }

    /** Taking commands back and doing them again. */
    public History history() {
        return history;
    }

    /** Notes on findings, rules and the case. */
    public CaseNotes notes() {
        return notes;
    }

    /** Signing off. */
    public Signing signing() {
        return signing;
    }

    /** What the last run changed; empty before the first re-run. */
    public Optional<RunComparison> lastComparison() {
        return RunComparison.last(trail());
    }

    public void addListener(CaseListener listener) {
        listeners.add(listener);
    }

    public void removeListener(CaseListener listener) {
        listeners.remove(listener);
    }

    // ---- commands

    /**
     * Decides on findings, all with one event. Empty when all of them were so decided already.
     *
     * @param reason mandatory for all states but open and confirmed
     */
    public Optional<AuditEvent> decide(Collection<String> findings, DispositionState state, String reason)
            throws CaseException {
        return decide(findings, state, reason, "");
    }

    /** The same with the origin of the decision, for instance a workbook and its digest. */
    public Optional<AuditEvent> decide(
            Collection<String> findings, DispositionState state, String reason, String origin) throws CaseException {
        String why = Decisions.reason(state, reason);
        Changes changes = new Changes(contents.state().subjects());
        for (Finding finding : run.index().findings(findings)) {
            Decisions.decide(changes, finding, state, why, "");
        }
        return recorder.record(EventKind.DECIDED, why, origin, changes.all());
    }

    /** Answers rules that only a person can answer. A reason is mandatory: what was looked at. */
    public Optional<AuditEvent> answer(Collection<String> rules, State answer, String reason, String origin)
            throws CaseException {
        String why = Decisions.reason(answer, reason);
        Changes changes = new Changes(contents.state().subjects());
        for (RuleOutcome outcome : run.index().manual(rules)) {
            Decisions.answer(changes, outcome, answer, why);
        }
        return recorder.record(EventKind.ANSWERED, why, origin, changes.all());
    }

    /** Gives findings or rules an owner and a due date; an empty owner or date takes it away. */
    public Optional<AuditEvent> assign(
            Collection<String> findingsOrRules, String owner, Optional<LocalDate> due, String origin)
            throws CaseException {
        Changes changes = new Changes(contents.state().subjects());
        for (String subject : run.index().subjects(findingsOrRules)) {
            Decisions.assign(changes, subject, run.index().label(subject), owner, due);
        }
        return recorder.record(EventKind.ASSIGNED, "", origin, changes.all());
    }

    /** Leaves the wording of a finding alone, now and in later cases of the issuer; with a last day it expires. */
    public Optional<AuditEvent> suppress(
            String finding, DispositionState state, String reason, Optional<LocalDate> until) throws CaseException {
        Changes changes = new Changes(contents.state().subjects());
        String why = Suppressions.add(
                changes, model(), run.index().findings(List.of(finding)).get(0), state, reason, until, events.now());
        return recorder.record(EventKind.SUPPRESSED, why, "", changes.all());
    }

    /**
     * Takes in another review of the call: of newer packs, of another profile, of a corrected record, or of the same record with corrections of its reading,
     * which the transcript holds. Decisions follow their findings where rule and sentence are the same; else they are open again, with the old decision
     * attached. The run is in the package when this returns.
     */
    public RunComparison rerun(Reviewed reviewed, String reason) throws IOException {
        try (PreparedRun prepared = draftRun(reason).prepare(reviewed)) {
            return take(prepared).orElseThrow(() -> new IllegalStateException("the case went on by itself"));
        }
    }

    /** Begins what {@link #rerun} does in one go, for those who cannot wait: the draft prepares the run on another thread, and {@link #take} records it. */
    public RunDraft draftRun(String reason) throws CaseException {
        String why = Decisions.words(reason, "A new run needs a reason.");
        recorder.requireChangeable();
        return new RunDraft(file(), CaseSnapshot.of(contents), run.reviewed(), events, why);
    }

    /** Records a prepared run. Empty where the case went on since the draft, by a decision for instance: then nothing is recorded, and another draft is due. */
    public Optional<RunComparison> take(PreparedRun prepared) throws IOException {
        if (!prepared.follows(file(), head())) {
            return Optional.empty();
        }
        recorder.commit(
                prepared.event(),
                prepared.parts(),
                prepared.staged(),
                () -> run.take(prepared.reviewed(), prepared.index()));
        return Optional.of(RunComparison.of(prepared.event()));
    }

    /**
     * Takes a sealed case up again as a new version in a file of its own, which says what it supersedes. The sealed file stays as it is, and this case open.
     *
     * @return the new version
     */
    public OpenCase beginVersion(Path file, String reason) throws IOException {
        return NewVersion.begin(this, contents, events, file, reason);
    }

    /** Brings all events into the package. */
    public void save() throws IOException {
        store.save(contents, events.now());
    }

    /** Writes the case to another file and goes on there, when its own place is gone for instance. */
    public void saveAs(Path file) throws IOException {
        store.saveAs(contents, file, events);
    }

    /** Saves and gives the case back to others. Should the saving fail, the events are safe in the journal. */
    @Override
    public void close() throws IOException {
        store.close(contents, events.now());
    }

    /** Suppressions whose last day is over settle nothing any more; a person who can change the case makes that an event. */
    void expireSuppressions() throws CaseException {
        if (readOnlyBecause().isEmpty() && !model().isSealed()) {
            Changes changes = new Changes(contents.state().subjects());
            Suppressions.expire(changes, model(), events.now());
            recorder.record(EventKind.SUPPRESSION_EXPIRED, "", "", changes.all());
        }
    }

    private void tell(AuditEvent event) {
        List.copyOf(listeners).forEach(l -> l.changed(this, event));
    }

    private ReviewCase model() {
        return contents.state().model();
    }
}

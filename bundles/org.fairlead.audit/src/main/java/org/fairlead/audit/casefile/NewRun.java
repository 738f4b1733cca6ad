// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fairlead.model.casefile.Change;
import org.fairlead.model.casefile.Disposition;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.casefile.EventKind;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;

/** Another review of the same call, and what becomes of the decisions. */
final class NewRun {
    private final CaseContents contents;
    private final Changes changes;
    private final SortedMap<String, byte[]> parts;

    private NewRun(CaseContents contents, SortedMap<String, byte[]> parts) {
        this.contents = contents;
        this.changes = new Changes(contents.state().subjects());
        this.parts = parts;
    }

    List<Change> changes() {
        return changes.all();
    }

    /** The kept parts of the package, those of the new run among them. */
    SortedMap<String, byte[]> parts() {
        return parts;
    }

    /** A corrected reading is told apart from other runs. */
    EventKind kind() {
        return changes.all().stream().anyMatch(c -> c.getSubject().equals(Subject.TRANSCRIPT))
                ? EventKind.CORRECTED
                : EventKind.RERUN;
    }

    static NewRun of(CaseContents contents, Reviewed last, Reviewed reviewed, String now) throws IOException {
        int number = contents.state().model().getRuns().size() + 1;
        SortedMap<String, byte[]> parts = new TreeMap<>(contents.kept());
        SortedMap<String, byte[]> own = RunParts.of(number, reviewed);
        parts.putAll(own);
        NewRun run = new NewRun(contents, parts);
        CorrectedReading.tell(
                run.changes, last.review().getTranscript(), reviewed.review().getTranscript());
        describe(run.changes, number, reviewed, own);
        run.compare(last.review(), reviewed.review(), now);
        return run;
    }

    /** What a run is, with the digests of its parts: who changes a part must change the trail. */
    static void describe(Changes changes, int number, Reviewed reviewed, SortedMap<String, byte[]> parts) {
        String subject = Subject.RUN + number;
        Review review = reviewed.review();
        String name = review.getTranscript().getSource().getFileName();
        String packs = reviewed.packs().packs().stream().map(p -> p.sha256()).collect(Collectors.joining(" "));
        changes.set(subject, "", "original", PartPath.original(number, name))
                .set(subject, "", "originalSha256", Sha256.of(reviewed.original()))
                .set(subject, "", "originalName", Entered.line(name))
                .set(subject, "", "packs", packs)
                .set(subject, "", "programVersion", review.getProgramVersion());
        parts.forEach((path, bytes) -> {
            if (path.startsWith(PartPath.RUNS)) {
                changes.tell(Subject.PART + path, "", "sha256", "", Sha256.of(bytes));
            }
        });
    }

    private void compare(Review last, Review next, String now) {
        RunText before = new RunText(last);
        RunText after = new RunText(next);
        StatementChange statements = new StatementChange(last, next);
        Map<Finding, Finding> pairs = FindingMatch.of(before, after);
        for (Finding old : last.getFindings()) {
            Finding young = pairs.get(old);
            if (young == null) {
                gone(old);
            } else if (isSame(old, before, young, after) && statements.decidesTheSame(old, young)) {
                carry(old, young);
            } else {
                change(old, young);
            }
        }
        Set<Finding> known = new HashSet<>(pairs.values());
        for (Finding young : next.getFindings()) {
            if (!known.contains(young)) {
                add(young, next, now);
            }
        }
    }

    /** The sentence has the same words, and the rule asks the same and answers the same. */
    private static boolean isSame(Finding old, RunText before, Finding young, RunText after) {
        boolean words = old.getEvidence().isAnchor() && young.getEvidence().isAnchor()
                || RunText.letters(before.sentence(old)).equals(RunText.letters(after.sentence(young)));
        return words
                && old.getSeverity() == young.getSeverity()
                && old.getState() == young.getState()
                && RuleChange.asksTheSame(old.getOutcome(), young.getOutcome());
    }

    private void gone(Finding old) {
        changes.tell(Subject.of(old), Subject.label(old), CaseState.LOST, state(old), "");
        if (contents.state().subjects().find(Subject.of(old)) != null) {
            changes.set(Subject.of(old), Subject.label(old), "gone", true);
        }
    }

    private void carry(Finding old, Finding young) {
        if (contents.state().subjects().find(Subject.of(old)) == null) {
            return;
        }
        move(old, young);
    }

    private void move(Finding old, Finding young) {
        if (!old.getFingerprint().equals(young.getFingerprint())) {
            changes.tell(
                    Subject.of(old),
                    Subject.label(young),
                    CaseState.BECOMES,
                    old.getFingerprint(),
                    young.getFingerprint());
        }
        changes.set(Subject.of(old), Subject.label(young), "label", Subject.label(young));
    }

    private void change(Finding old, Finding young) {
        changes.tell(Subject.of(old), Subject.label(young), CaseState.CHANGED, state(old), young.getFingerprint());
        if (contents.state().subjects().find(Subject.of(old)) instanceof Disposition disposition) {
            if (disposition.getState() == DispositionState.OPEN) {
                move(old, young);
            } else {
                changes.tell(
                        Subject.of(old), Subject.label(young), CaseState.REOPENED, state(old), young.getFingerprint());
            }
        }
    }

    private void add(Finding young, Review next, String now) {
        changes.tell(Subject.of(young), Subject.label(young), CaseState.NEW, "", "");
        if (contents.state().subjects().find(Subject.of(young)) instanceof Disposition returned && returned.isGone()) {
            // it was there once, with a decision that nobody looked at since
            changes.tell(
                    Subject.of(young),
                    Subject.label(young),
                    CaseState.REOPENED,
                    returned.getState().getLiteral(),
                    young.getFingerprint());
        } else {
            Suppressions.apply(changes, contents.state().model(), next, young, now);
        }
    }

    private String state(Finding finding) {
        DispositionState state = contents.state().stateOf(Subject.of(finding));
        return state.getLiteral();
    }
}

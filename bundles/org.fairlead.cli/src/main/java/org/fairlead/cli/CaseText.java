// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.Change;
import org.fairlead.model.casefile.Disposition;
import org.fairlead.model.casefile.ReviewCase;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.State;

/** A case in lines for a person at a terminal. The words of privileged notes are not shown. */
final class CaseText {
    private final OpenCase open;

    CaseText(OpenCase open) {
        this.open = open;
    }

    void print(PrintWriter out) {
        ReviewCase model = open.reviewCase();
        out.printf("Case         %s%n", model.getTitle());
        out.printf(
                "Version      %d, %s%n", model.getVersion(), model.isSealed() ? "sealed" : "open; head " + open.head());
        if (model.getSupersedes() != null) {
            out.printf(
                    "Supersedes   version %d with the digest %s%n",
                    model.getSupersedes().getVersion(), model.getSupersedes().getSha256());
        }
        model.getRuns()
                .forEach(r -> out.printf(
                        "Run          %d on %s by %s: %s%n",
                        r.getNumber(), r.getTime(), r.getPerson(), r.getOriginalName()));
        model.getSignOffs()
                .forEach(s -> out.printf(
                        "Signed       version %d as %s by %s on %s%s%n",
                        s.getVersion(),
                        s.getRole().getLiteral(),
                        s.getPerson(),
                        s.getTime(),
                        s.isWithdrawn() ? ", without force since a later change" : ""));
        model.getSuppressions()
                .forEach(s -> out.printf(
                        "Suppression  %s of %s%s: %s%n",
                        s.getId(),
                        s.getRule(),
                        s.isExpired() ? ", expired" : s.getUntil().isEmpty() ? "" : " until " + s.getUntil(),
                        s.getReason()));
        out.println("Findings");
        open.review().getFindings().forEach(f -> finding(out, f));
        out.println("Manual items");
        open.review().getOutcomes().stream()
                .filter(o -> o.getState() == State.MANUAL)
                .forEach(o -> manual(out, o));
        model.getNotes()
                .forEach(n -> out.printf(
                        "Note         %s by %s%s%s: %s%n",
                        n.getId(),
                        n.getPerson(),
                        n.getSubject().isEmpty() ? "" : " on " + n.getSubject(),
                        n.isCleared() ? ", cleared" : "",
                        n.isPrivileged() ? "(privileged)" : n.getText()));
    }

    private void finding(PrintWriter out, Finding finding) {
        Optional<Disposition> decided = open.disposition(finding);
        out.printf(
                "  %s %-8s %-12s %-15s %s%n",
                finding.getId(),
                finding.getSeverity().getLiteral(),
                finding.getOutcome().getRule().getId(),
                open.stateOf(finding).getLiteral().replace('-', ' '),
                finding.getMessage());
        decided.ifPresent(d -> {
            line(out, "reason", d.getReason());
            line(out, "owner", d.getOwner() + (d.getDue().isEmpty() ? "" : " until " + d.getDue()));
            if (d.getEarlier() != null) {
                line(
                        out,
                        "before",
                        d.getEarlier().getState().getLiteral().replace('-', ' ') + " by "
                                + d.getEarlier().getPerson() + ": "
                                + d.getEarlier().getReason());
            }
        });
    }

    private void manual(PrintWriter out, RuleOutcome outcome) {
        out.printf(
                "  %-12s %-15s %s%n",
                outcome.getRule().getId(),
                open.answer(outcome)
                        .filter(a -> a.isAnswered())
                        .map(a -> a.getAnswer().getLiteral().replace('-', ' '))
                        .orElse("open"),
                outcome.getRule().getTitle());
    }

    private static void line(PrintWriter out, String what, String value) {
        if (!value.isBlank()) {
            out.printf("       %-7s %s%n", what, value.replace("\n", " "));
        }
    }

    /** The audit trail, one line an event and one a change. */
    void printTrail(PrintWriter out) {
        for (AuditEvent event : open.trail().getEvents()) {
            out.println(line(event));
            for (Change change : event.getChanges()) {
                out.printf(
                        "     %s %s: %s -> %s%n",
                        change.getLabel().isEmpty() ? change.getSubject() : change.getLabel(),
                        change.getField(),
                        change.getBefore(),
                        change.getAfter());
            }
        }
    }

    /** An event in one line. */
    static String line(AuditEvent event) {
        return "Event " + event.getSequence() + "  " + event.getTime() + "  " + event.getPerson() + "  "
                + event.getKind().getLiteral() + (event.getUndoes() == 0 ? "" : " event " + event.getUndoes())
                + (event.getClock().isEmpty()
                        ? ""
                        : "  (the clock was set back by " + event.getClock().substring(2) + ")")
                + (event.getReason().isEmpty() ? "" : "  " + event.getReason().replace("\n", " "));
    }
}

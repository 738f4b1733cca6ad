// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fairlead.model.casefile.Disposition;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.casefile.ReviewCase;
import org.fairlead.model.casefile.Suppression;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;

/** Wordings that were looked at once and need not be looked at in every call: the paragraph that counsel approved, for a rule and an issuer, for a time. */
final class Suppressions {
    private Suppressions() {}

    /** Makes a suppression of a finding's wording and settles what it covers. Returns the reason as it is kept. */
    static String add(
            Changes changes,
            ReviewCase model,
            Finding finding,
            DispositionState state,
            String reason,
            Optional<LocalDate> until,
            String now)
            throws RefusedException {
        if (state == DispositionState.OPEN) {
            throw new RefusedException("A suppression settles findings; another disposition than open was expected.");
        }
        String why = Decisions.words(reason, "A suppression needs a reason.");
        if (until.isPresent() && until.get().isBefore(day(now))) {
            throw new RefusedException("The suppression would end on " + until.get() + ", which is over.");
        }
        String id = "S" + (model.getSuppressions().size() + 1);
        Review review = model.getReview();
        put(
                changes,
                id,
                finding.getOutcome().getRule().getId(),
                review.getProfile().getName(),
                words(finding),
                state,
                why,
                until.map(LocalDate::toString).orElse(""));
        review.getFindings().stream()
                .filter(f -> f.getOutcome().getRule() == finding.getOutcome().getRule()
                        && words(f).equals(words(finding))
                        && isOpen(model, f))
                .forEach(f -> Decisions.decide(changes, f, state, reason(id, why), id));
        return why;
    }

    /** Takes over suppressions of an earlier case of the issuer that still hold. */
    static void adopt(Changes changes, ReviewCase model, List<Suppression> standing, String now) {
        int number = model.getSuppressions().size();
        for (Suppression s : standing) {
            if (!s.isExpired() && holdsOn(s, day(now)) && isIssuer(s, model.getReview())) {
                String id = "S" + ++number;
                put(changes, id, s.getRule(), s.getIssuer(), s.getWording(), s.getState(), s.getReason(), s.getUntil());
                model.getReview().getFindings().stream()
                        .filter(f -> covers(s, f) && isOpen(model, f))
                        .forEach(f -> Decisions.decide(changes, f, s.getState(), reason(id, s.getReason()), id));
            }
        }
    }

    private static void put(
            Changes changes,
            String id,
            String rule,
            String issuer,
            String wording,
            DispositionState state,
            String reason,
            String until) {
        String subject = Subject.SUPPRESSION + id;
        changes.set(subject, id, "rule", rule)
                .set(subject, id, "issuer", issuer)
                .set(subject, id, "wording", wording)
                .set(subject, id, "state", state)
                .set(subject, id, "reason", reason)
                .set(subject, id, "until", until);
    }

    /** Settles a finding that a run raised for the first time, where a suppression covers it. */
    static void apply(Changes changes, ReviewCase model, Review review, Finding finding, String now) {
        for (Suppression s : model.getSuppressions()) {
            if (!s.isExpired() && holdsOn(s, day(now)) && isIssuer(s, review) && covers(s, finding)) {
                Decisions.decide(changes, finding, s.getState(), reason(s.getId(), s.getReason()), s.getId());
                return;
            }
        }
    }

    /** Ends suppressions whose last day is over, and opens what they had settled. */
    static void expire(Changes changes, ReviewCase model, String now) {
        for (Suppression s : model.getSuppressions()) {
            if (s.isExpired() || holdsOn(s, day(now))) {
                continue;
            }
            changes.set(Subject.SUPPRESSION + s.getId(), s.getId(), "expired", true);
            for (Disposition d : model.getDispositions()) {
                if (d.getSuppression().equals(s.getId())) {
                    changes.set(d.getSubject(), d.getLabel(), "state", DispositionState.OPEN)
                            .set(d.getSubject(), d.getLabel(), "reason", "")
                            .set(d.getSubject(), d.getLabel(), "suppression", "");
                }
            }
        }
    }

    private static boolean isOpen(ReviewCase model, Finding finding) {
        return model.getDispositions().stream()
                .noneMatch(d -> d.getSubject().equals(Subject.of(finding)) && d.getState() != DispositionState.OPEN);
    }

    private static boolean isIssuer(Suppression s, Review review) {
        return s.getIssuer().equalsIgnoreCase(review.getProfile().getName());
    }

    private static boolean covers(Suppression s, Finding finding) {
        return s.getRule().equals(finding.getOutcome().getRule().getId())
                && s.getWording().equals(words(finding));
    }

    private static boolean holdsOn(Suppression s, LocalDate day) {
        return s.getUntil().isEmpty() || !LocalDate.parse(s.getUntil()).isBefore(day);
    }

    private static LocalDate day(String now) {
        return LocalDate.parse(now.substring(0, 10));
    }

    private static String reason(String id, String why) {
        return "Suppression " + id + ": " + why;
    }

    /** As in a fingerprint: letters and digits in small letters, nothing for an absence. */
    static String words(Finding finding) {
        return finding.getEvidence().isAnchor()
                ? ""
                : RunText.letters(finding.getEvidence().getQuote());
    }
}

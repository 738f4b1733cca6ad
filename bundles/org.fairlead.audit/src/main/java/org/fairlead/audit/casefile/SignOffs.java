// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairlead.model.casefile.Change;
import org.fairlead.model.casefile.EventKind;
import org.fairlead.model.casefile.ReviewCase;
import org.fairlead.model.casefile.SignOff;
import org.fairlead.model.casefile.SignOffRole;
import org.fairlead.model.review.Review;

/** Signing, and what takes the force from a signature. */
final class SignOffs {
    /** These leave what was signed as it was: they decide nothing. */
    private static final Set<EventKind> HARMLESS = Set.of(
            EventKind.NOTED,
            EventKind.NOTE_CLEARED,
            EventKind.ASSIGNED,
            EventKind.SIGNED_OFF,
            EventKind.VERSION_STARTED);

    private SignOffs() {}

    static Changes changes(SignOffRole role, String statement, CaseState state, Review review, Actor actor)
            throws RefusedException {
        ReviewCase model = state.model();
        if (role == SignOffRole.REVIEWER) {
            requireOther(model, actor);
            List<String> open = SignOffRules.open(state, review);
            if (!open.isEmpty()) {
                throw new RefusedException(
                        "The reviewer cannot sign: " + open.size() + (open.size() == 1 ? " thing is" : " things are")
                                + " open.",
                        open);
            }
        }
        String subject = Subject.SIGN_OFF + (model.getSignOffs().size() + 1);
        String words = Decisions.words(statement, "A signature needs a statement: what the person says by signing.");
        Changes changes = new Changes(state.subjects())
                .tell(subject, "", "role", SignOffRole.PREPARER.getLiteral(), role.getLiteral())
                .set(subject, "", "statement", words)
                .set(subject, "", "head", Trail.head(model.getTrail()))
                .set(subject, "", "version", model.getVersion());
        return role == SignOffRole.REVIEWER ? changes.set(Subject.CASE, "", "sealed", true) : changes;
    }

    private static void requireOther(ReviewCase model, Actor actor) throws RefusedException {
        Optional<SignOff> preparer = SignOffRules.standing(model, SignOffRole.PREPARER);
        if (preparer.isEmpty()) {
            throw new RefusedException(
                    "The reviewer cannot sign before the preparer has; a decision after the preparer's signature takes its force.");
        }
        if (actor.isSamePersonAs(preparer.get().getPerson())) {
            throw new RefusedException(actor.name() + " has signed as preparer; the reviewer must be another person.");
        }
    }

    /** What an event of a kind does to signatures on the present version. */
    static List<Change> withdrawals(EventKind kind, CaseState state) {
        Changes changes = new Changes(state.subjects());
        if (!HARMLESS.contains(kind)) {
            List<SignOff> all = new ArrayList<>(state.model().getSignOffs());
            for (SignOff signOff : all) {
                if (signOff.getVersion() == state.model().getVersion() && !signOff.isWithdrawn()) {
                    changes.set(SignOffRules.subject(state.model(), signOff), signOff.getPerson(), "withdrawn", true);
                }
            }
        }
        return changes.all();
    }

    static String sealedBy(ReviewCase model) {
        return SignOffRules.standing(model, SignOffRole.REVIEWER)
                .map(SignOff::getPerson)
                .orElse("somebody");
    }
}

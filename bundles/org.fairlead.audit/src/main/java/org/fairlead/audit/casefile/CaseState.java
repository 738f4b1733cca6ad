// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.CasefileFactory;
import org.fairlead.model.casefile.Change;
import org.fairlead.model.casefile.Decision;
import org.fairlead.model.casefile.Disposition;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.casefile.EventKind;
import org.fairlead.model.casefile.ReviewCase;

/**
 * What the events of a trail add up to. The only place that changes a {@link ReviewCase}: the program while it runs, recovery after a crash and
 * verification all come to the same state in the same way.
 */
final class CaseState {
    /** The disposition moves to another fingerprint: an empty one, its words and its rule are the same. */
    static final String BECOMES = "becomes";
    /** The finding was changed by a run: it is open again under the fingerprint, with the old disposition attached. */
    static final String REOPENED = "reopened";
    /** A finding that the run before did not have. Nothing is decided on it. */
    static final String NEW = "new";

    /** A finding that the run before had and this one has not. Told for people; what follows for a decision is told beside. */
    static final String LOST = "lost";
    /** A finding whose words or whose rule changed, likewise. */
    static final String CHANGED = "changed";

    private static final Set<String> NOT_STATE = Set.of(NEW, LOST, CHANGED);
    /** What the person and the time of a decision belong to. */
    private static final Set<String> DECIDING = Set.of("state", "answer", "answered", "reason");

    private record Stamp(String person, String time) {}

    private final ReviewCase model;
    private final Subjects subjects;
    /** Who had decided before an event, by its number, for when it is undone. */
    private final Map<Long, Map<String, Stamp>> before = new HashMap<>();

    private final Map<Long, AuditEvent> applied = new HashMap<>();

    CaseState() {
        model = CasefileFactory.eINSTANCE.createReviewCase();
        model.setTrail(CasefileFactory.eINSTANCE.createAuditTrail());
        subjects = new Subjects(model);
    }

    ReviewCase model() {
        return model;
    }

    Subjects subjects() {
        return subjects;
    }

    /**
     * Adds an event.
     *
     * @throws CaseException when it names something that a case does not have
     */
    void apply(AuditEvent event) throws CaseException {
        List<Optional<EObject>> targets = new ArrayList<>();
        for (Change change : event.getChanges()) {
            targets.add(
                    changesState(change) ? Optional.of(subjects.get(change.getSubject(), event)) : Optional.empty());
        }
        Map<String, Stamp> stamps = new HashMap<>();
        for (int i = 0; i < targets.size(); i++) {
            Change change = event.getChanges().get(i);
            if (targets.get(i).isPresent()) {
                EObject target = targets.get(i).get();
                if (target instanceof Decision decision && DECIDING.contains(change.getField())) {
                    stamps.putIfAbsent(change.getSubject(), new Stamp(decision.getPerson(), decision.getTime()));
                }
                change(target, change, event);
            }
        }
        stamp(event, stamps);
        subjects.dropEmpty();
        applied.put(event.getSequence(), event);
        model.getTrail().getEvents().add(event);
    }

    private static boolean changesState(Change change) {
        return !NOT_STATE.contains(change.getField())
                && !change.getSubject().startsWith(Subject.PART)
                && !change.getSubject().equals(Subject.TRANSCRIPT);
    }

    private void change(EObject target, Change change, AuditEvent event) throws CaseException {
        if (target instanceof Disposition disposition && change.getField().equals(BECOMES)) {
            subjects.rename(disposition, Subject.FINDING + change.getAfter());
        } else if (target instanceof Disposition disposition
                && change.getField().equals(REOPENED)) {
            reopen(disposition, change);
        } else {
            set(target, change, event);
        }
    }

    private void reopen(Disposition old, Change change) {
        Disposition open = CasefileFactory.eINSTANCE.createDisposition();
        open.setOwner(old.getOwner());
        open.setDue(old.getDue());
        open.setLabel(change.getLabel());
        subjects.replace(old, open, Subject.FINDING + change.getAfter());
        old.setGone(false);
        open.setEarlier(old);
    }

    private static void set(EObject target, Change change, AuditEvent event) throws CaseException {
        if (!(target.eClass().getEStructuralFeature(change.getField()) instanceof EAttribute attribute)
                || attribute.isMany()) {
            throw new CaseException("Event " + event.getSequence() + " sets " + change.getField() + " of "
                    + change.getSubject() + ", which has no such value.");
        }
        try {
            target.eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), change.getAfter()));
        } catch (IllegalArgumentException e) {
            throw new CaseException(
                    "Event " + event.getSequence() + " sets " + change.getField() + " of " + change.getSubject()
                            + " to " + change.getAfter() + ", which is no value of it.",
                    e);
        }
    }

    /** A decision is that of the person of the event; undone, it is that of whoever had decided before, and done again, that of the first time. */
    private void stamp(AuditEvent event, Map<String, Stamp> stamps) throws CaseException {
        before.put(event.getSequence(), stamps);
        AuditEvent author = event.getKind() == EventKind.REDONE ? undone(event) : event;
        Map<String, Stamp> restored =
                event.getKind() == EventKind.UNDONE ? before.getOrDefault(event.getUndoes(), Map.of()) : Map.of();
        for (String subject : stamps.keySet()) {
            Stamp stamp = restored.getOrDefault(subject, new Stamp(author.getPerson(), author.getTime()));
            if (subjects.find(subject) instanceof Decision decision) {
                decision.setPerson(stamp.person());
                decision.setTime(stamp.time());
            }
        }
    }

    private AuditEvent undone(AuditEvent event) throws CaseException {
        AuditEvent undone = applied.get(event.getUndoes());
        if (undone == null) {
            throw new CaseException(
                    "Event " + event.getSequence() + " refers to event " + event.getUndoes() + ", which is not there.");
        }
        return undone;
    }

    /** The decision on a subject, whether something was decided or not. */
    DispositionState stateOf(String subject) {
        return subjects.find(subject) instanceof Disposition disposition
                ? disposition.getState()
                : DispositionState.OPEN;
    }
}

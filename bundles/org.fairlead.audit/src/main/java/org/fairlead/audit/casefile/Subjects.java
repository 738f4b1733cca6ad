// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.CasefileFactory;
import org.fairlead.model.casefile.Disposition;
import org.fairlead.model.casefile.ManualAnswer;
import org.fairlead.model.casefile.Note;
import org.fairlead.model.casefile.ReviewCase;
import org.fairlead.model.casefile.ReviewRun;
import org.fairlead.model.casefile.SignOff;
import org.fairlead.model.casefile.Suppression;
import org.jspecify.annotations.Nullable;

/** The objects of a case by the names that changes use for them. */
final class Subjects {
    private final CasefileFactory factory = CasefileFactory.eINSTANCE;
    private final ReviewCase model;
    private final Map<String, EObject> known = new HashMap<>();

    Subjects(ReviewCase model) {
        this.model = model;
        known.put(Subject.CASE, model);
    }

    /** The object, if there is one. */
    @Nullable
    EObject find(String subject) {
        return known.get(subject);
    }

    /**
     * The object; one that an event names for the first time is made, with the event's person and time.
     *
     * @throws CaseException when a case has nothing of that kind
     */
    EObject get(String subject, AuditEvent event) throws CaseException {
        EObject there = known.get(subject);
        if (there != null) {
            return there;
        }
        EObject made = make(subject, event);
        known.put(subject, made);
        return made;
    }

    private EObject make(String subject, AuditEvent event) throws CaseException {
        String id = subject.substring(subject.indexOf(':') + 1);
        if (subject.startsWith(Subject.FINDING)) {
            Disposition disposition = factory.createDisposition();
            disposition.setSubject(subject);
            return added(model.getDispositions(), disposition);
        }
        if (subject.startsWith(Subject.RULE)) {
            ManualAnswer answer = factory.createManualAnswer();
            answer.setSubject(subject);
            return added(model.getAnswers(), answer);
        }
        if (subject.startsWith(Subject.NOTE)) {
            Note note = factory.createNote();
            note.setId(id);
            note.setPerson(event.getPerson());
            note.setTime(event.getTime());
            return added(model.getNotes(), note);
        }
        if (subject.startsWith(Subject.SIGN_OFF)) {
            SignOff signOff = factory.createSignOff();
            signOff.setPerson(event.getPerson());
            signOff.setTime(event.getTime());
            return added(model.getSignOffs(), signOff);
        }
        if (subject.startsWith(Subject.SUPPRESSION)) {
            Suppression suppression = factory.createSuppression();
            suppression.setId(id);
            suppression.setPerson(event.getPerson());
            suppression.setTime(event.getTime());
            return added(model.getSuppressions(), suppression);
        }
        return run(subject, id, event);
    }

    private EObject run(String subject, String id, AuditEvent event) throws CaseException {
        if (subject.startsWith(Subject.RUN)
                && id.equals(Integer.toString(model.getRuns().size() + 1))) {
            ReviewRun run = factory.createReviewRun();
            run.setNumber(model.getRuns().size() + 1);
            run.setSupersedes(model.getRuns().size());
            run.setPerson(event.getPerson());
            run.setTime(event.getTime());
            return added(model.getRuns(), run);
        }
        if (subject.equals(Subject.SUPERSEDES)) {
            model.setSupersedes(factory.createSuperseded());
            return model.getSupersedes();
        }
        throw new CaseException(
                "Event " + event.getSequence() + " changes " + subject + ", which a case does not have.");
    }

    private static <T extends EObject> T added(EList<T> list, T made) {
        list.add(made);
        return made;
    }

    void rename(Disposition disposition, String subject) {
        known.remove(disposition.getSubject(), disposition);
        disposition.setSubject(subject);
        known.put(subject, disposition);
    }

    void replace(Disposition old, Disposition by, String subject) {
        known.remove(old.getSubject(), old);
        by.setSubject(subject);
        model.getDispositions().set(model.getDispositions().indexOf(old), by);
        known.put(subject, by);
    }

    /** A suppression whose making was undone has nothing left. */
    void dropEmpty() {
        List.copyOf(model.getSuppressions()).stream()
                .filter(s -> s.getRule().isEmpty())
                .forEach(s -> {
                    known.remove(Subject.SUPPRESSION + s.getId());
                    EcoreUtil.remove(s);
                });
    }
}

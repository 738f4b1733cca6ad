// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fairlead.model.casefile.CasefileFactory;
import org.fairlead.model.casefile.CasefilePackage;
import org.fairlead.model.casefile.Change;

/** Collects what a command changes; a value that stays as it is makes no change. */
final class Changes {
    private final Subjects subjects;
    private final List<Change> all = new ArrayList<>();

    Changes(Subjects subjects) {
        this.subjects = subjects;
    }

    /** A value of an object of the case, which may not be there yet. */
    Changes set(String subject, String label, String field, Object value) {
        EObject there = subjects.find(subject);
        EClass type = there == null ? typeOf(subject) : there.eClass();
        if (!(type.getEStructuralFeature(field) instanceof EAttribute attribute)) {
            throw new IllegalArgumentException(subject + " has no " + field + ".");
        }
        Object now = there == null ? attribute.getDefaultValue() : there.eGet(attribute);
        return differ(subject, label, field, text(attribute, now), text(attribute, value));
    }

    /** A value that is told but is no value of an object: a digest, what a run found. */
    Changes tell(String subject, String label, String field, String before, String after) {
        Change change = CasefileFactory.eINSTANCE.createChange();
        change.setSubject(Entered.forXml(subject));
        change.setLabel(Entered.forXml(label));
        change.setField(field);
        change.setBefore(Entered.forXml(before));
        change.setAfter(Entered.forXml(after));
        all.add(change);
        return this;
    }

    List<Change> all() {
        return all;
    }

    private Changes differ(String subject, String label, String field, String before, String after) {
        return before.equals(after) ? this : tell(subject, label, field, before, after);
    }

    private static String text(EAttribute attribute, Object value) {
        return EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }

    private static EClass typeOf(String subject) {
        CasefilePackage model = CasefilePackage.eINSTANCE;
        return switch (subject.substring(0, subject.indexOf(':') + 1)) {
            case Subject.FINDING -> model.getDisposition();
            case Subject.RULE -> model.getManualAnswer();
            case Subject.NOTE -> model.getNote();
            case Subject.SIGN_OFF -> model.getSignOff();
            case Subject.SUPPRESSION -> model.getSuppression();
            case Subject.RUN -> model.getReviewRun();
            default -> model.getSuperseded();
        };
    }
}

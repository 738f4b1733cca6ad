// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fairlead.model.review.Review;
import org.fairlead.model.transcript.Span;

/**
 * A record may hold control characters, a form feed of a printer for instance, which XML cannot. Models are written with a replacement for them; quotes
 * get their characters back from the text, which is kept outside XML.
 */
final class XmlText {
    private static final String QUOTE = "quote";

    private XmlText() {}

    /** Makes all texts below an object, itself included, fit for XML. */
    static void fit(EObject root) {
        fitOne(root);
        for (TreeIterator<EObject> all = EcoreUtil.getAllContents(root, true); all.hasNext(); ) {
            fitOne(all.next());
        }
    }

    private static void fitOne(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType().getInstanceClass() != String.class || !object.eIsSet(attribute)) {
                continue;
            }
            if (attribute.isMany()) {
                @SuppressWarnings("unchecked") // EMF: a many-valued attribute of strings is a list of strings
                List<String> values = (List<String>) object.eGet(attribute);
                values.replaceAll(Entered::forXml);
            } else {
                object.eSet(attribute, Entered.forXml((String) object.eGet(attribute)));
            }
        }
    }

    /** Gives quotes their exact words again. */
    static void restoreQuotes(Review review, String text) {
        for (TreeIterator<EObject> all = EcoreUtil.getAllContents(review, true); all.hasNext(); ) {
            EObject object = all.next();
            EStructuralFeature quote = object.eClass().getEStructuralFeature(QUOTE);
            if (object instanceof Span span
                    && quote != null
                    && String.valueOf(object.eGet(quote)).indexOf(Entered.REPLACEMENT) >= 0
                    && span.getBegin() <= span.getEnd()
                    && span.getEnd() <= text.length()) {
                object.eSet(quote, text.substring(span.getBegin(), span.getEnd()));
            }
        }
    }
}

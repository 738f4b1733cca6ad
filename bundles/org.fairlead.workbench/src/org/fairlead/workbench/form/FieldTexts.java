// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.form;

import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Names of classes, fields and values for people, and hints for fields. A field without a text shows its name in the file. */
final class FieldTexts {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.fairlead.workbench.form.fields");

    private FieldTexts() {}

    static String label(EStructuralFeature feature) {
        return text(feature.getEContainingClass().getName() + "." + feature.getName(), feature);
    }

    static String label(EClass type) {
        return text(type.getName(), type);
    }

    static String label(Enumerator value) {
        String key = value.getClass().getSimpleName() + "." + value.getLiteral();
        return TEXTS.containsKey(key) ? TEXTS.getString(key) : value.getLiteral();
    }

    /** What to write into a field, one or two sentences; empty where the label says it all. */
    static String hint(EStructuralFeature feature) {
        String own = feature.getEContainingClass().getName() + "." + feature.getName() + ".hint";
        String shared = feature.getName() + ".hint";
        return TEXTS.containsKey(own) ? TEXTS.getString(own) : TEXTS.containsKey(shared) ? TEXTS.getString(shared) : "";
    }

    private static String text(String key, ENamedElement element) {
        try {
            return TEXTS.getString(TEXTS.containsKey(key) ? key : element.getName());
        } catch (MissingResourceException e) {
            return element.getName();
        }
    }
}

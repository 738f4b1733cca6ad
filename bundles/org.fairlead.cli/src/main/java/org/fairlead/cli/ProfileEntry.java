// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.fairlead.model.rules.IssuerProfile;

/**
 * An entry of an issuer profile as typed: {@code reportingIssuer=yes}, {@code listing=XNAS:EXM}, {@code person=name: Jane Roe; role: executive-cfo}. The names
 * are those of the profile's file.
 */
record ProfileEntry(String name, String value) {
    static ProfileEntry of(String typed) throws BadInput {
        int equals = typed.indexOf('=');
        if (equals < 1) {
            throw new BadInput("\"" + typed + "\" is no entry of a profile; expected NAME=VALUE.");
        }
        return new ProfileEntry(
                typed.substring(0, equals).strip(), typed.substring(equals + 1).strip());
    }

    /** Sets a value, or adds one to a list. */
    void addTo(IssuerProfile profile) throws BadInput {
        set(profile, name, value);
    }

    private static void set(EObject object, String name, String value) throws BadInput {
        EStructuralFeature feature = feature(object, name);
        Object converted = feature instanceof EAttribute attribute
                ? converted(attribute, value)
                : part((EReference) feature, value);
        if (feature.isMany()) {
            @SuppressWarnings("unchecked") // a feature that is many holds a list of its type
            EList<Object> list = (EList<Object>) object.eGet(feature);
            list.add(converted);
        } else {
            object.eSet(feature, converted);
        }
    }

    private static EStructuralFeature feature(EObject object, String name) throws BadInput {
        List<EStructuralFeature> all = object.eClass().getEAllStructuralFeatures();
        Optional<EStructuralFeature> feature =
                all.stream().filter(f -> inFile(f).equals(name)).findFirst();
        return feature.orElseThrow(() -> new BadInput("There is no entry \"" + name + "\" in "
                + object.eClass().getName() + "; expected one of "
                + all.stream().map(ProfileEntry::inFile).collect(Collectors.joining(", ")) + "."));
    }

    private static String inFile(EStructuralFeature feature) {
        return ExtendedMetaData.INSTANCE.getName(feature);
    }

    private static Object converted(EAttribute attribute, String value) throws BadInput {
        if (attribute.getEAttributeType() instanceof EEnum options && options.getEEnumLiteralByLiteral(value) == null) {
            throw new BadInput("\"" + value + "\" is no value of " + inFile(attribute) + "; expected one of "
                    + options.getELiterals().stream()
                            .map(EEnumLiteral::getLiteral)
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        try {
            return EcoreUtil.createFromString(attribute.getEAttributeType(), value);
        } catch (NumberFormatException e) {
            throw new BadInput("\"" + value + "\" is no value of " + inFile(attribute) + "; expected a number.", e);
        }
    }

    /** A part with entries of its own, separated by semicolons. */
    private static EObject part(EReference reference, String value) throws BadInput {
        EObject part = EcoreUtil.create(reference.getEReferenceType());
        for (String entry : value.split(";")) {
            int colon = entry.indexOf(':');
            if (colon < 1) {
                throw new BadInput("\"" + entry.strip() + "\" is no entry of " + inFile(reference)
                        + "; expected entries like \"name: Jane Roe\", separated by semicolons.");
            }
            set(
                    part,
                    entry.substring(0, colon).strip(),
                    entry.substring(colon + 1).strip());
        }
        return part;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.model.io;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.fairlead.model.rules.RulesPackage;

/**
 * The XML Schema (W3C 1.0) of rules, packs and profiles, made from the Ecore model, for editors that check while one types. Elements may stand in any order,
 * as they may for EMF; that an element stands once only is for the loader to say.
 */
public final class RulesSchema {
    private static final ExtendedMetaData NAMES = ExtendedMetaData.INSTANCE;

    private final StringBuilder out = new StringBuilder();

    private RulesSchema() {}

    /** The schema as a file's content, lines ending in LF. */
    public static String text() {
        return new RulesSchema().write(RulesPackage.eINSTANCE);
    }

    private String write(RulesPackage rules) {
        line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        line("<!-- Made from rules.ecore by \"fairlead schema\"; do not edit. -->");
        line("<xsd:schema xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\" xmlns:rules=\"" + rules.getNsURI()
                + "\" targetNamespace=\"" + rules.getNsURI() + "\">");
        for (EClassifier classifier : rules.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                type(type);
            }
        }
        line("</xsd:schema>");
        return out.toString();
    }

    private void type(EClass type) {
        String name = NAMES.getName(type);
        if (!type.isAbstract()) {
            line("  <xsd:element name=\"" + name + "\" type=\"rules:" + name + "\"/>");
        }
        line("  <xsd:complexType name=\"" + name + "\"" + (type.isAbstract() ? " abstract=\"true\"" : "") + ">");
        if (!type.isAbstract()) {
            boolean derived = type.getESuperTypes().stream().anyMatch(EClass::isAbstract);
            if (derived) {
                line("    <xsd:complexContent>");
                line("      <xsd:extension base=\"rules:"
                        + NAMES.getName(type.getESuperTypes().get(0)) + "\">");
            }
            content(type);
            if (derived) {
                line("      </xsd:extension>");
                line("    </xsd:complexContent>");
            }
        }
        line("  </xsd:complexType>");
    }

    private void content(EClass type) {
        line("    <xsd:choice minOccurs=\"0\" maxOccurs=\"unbounded\">");
        type.getEAllStructuralFeatures().stream().filter(RulesSchema::isElement).forEach(this::element);
        line("    </xsd:choice>");
        type.getEAllStructuralFeatures().stream().filter(f -> !isElement(f)).forEach(this::attribute);
    }

    private static boolean isElement(EStructuralFeature feature) {
        return feature instanceof EReference || NAMES.getFeatureKind(feature) == ExtendedMetaData.ELEMENT_FEATURE;
    }

    private void element(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            line("      <xsd:element name=\"" + NAMES.getName(feature) + "\" type=\"rules:"
                    + NAMES.getName(reference.getEReferenceType()) + "\"/>");
        } else {
            value("      <xsd:element name=\"" + NAMES.getName(feature) + "\"", (EAttribute) feature, "xsd:element");
        }
    }

    private void attribute(EStructuralFeature feature) {
        value("    <xsd:attribute name=\"" + NAMES.getName(feature) + "\"", (EAttribute) feature, "xsd:attribute");
    }

    private void value(String begin, EAttribute attribute, String tag) {
        EDataType type = attribute.getEAttributeType();
        if (type instanceof EEnum options) {
            line(begin + "><xsd:simpleType><xsd:restriction base=\"xsd:string\">");
            options.getELiterals().forEach(l -> line("        <xsd:enumeration value=\"" + l.getLiteral() + "\"/>"));
            line("      </xsd:restriction></xsd:simpleType></" + tag + ">");
        } else {
            line(begin + " type=\"" + simple(type) + "\"/>");
        }
    }

    private static String simple(EDataType type) {
        return switch (type.getClassifierID()) {
            case EcorePackage.EINT -> "xsd:int";
            case EcorePackage.EDOUBLE -> "xsd:double";
            case EcorePackage.EBOOLEAN -> "xsd:boolean";
            default -> "xsd:string";
        };
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.fairlead.audit.register.Phrase;
import org.fairlead.model.rules.IssuerProfile;
import org.jspecify.annotations.Nullable;

/** The questions of an issuer profile in words. */
final class ProfileAnswers {
    private static final String LISTED_IN = "listedIn";
    private static final Map<String, String> NAMES = Map.of(
            "usGaap", "US GAAP",
            "adsRatio", "ADS ratio",
            "listedOutsideUs", "Listed outside the US",
            "listedInUnitedKingdom", "Listed in the United Kingdom",
            "listedInEuropeanUnion", "Listed in the European Union",
            "listedInHongKong", "Listed in Hong Kong");

    /**
     * A question with its answer.
     *
     * @param answer "Open" where there is none
     */
    record Answered(String question, Object answer, boolean open) {}

    private ProfileAnswers() {}

    /** Every question in the order of the model; none where no profile was given. */
    static List<Answered> of(@Nullable IssuerProfile profile) {
        return profile == null
                ? List.of()
                : profile.eClass().getEAllAttributes().stream()
                        .map(q -> answered(profile, q))
                        .toList();
    }

    private static Answered answered(IssuerProfile profile, EAttribute question) {
        boolean open = !profile.eIsSet(question);
        return new Answered(
                words(question.getName()),
                open ? Phrase.inContext("answer: ", "Open") : answer(profile.eGet(question)),
                open);
    }

    /** A word of the model, else as people gave it. */
    private static Object answer(Object value) {
        return switch (value) {
            case Enumerator e -> words(e.getLiteral());
            case List<?> list ->
                Phrase.joined(", ", list.stream().map(ProfileAnswers::item).toList());
            default -> Phrase.said(value.toString());
        };
    }

    private static Object item(Object value) {
        return value instanceof Enumerator e ? Phrase.of(e.toString()) : value;
    }

    /** "foreignPrivateIssuer" becomes "Foreign private issuer". */
    private static String words(String feature) {
        String name = NAMES.get(feature);
        if (name != null) {
            return name;
        }
        if (feature.startsWith(LISTED_IN)) {
            return "Listed in " + feature.substring(LISTED_IN.length());
        }
        StringBuilder words = new StringBuilder();
        for (char c : feature.toCharArray()) {
            words.append(
                    Character.isUpperCase(c)
                            ? " " + Character.toLowerCase(c)
                            : words.isEmpty() ? String.valueOf(Character.toUpperCase(c)) : String.valueOf(c));
        }
        return words.toString();
    }
}

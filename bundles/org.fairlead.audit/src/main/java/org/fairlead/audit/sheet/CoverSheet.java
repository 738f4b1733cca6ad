// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.fairlead.model.review.PackUse;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.rules.RulePack;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.text.Lines;
import org.fairlead.model.transcript.Source;

/** What was reviewed, under which rules, with what result, and what the review cannot say. */
final class CoverSheet implements ReviewSheet {
    /** A subject and what stays open about it. */
    private record Limit(String subject, String question) {}

    private static final String LISTED_IN = "listedIn";
    private static final Map<String, String> NAMES = Map.of(
            "usGaap", "US GAAP",
            "adsRatio", "ADS ratio",
            "listedOutsideUs", "Listed outside the US",
            "listedInUnitedKingdom", "Listed in the United Kingdom",
            "listedInEuropeanUnion", "Listed in the European Union",
            "listedInHongKong", "Listed in Hong Kong");
    private static final List<Limit> LIMITS = List.of(
            new Limit("Materiality", "Whether a statement is material."),
            new Limit("Truth", "Whether a statement about the world is true."),
            new Limit("State of mind", "What a speaker knew or intended; the actual-knowledge test stays open."),
            new Limit("Meaningful caution", "Whether a court would find the cautionary words meaningful."),
            new Limit(
                    "Documents named",
                    "Whether a document exists, was filed in time and says what the call says about it."),
            new Limit("Publication", "Whether a page was really posted and an invitation reached the public."));

    @Override
    public void write(Review review, Book book) {
        SheetWriter page = new SheetWriter(book, "Cover", SheetWriter.Layout.page(Paper.UPRIGHT, 30, 92));
        page.row(Look.TITLE, "Audit workbook");
        page.row(Look.SUBTITLE, "Disclosure review of an earnings-call transcript");
        call(page, review);
        result(page, review);
        rules(page, review);
        profile(page, review.getProfile());
        page.gap();
        page.row(Look.HEADING, "What a transcript cannot decide");
        LIMITS.forEach(limit -> fact(page, limit.subject(), limit.question()));
        page.gap();
        fact(page, "Note", "This workbook supports the work of a reviewer; it is not legal advice.");
        page.finish();
    }

    @Override
    public long size(Review review) {
        return 40;
    }

    private static void call(SheetWriter page, Review review) {
        page.gap();
        page.row(Look.HEADING, "Call and record");
        fact(page, "Issuer", Facts.issuer(review));
        fact(page, "Call", Facts.call(review));
        fact(page, "Date of the call", Facts.date(review));
        Source source = review.getTranscript().getSource();
        if (source != null) {
            fact(page, "File", source.getFileName());
            fact(page, "SHA-256 of the file", source.getSha256());
            fact(page, "Size in bytes", source.getByteCount());
            fact(
                    page,
                    "Read as",
                    source.getFormat() + (source.getEncoding().isEmpty() ? "" : ", " + source.getEncoding()));
            source.getWarnings().forEach(w -> fact(page, "Note on the reading", w));
        }
        fact(page, "Lines of text", new Lines(review.getTranscript().getText()).count());
        fact(
                page,
                "Speakers and turns",
                review.getTranscript().getSpeakers().size() + " speakers, "
                        + review.getTranscript().getTurns().size() + " turns");
    }

    private static void result(SheetWriter page, Review review) {
        page.gap();
        page.row(Look.HEADING, "Result");
        page.row(new Object[] {"Noted", Facts.result(review)}, new Look[] {Look.LABEL, Look.STRONG});
        for (Severity severity : List.of(Severity.HIGH, Severity.MEDIUM, Severity.LOW, Severity.INFO)) {
            page.row(
                    new Object[] {severity, Facts.findings(review, severity)},
                    new Look[] {Look.of(severity), Look.COUNT});
        }
        fact(page, "Rules", Facts.states(review.getOutcomes()));
        fact(page, "Forward-looking statements", review.getStatements().size());
    }

    private static void rules(SheetWriter page, Review review) {
        page.gap();
        page.row(Look.HEADING, "Rules and program");
        for (PackUse use : review.getPacks()) {
            RulePack pack = use.getPack();
            fact(
                    page,
                    pack.getId(),
                    pack.getTitle() + ", version " + pack.getVersion() + "\n"
                            + Facts.states(Facts.outcomes(review, use)) + "\nSHA-256 " + use.getSha256());
        }
        fact(page, "Program", "Fairlead " + review.getProgramVersion());
    }

    /** Every question of the profile that has an answer, in the order of the model. */
    private static void profile(SheetWriter page, IssuerProfile profile) {
        page.gap();
        page.row(Look.HEADING, "Issuer profile");
        if (profile == null || profile.eClass().getEAllAttributes().stream().noneMatch(profile::eIsSet)) {
            fact(page, "Profile", "None was given: rules that depend on it are not determinable.");
            return;
        }
        for (EAttribute question : profile.eClass().getEAllAttributes()) {
            if (profile.eIsSet(question)) {
                fact(page, words(question.getName()), answer(profile.eGet(question)));
            }
        }
    }

    private static void fact(SheetWriter page, String label, Object value) {
        Look look = value instanceof String ? Look.TEXT : value instanceof Number ? Look.COUNT : Look.DATE;
        page.row(new Object[] {label, value}, new Look[] {Look.LABEL, look});
    }

    private static Object answer(Object value) {
        return switch (value) {
            case Enumerator e -> words(e.getLiteral());
            case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(", "));
            default -> value.toString();
        };
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

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import java.time.LocalDate;
import java.util.List;
import org.fairlead.audit.paper.Counts;
import org.fairlead.audit.paper.Facts;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.audit.register.CoverFacts;
import org.fairlead.audit.register.Index;
import org.fairlead.audit.register.Limitation;
import org.fairlead.audit.register.Phrase;
import org.fairlead.audit.register.Words;
import org.fairlead.model.casefile.ReviewCase;
import org.fairlead.model.casefile.SignOff;
import org.fairlead.model.casefile.SignOffRole;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.text.Lines;
import org.fairlead.model.transcript.Source;

/** What was reviewed, under which rules, by whom, with what result, and what the review cannot say. */
final class CoverSheet implements ReviewSheet {
    @Override
    public void write(Workpaper paper, Book book) {
        Review review = paper.review();
        SheetWriter page = new SheetWriter(book, Index.COVER.title(), Layout.page(Paper.UPRIGHT, 30, 92));
        page.row(Look.TITLE, "Audit workbook");
        page.row(Look.SUBTITLE, "Disclosure review of an earnings-call transcript");
        call(page, book, review);
        result(page, paper);
        record(page, book, paper);
        page.gap();
        page.row(Look.HEADING, "Rules and program");
        fact(page, "Rules", Facts.states(review.getOutcomes()));
        fact(page, "Rule packs", Facts.packs(review));
        fact(page, "Program", "Fairlead " + review.getProgramVersion());
        index(page, book);
        page.row(Look.HEADING, "What a transcript cannot decide");
        for (Limitation limitation : Limitation.values()) {
            fact(page, limitation.subject(), limitation.question());
        }
        page.gap();
        fact(page, "Note", "This workbook supports the work of a reviewer; it is not legal advice.");
        page.finish();
    }

    @Override
    public long size(Workpaper paper) {
        return 60;
    }

    private static void call(SheetWriter page, Book book, Review review) {
        page.gap();
        page.row(Look.HEADING, "Call and record");
        fact(page, "Issuer", Facts.told(Facts.issuer(review)));
        fact(page, "Call", Facts.told(Facts.call(review)));
        fact(
                page,
                "Date of the call",
                Facts.date(review) instanceof String text ? Facts.told(text) : Facts.date(review));
        Source source = review.getTranscript().getSource();
        if (source != null) {
            fact(page, "File", Phrase.said(source.getFileName()));
            named(page, book, "Source_SHA256", CoverFacts.SOURCE_SHA256, source.getSha256());
            fact(page, "Size in bytes", source.getByteCount());
            fact(
                    page,
                    "Read as",
                    source.getEncoding().isEmpty()
                            ? source.getFormat()
                            : Phrase.joined(", ", List.of(Phrase.of(source.getFormat()), source.getEncoding())));
            source.getWarnings().forEach(w -> fact(page, "Note on the reading", w));
        }
        fact(page, "Lines of text", new Lines(review.getTranscript().getText()).count());
        fact(
                page,
                "Speakers and turns",
                review.getTranscript().getSpeakers().size() + " speakers, "
                        + review.getTranscript().getTurns().size() + " turns");
    }

    private static void result(SheetWriter page, Workpaper paper) {
        page.gap();
        page.row(Look.HEADING, "Result");
        page.row(new Object[] {"Noted", Facts.result(paper.review())}, new Look[] {Look.LABEL, Look.STRONG});
        Counts counts = new Counts(paper);
        for (Severity severity : List.of(Severity.HIGH, Severity.MEDIUM, Severity.LOW, Severity.INFO)) {
            page.row(new Object[] {severity, counts.findings(severity)}, new Look[] {Look.of(severity), Look.COUNT});
        }
        fact(page, "Forward-looking statements", paper.review().getStatements().size());
    }

    /** Case, sign-offs and the hash that stands for the whole audit trail; room to sign where nobody has. */
    private static void record(SheetWriter page, Book book, Workpaper paper) {
        page.gap();
        page.row(Look.HEADING, "Case and sign-off");
        named(
                page,
                book,
                CoverFacts.CASE_NAME,
                CoverFacts.CASE,
                paper.reviewCase().map(ReviewCase::getId).orElse(CoverFacts.NO_CASE));
        paper.reviewCase().ifPresent(c -> {
            fact(page, "Version", Facts.version(c));
            named(page, book, "Audit_Trail_Head", "Head of the audit trail", Facts.head(c));
            if (!paper.decisions().notes().isEmpty()) {
                fact(page, "Notes on the case", paper.decisions().notes());
            }
        });
        for (SignOffRole role : SignOffRole.values()) {
            List<SignOff> signOffs = Facts.signOffs(paper).stream()
                    .filter(s -> s.getRole() == role)
                    .toList();
            if (signOffs.isEmpty()) {
                fact(page, Words.of(role), "Not signed yet.   Name ______________________   Date ______________");
            }
            signOffs.forEach(s -> fact(
                    page,
                    Words.of(role),
                    Phrase.said(s.getPerson() + ", " + Words.time(s.getTime()) + " UTC"
                            + (s.getStatement().isEmpty() ? "" : "\n" + s.getStatement()))));
        }
    }

    private static void index(SheetWriter page, Book book) {
        page.gap();
        page.row(Look.HEADING, "Index of this workpaper");
        page.table("Sheet", "What is on it");
        for (Index sheet : Index.values()) {
            page.row(new Object[] {sheet.heading(), sheet.content()}, new Look[] {Look.LINK, Look.TEXT});
            page.sheet().getRow(page.nextRow() - 1).getCell(0).setHyperlink(book.linkTo(sheet.title()));
        }
        page.endTable();
    }

    private static void fact(SheetWriter page, String label, Object value) {
        Look look = value instanceof LocalDate ? Look.DATE : value instanceof Number ? Look.COUNT : Look.TEXT;
        page.row(new Object[] {label, value}, new Look[] {Look.LABEL, look});
    }

    private static void named(SheetWriter page, Book book, String name, String label, String value) {
        fact(page, label, value);
        book.name(name, page.sheet(), page.nextRow() - 1, 1);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit;

import java.util.stream.Collectors;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.casefile.ReviewCase;
import org.fairlead.model.casefile.ReviewRun;
import org.fairlead.model.casefile.SignOff;

/** What an examination package is, for somebody who does not know the program. */
final class ExaminationReadme {
    private ExaminationReadme() {}

    static String of(OpenCase open, boolean leftOut) {
        ReviewCase model = open.reviewCase();
        ReviewRun run = model.getRuns().getLast();
        long undecided = open.review().getFindings().stream()
                .filter(f -> open.stateOf(f) == DispositionState.OPEN)
                .count();
        return """
                Review of an earnings call
                ==========================

                Call         %s
                Record       %s
                             SHA-256 %s
                Case         %s, version %d, %s
                Findings     %d, of which %d are open
                %s
                What this is
                ------------
                A transcript of the call was checked, rule by rule, against disclosure rules. For each rule the program says
                what it looked for, where, and what it found. People then decided on each finding and gave their reasons.
                "No exception noted" means that the program found none; it does not mean that the call complied with the law.
                What a transcript cannot show is listed as not determinable or as an item that a person had to answer.

                The files
                ---------
                case.fairlead    the case itself: the record as it was received, the text, the issuer's profile, the rules as
                                 used, the review, the decisions, the signatures and the audit trail (a zip of XML and text)
                workbook.xlsx    the same as a workpaper: findings, checklist of all rules, transcript, audit log, legend
                findings.html    the findings in full, to read and to print
                findings.csv     the findings register for a spreadsheet program
                review.json      everything, for machines
                SHA256SUMS.txt   SHA-256 of these files; check them with: sha256sum -c SHA256SUMS.txt

                How to check that nothing was changed
                -------------------------------------
                fairlead verify case.fairlead
                Every event of the audit trail holds the SHA-256 of the event before it. The last one of this case is
                %s
                The trail follows audit-trail principles: who, when, what, before, after, and why.

                Left out
                --------
                %s
                """.formatted(
                        model.getTitle(),
                        run.getOriginalName(),
                        run.getOriginalSha256(),
                        model.getId(),
                        model.getVersion(),
                        model.isSealed() ? "sealed" : "not sealed: the work is not finished",
                        open.review().getFindings().size(),
                        undecided,
                        signatures(model),
                        open.head(),
                        leftOut
                                ? "The words of notes that are marked privileged are not in this package, in none of its files. The audit\n"
                                        + "trail says that they exist, who wrote them and when; it holds a digest of each, not the words."
                                : "Nothing. The case has no notes that are marked privileged.");
    }

    private static String signatures(ReviewCase model) {
        return model.getSignOffs().stream().map(ExaminationReadme::line).collect(Collectors.joining());
    }

    private static String line(SignOff signOff) {
        return "Signed       version %d as %s: %s, %s%s%n"
                .formatted(
                        signOff.getVersion(),
                        signOff.getRole().getLiteral(),
                        signOff.getPerson(),
                        signOff.getTime(),
                        signOff.isWithdrawn() ? " (without force since a later change)" : "")
                .replace(System.lineSeparator(), "\n");
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairlead.audit.paper.Facts;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.audit.register.Words;
import org.fairlead.model.casefile.ReviewCase;
import org.fairlead.model.casefile.SignOff;

/**
 * What a workbook says of itself in its properties and on every page.
 *
 * @param kind    what the workbook is
 * @param heading what it is about
 * @param company whom it is about; empty for several
 * @param signed  the left of every page's foot
 * @param caseId  of the case that it belongs to
 */
record Head(String kind, String heading, String company, String signed, Optional<String> caseId) {
    /** Room to sign by hand. */
    static final String BY_HAND = "Prepared by ____________  Date ________   Reviewed by ____________  Date ________";

    static Head of(Workpaper paper) {
        return new Head(
                "Audit workbook",
                paper.language().of(Facts.heading(paper.review())),
                paper.language().of(Facts.told(Facts.issuer(paper.review()))),
                signed(paper),
                paper.reviewCase().map(ReviewCase::getId));
    }

    /** Who prepared and reviewed, for every page; room to sign by hand where nobody has. */
    private static String signed(Workpaper paper) {
        List<SignOff> signOffs = Facts.signOffs(paper);
        return signOffs.isEmpty()
                ? paper.language().of(BY_HAND)
                : signOffs.stream()
                        .map(s -> paper.language().of(Words.of(s.getRole())) + " " + s.getPerson() + ", "
                                + Words.time(s.getTime()) + " UTC")
                        .collect(Collectors.joining("; "));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;

/** The findings of a review as stretches of its text, in order of the text; the less severe come first, so that the worst is painted last. */
final class FindingMarks {
    /**
     * A finding and its stretch.
     *
     * @param begin first UTF-16 unit
     * @param end   after the last; at least one unit long where the text allows it, so that an absence can be seen
     */
    record Mark(int begin, int end, Finding finding) {
        /** The finding is about something that is missing here. */
        boolean absence() {
            return finding.getEvidence().isAnchor();
        }

        boolean touches(int from, int to) {
            return begin < to && end > from;
        }
    }

    private static final Comparator<Mark> ORDER = Comparator.comparingInt(Mark::begin)
            .thenComparing(mark -> mark.finding().getSeverity());

    private final List<Mark> marks = new ArrayList<>();

    FindingMarks() {}

    FindingMarks(Review review) {
        int length = review.getTranscript().getText().length();
        for (Finding finding : review.getFindings()) {
            Evidence evidence = finding.getEvidence();
            if (evidence != null && evidence.getBegin() < length) {
                marks.add(new Mark(
                        evidence.getBegin(),
                        Math.min(length, Math.max(evidence.getEnd(), evidence.getBegin() + 1)),
                        finding));
            }
        }
        marks.sort(ORDER);
    }

    List<Mark> all() {
        return marks;
    }

    /** The marks that touch a stretch of the text. */
    List<Mark> in(int from, int to) {
        return marks.stream().filter(mark -> mark.touches(from, to)).toList();
    }

    /** The shortest mark at an offset: the one that says most about this very place. */
    Optional<Mark> at(int offset) {
        return in(offset, offset + 1).stream().min(Comparator.comparingInt(mark -> mark.end() - mark.begin()));
    }
}

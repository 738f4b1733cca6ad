// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Finding, Mark> byFinding = new IdentityHashMap<>();
    /** One mark a stretch, the worst: a place with a thousand findings is painted once. */
    private final List<Mark> stretches = new ArrayList<>();
    /** Greatest end among the stretches up to each index, so that a look at a part of the text need not go through all. */
    private int[] reach = new int[0];

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
        marks.forEach(mark -> byFinding.put(mark.finding(), mark));
        Map<Long, Mark> worst = new LinkedHashMap<>();
        marks.forEach(mark -> worst.put((long) mark.begin() << 32 | mark.end(), mark)); // the worst comes last
        stretches.addAll(worst.values());
        stretches.sort(ORDER);
        reach = new int[stretches.size()];
        int most = 0;
        for (int i = 0; i < reach.length; i++) {
            most = Math.max(most, stretches.get(i).end());
            reach[i] = most;
        }
    }

    /** One mark for each stretch. */
    List<Mark> all() {
        return stretches;
    }

    /** The mark of a finding. */
    Optional<Mark> of(Finding finding) {
        return Optional.ofNullable(byFinding.get(finding));
    }

    /** The marks that touch a stretch of the text, one for each stretch. */
    List<Mark> in(int from, int to) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).begin() < to) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Mark> touched = new ArrayList<>();
        for (int i = low - 1; i >= 0 && reach[i] > from; i--) {
            if (stretches.get(i).end() > from) {
                touched.add(stretches.get(i));
            }
        }
        return touched.reversed();
    }

    /** Every finding whose stretch touches a part of the text. */
    List<Mark> each(int from, int to) {
        return marks.stream().filter(mark -> mark.touches(from, to)).toList();
    }

    /** The shortest mark at an offset: the one that says most about this very place. */
    Optional<Mark> at(int offset) {
        return in(offset, offset + 1).stream().min(Comparator.comparingInt(mark -> mark.end() - mark.begin()));
    }
}

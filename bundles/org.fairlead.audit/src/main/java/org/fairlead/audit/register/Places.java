// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.register;

import java.util.List;
import org.fairlead.model.transcript.Section;
import org.fairlead.model.transcript.SectionKind;
import org.fairlead.model.transcript.Span;
import org.fairlead.model.transcript.Transcript;

/** What stands at a place of the text. Spans are in order and do not overlap, so that a search by halves finds them. */
public final class Places {
    private Places() {}

    /** Part of the call at an offset; the header where the transcript has no sections. */
    public static SectionKind sectionAt(Transcript transcript, int offset) {
        List<Section> sections = transcript.getSections();
        int i = lastFrom(sections, offset);
        return i < 0 ? SectionKind.VENDOR_HEADER : sections.get(i).getKind();
    }

    /** Index of the last span that begins at or before an offset; -1: none. */
    static int lastFrom(List<? extends Span> spans, int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).getBegin() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Index of the span that holds an offset; -1: none. */
    static int holding(List<? extends Span> spans, int offset) {
        int i = lastFrom(spans, offset);
        return i >= 0 && offset < spans.get(i).getEnd() ? i : -1;
    }
}

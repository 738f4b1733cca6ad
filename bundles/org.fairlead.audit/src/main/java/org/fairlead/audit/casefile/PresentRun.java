// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.io.IOException;

/** The last run of a case with the names of its findings. */
final class PresentRun {
    private final CaseContents contents;
    private Reviewed reviewed;
    private FindingIndex index;

    PresentRun(CaseContents contents) throws IOException {
        this.contents = contents;
        reviewed = RunParts.load(contents.state().model().getRuns().getLast(), contents.kept());
        index = new FindingIndex(reviewed.review());
        contents.state().model().setReview(reviewed.review());
    }

    /** Takes up the run that was added last, read back from its parts. */
    void take(Reviewed next, FindingIndex names) {
        reviewed = next;
        index = names;
        contents.state().model().setReview(next.review());
    }

    Reviewed reviewed() {
        return reviewed;
    }

    FindingIndex index() {
        return index;
    }
}

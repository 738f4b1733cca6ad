// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import org.fairlead.model.review.Review;
import org.fairlead.model.rules.State;

/** What the command line answers to the shell. */
final class ExitCode {
    /** No exception noted. */
    static final int NONE_NOTED = 0;
    /** There are findings. */
    static final int FINDINGS = 1;
    /** A file or an option cannot be used. */
    static final int BAD_INPUT = 2;
    /** Something could not be run; this outweighs findings, since what was not looked at may hide more. */
    static final int NOT_RUN = 3;

    private ExitCode() {}

    static int of(Review review) {
        if (review.getOutcomes().stream().anyMatch(outcome -> outcome.getState() == State.NOT_RUN)) {
            return NOT_RUN;
        }
        return review.getFindings().isEmpty() ? NONE_NOTED : FINDINGS;
    }
}

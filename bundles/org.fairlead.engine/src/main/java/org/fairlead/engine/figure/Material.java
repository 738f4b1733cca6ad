// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.List;
import org.fairlead.model.review.Statement;
import org.fairlead.model.rules.IssuerProfile;

/**
 * What the checks look at.
 *
 * @param call       the call
 * @param stems      its words for comparison
 * @param pairs      its language pairs
 * @param vocabulary of the pack
 * @param profile    of the issuer
 * @param statements forward-looking statements that were found
 */
record Material(
        CallWords call,
        Stems stems,
        List<PairText> pairs,
        FigureVocabulary vocabulary,
        IssuerProfile profile,
        List<Statement> statements) {
    /** Whether a sentence holds a forward-looking statement. */
    boolean isForwardLooking(int sentence) {
        int begin = call.text.begin(sentence);
        int end = call.text.end(sentence);
        return statements.stream().anyMatch(s -> s.getBegin() < end && begin < s.getEnd());
    }
}

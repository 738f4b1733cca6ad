// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fairlead.engine.call.CallText;
import org.fairlead.engine.call.Words;
import org.fairlead.model.review.Statement;

/** What rules ask of a whole call, whatever their scope: worked out for the first that asks, since else each of them would walk through the call. */
final class CallFacts {
    private final String text;
    private final Once<List<WebAddresses.Address>> webAddresses;
    private final Once<List<Integer>> voicesInside;
    private final Once<Set<String>> numbersBeforeQuestions;
    private final Map<Statement, Set<String>> numbers = new HashMap<>();

    CallFacts(CallText call, Words words, List<Statement> statements) {
        text = call.text();
        webAddresses = new Once<>(() -> WebAddresses.all(call, words));
        voicesInside = new Once<>(() -> SegmentationCheck.voicesInside(call));
        numbersBeforeQuestions = new Once<>(() -> SaidNumbers.beforeQuestions(statements, this));
    }

    /** Web addresses in order of the text. */
    List<WebAddresses.Address> webAddresses() {
        return webAddresses.get();
    }

    /** Numbers of the sentences with which another voice begins inside a paragraph. */
    List<Integer> voicesInside() {
        return voicesInside.get();
    }

    /** Numbers of the statements about the future that were made before the questions. */
    Set<String> numbersBeforeQuestions() {
        return numbersBeforeQuestions.get();
    }

    /** Numbers that a statement gives. */
    Set<String> numbers(Statement statement) {
        return numbers.computeIfAbsent(statement, s -> SaidNumbers.in(text, s.getBegin(), s.getEnd()));
    }
}

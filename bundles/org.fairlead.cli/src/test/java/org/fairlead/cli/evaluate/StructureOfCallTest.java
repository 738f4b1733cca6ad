// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.fairlead.cli.evaluate.StructureOfCall.Mark;
import org.junit.jupiter.api.Test;

class StructureOfCallTest {
    @Test
    void aTurnMayBeginInTheSpeechAndAnExtraOneIsWrong() {
        StructureOfCall call = new StructureOfCall(
                List.of(mark("turn_first", 100, 120, "operator"), mark("turn_first", 500, 520, "analyst")),
                List.of(
                        mark("turn", 130, 130, "operator"),
                        mark("turn", 300, 300, "analyst"),
                        mark("turn", 499, 499, "operator")));
        Tally turns = new Tally();
        Cells roles = new Cells();
        call.count(turns, new Tally(), roles);
        assertEquals(1, turns.recall());
        assertEquals(2 / 3.0, turns.precision(), 1e-9);
        assertEquals(0.5, roles.accuracy());
    }

    @Test
    void theQuestionsMayBeginAtTheHeadingOrAtTheFirstQuestion() {
        assertTrue(questions(1000, 1400));
        assertFalse(questions(1000, 1401));
    }

    private static boolean questions(int labelled, int said) {
        return new StructureOfCall(
                        List.of(mark("qa_start", labelled, labelled, "-")), List.of(mark("qa_start", said, said, "-")))
                .questionsBeginRight();
    }

    private static Mark mark(String kind, int offset, int speech, String role) {
        return new Mark(kind, offset, speech, role, "");
    }
}

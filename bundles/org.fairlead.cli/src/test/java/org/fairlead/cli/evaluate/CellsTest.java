// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CellsTest {
    @Test
    void aRareValueWeighsLikeAFrequentOne() {
        Cells cells = new Cells();
        cells.add("n", "n");
        cells.add("n", "n");
        cells.add("n", "n");
        cells.add("y", "n");
        assertEquals(0.75, cells.accuracy());
        assertEquals(0.5, cells.macroRecall());
        assertEquals(6 / 7.0 / 2, cells.macroF1(), 1e-9);
    }

    @Test
    void halfOfTheShorterIsEnoughForASpan() {
        Span sentence = new Span(0, 100);
        assertEquals(true, sentence.matches(new Span(95, 105)));
        assertEquals(false, sentence.matches(new Span(96, 106)));
        assertEquals(false, sentence.matches(new Span(100, 110)));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Which sentences of an original and an interpretation say the same. */
class AlignmentTest {
    @Test
    void figuresLinkSentencesAcrossLanguages() {
        PairText pair = Spoken.pair(
                "\u603b\u6536\u5165\u4e3a\u4e8c\u5341\u4e00\u4ebf\u5143\uff0c\u540c\u6bd4\u589e\u957f\u767e\u5206\u4e4b\u5341\u516b\u3002\u6bdb\u5229\u7387\u4e3a\u767e\u5206\u4e4b\u4e09\u5341\u4e00\u3002",
                "zh",
                "Total revenues were 2.1 billion RMB, an increase of 18%. Gross margin was 31%.");
        assertEquals(pair.interpretedFrom, pair.interpretationOf(pair.originalFrom));
        assertEquals(pair.interpretedFrom + 1, pair.interpretationOf(pair.originalFrom + 1));
        assertTrue(pair.aligned);
        assertTrue(pair.anchors.contains("18%"), pair.anchors.toString());
    }

    @Test
    void aSentenceOfOneVersionOnlyHasNoLink() {
        PairText pair = Spoken.pair(
                "The plant in Suzhou opened in May. Gross margin reached 31.4%.",
                "en",
                "In May we opened the plant in Suzhou. Our people worked hard through the holidays. Gross margin reached 31.4%.");
        assertEquals(-1, pair.originalOf(pair.interpretedFrom + 1));
        assertEquals(pair.originalFrom + 1, pair.originalOf(pair.interpretedFrom + 2));
    }

    @Test
    void passagesWithOtherFiguresAreNoPair() {
        PairText pair = Spoken.pair(
                "Revenue was $2.1 billion, up 18%. Gross margin was 31%. We spent $400 million. Cash was $3.4 billion.",
                "en",
                "Sales fell by 7%. The order book holds $900 million. We hired more people. The dividend takes $55 million. Debt is $1.2 billion.");
        assertFalse(pair.aligned);
    }
}

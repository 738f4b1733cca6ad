// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextFitTest {
    private final TextFit fit = new TextFit();

    @Test
    void aShortTextIsOneLine() {
        fit.fit("short", 0, 0, 2000, 10, 100);
        assertEquals(1, fit.lines());
        assertEquals(5, fit.end());
    }

    @Test
    void lineBreaksCount() {
        fit.fit("a\nb\n\nc", 0, 0, 2000, 10, 100);
        assertEquals(4, fit.lines());
    }

    @Test
    void wrapsAtSpacesAndGoesOnAfterThem() {
        fit.fit("aaaa bbbb cccc", 0, 0, 1000, 1, 100);
        assertEquals("aaaa bbbb ".length(), fit.end());
    }

    @Test
    void aWordThatIsLongerThanTheColumnIsBroken() {
        fit.fit("a".repeat(95), 0, 0, 1000, 100, 1000);
        assertEquals(10, fit.lines());
    }

    @Test
    void chineseBreaksAnywhereAndIsTwiceAsWide() {
        fit.fit("字".repeat(20), 0, 0, 1000, 100, 1000);
        assertEquals(4, fit.lines());
        assertTrue(TextFit.isEastAsian("a字"));
    }

    @Test
    void everyPartMovesOn() {
        String text = "x\n\n\n\ny ".repeat(50);
        int at = 0;
        for (int parts = 0; at < text.length(); parts++) {
            fit.fit(text, at, 1100, 300, 1, 7);
            assertTrue(fit.end() > at && parts < text.length());
            at = fit.end();
        }
        assertEquals(text.length(), at);
    }
}

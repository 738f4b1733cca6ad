// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LookTest {
    /** WCAG 2.1, success criterion 1.4.3. */
    @ParameterizedTest
    @EnumSource
    void everyLookCanBeReadByWeakEyes(Look look) {
        double paper = luminance(look.fill.isEmpty() ? "FFFFFF" : look.fill);
        double ink = luminance(look.ink);
        assertTrue((Math.max(paper, ink) + 0.05) / (Math.min(paper, ink) + 0.05) >= 4.5);
    }

    private static double luminance(String rgb) {
        return 0.2126 * channel(rgb.substring(0, 2))
                + 0.7152 * channel(rgb.substring(2, 4))
                + 0.0722 * channel(rgb.substring(4));
    }

    private static double channel(String hex) {
        double c = Integer.parseInt(hex, 16) / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}

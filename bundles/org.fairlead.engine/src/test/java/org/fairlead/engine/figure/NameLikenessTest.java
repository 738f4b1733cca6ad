// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How alike names are, across spellings and scripts. */
class NameLikenessTest {
    @ParameterizedTest
    @CsvSource({"Huaxia, Hwasa, 0.5", "Yulin, Yiling, 0.6", "Mary Stone, Mary Stoan, 0.8", "\u534e\u590f, Huaxia, 1"})
    void spellingsOfOneNameAreAlike(String a, String b, double least) {
        assertTrue(NameLikeness.of(a, b) >= least, () -> a + " " + b + " " + NameLikeness.of(a, b));
    }

    @Test
    void differentNamesAreNot() {
        assertTrue(NameLikeness.of("Telecom", "Electronics") < 0.5);
        assertEquals(0, NameLikeness.of("", "Wang"));
    }

    /** The bound never says more than the distance is. */
    @ParameterizedTest
    @CsvSource({"Huaxia, Hwasa", "Citibank, CITIC", "Zhongbang, Chodou", "Ma, Masang", "Telecom, Electronics"})
    void theBoundIsABound(String a, String b) {
        NameLikeness.Sound x = NameLikeness.Sound.of(a);
        NameLikeness.Sound y = NameLikeness.Sound.of(b);
        assertTrue(x.leastDistance(y) <= NameLikeness.distance(x.letters(), y.letters()));
    }
}

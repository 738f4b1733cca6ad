// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values as people write them. */
class ShowTest {
    @ParameterizedTest
    @CsvSource({"1920, '1,920'", "-70.5, -70.5", "999, 999", "-1000, '-1,000'", "1234567.25, '1,234,567.25'", "0, 0"})
    void groupsByThousands(double value, String shown) {
        assertEquals(shown, Show.grouped(value));
    }

    @ParameterizedTest
    @CsvSource({"1.92e9, 1.92 billion", "-7.05e7, -70.5 million", "322, 322", "3e12, 3 trillion"})
    void namesTheScale(double value, String shown) {
        assertEquals(shown, Show.amount(value));
    }
}

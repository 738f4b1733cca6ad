// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Periods as they are named, and as they are pointed at from the period of the call. */
class PeriodScannerTest {
    private static final String CALL = "Welcome to our fourth quarter 2023 earnings conference call. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = { //
                "It grew in the fourth quarter of 2020.; 2020-Q4", //
                "It grew in Q3 2021.; 2021-Q3", //
                "It grew in the full year 2020.; 2020-FY", //
                "It grew in fiscal year 2020.; 2020-FY", //
                "It grew in the first half of 2022.; 2022-H1", //
                "\u4e8c\u96f6\u4e8c\u56db\u5e74\u7b2c\u56db\u5b63\u5ea6\u589e\u957f\u3002; 2024-Q4", //
                "\u4e8c\u96f6\u4e8c\u56db\u5e74\u589e\u957f\u3002; 2024-FY"
            })
    void named(String text, String code) {
        assertEquals(List.of(code), codes(Spoken.call(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = { //
                "It grew this quarter.; 2023-Q4", //
                "It grew over the same quarter last year.; 2022-Q4", //
                "It grew over the previous quarter.; 2023-Q3", //
                "It grew over last year.; 2022-FY", //
                "It will grow next year.; 2024-FY", //
                "It was so in Q3 last year.; 2022-Q3"
            })
    void pointedAtFromTheCall(String text, String code) {
        List<String> codes = codes(Spoken.call(CALL + text));
        assertEquals(code, codes.get(codes.size() - 1));
    }

    /** "May" is a verb far more often than a month, and "second" far more often an ordinal than a quarter. */
    @ParameterizedTest
    @ValueSource(strings = {"It may grow.", "The second question is for Ann.", "We are in the first place."})
    void noPeriod(String text) {
        assertEquals(List.of(), codes(Spoken.call(text)));
    }

    @Test
    void theQuarterBeforeTheFirstIsTheFourthOfTheYearBefore() {
        assertEquals(Period.quarter(2022, 4), Period.quarter(2023, 1).before());
        assertEquals(new Period(2022, "H2"), new Period(2023, "H1").before());
    }

    private static List<String> codes(CallWords call) {
        return call.periods.stream().map(p -> p.period().code()).toList();
    }
}

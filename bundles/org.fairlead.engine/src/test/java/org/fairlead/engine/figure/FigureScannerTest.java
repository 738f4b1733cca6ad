// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fairlead.model.review.FigureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as they are spoken, in both languages, with what makes them money, per cent or counts. */
class FigureScannerTest {
    /** Words, value in units of one, value of one unit of the last digit spoken. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = { //
                "revenue was $1.92 billion; 1920000000; 10000000", //
                "revenue was RMB 19.2 billion; 19200000000; 100000000", //
                "revenue was RMB61 .1 million; 61100000; 100000", //
                "we have 1,234 million dollars; 1234000000; 1000000", //
                "we spent two hundred and fifty million dollars; 250000000; 1000000", //
                "we spent one point nine two billion yuan; 1920000000; 10000000", //
                "we spent seventeen point five million dollars; 17500000; 100000", //
                "a profit of half past that, or 12 crore rupees; 120000000; 10000000", //
                "it cost 35 lakh rupees; 3500000; 100000", //
                "earnings were 32 cents per share; 0.32; 0.01", //
                "it was negative 70.5 million dollars; -70500000; 100000", //
                "it was minus five million dollars; -5000000; 1000000"
            })
    void readsEnglish(String text, double value, double step) {
        Fact figure = Spoken.figure(text);
        assertAll(
                () -> assertEquals(value, figure.low, Math.abs(value) * 1e-9),
                () -> assertEquals(value, figure.high, Math.abs(value) * 1e-9),
                () -> assertEquals(step, figure.step, step * 1e-9));
    }

    /** Chinese groups by four digits: wan is 10^4, yi 10^8, and machines leave either as it sounds. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = { //
                "\u6536\u5165\u4e3a\u5341\u4e5d\u70b9\u4e8c\u4ebf\u5143; 1920000000", //
                "\u6536\u5165\u4e3a19.2\u4ebf\u5143; 1920000000", //
                "\u6536\u5165\u4e3a\u4e8c\u5341\u516b\u4ebf\u5143; 2800000000", //
                "\u6536\u5165\u4e3a\u4e09\u5343\u4e94\u767e\u4e07\u5143; 35000000", //
                "\u6536\u5165\u4e3a\u4e00\u5343\u4e8c\u767e\u4e07\u5143; 12000000", //
                "\u6536\u5165\u4e3a\u4e24\u4e07\u4e94\u5143; 25000", //
                "\u6536\u5165\u4e3a\u4e09\u5146\u5143; 3000000000000", //
                "the fund has 28 yi yuan; 2800000000", //
                "the fund has 500 wan yuan; 5000000"
            })
    void readsChineseUnits(String text, double value) {
        assertEquals(value, Spoken.figure(text).low, value * 1e-9);
    }

    @Test
    void readsAPercentageInHanCharacters() {
        Fact figure = Spoken.figure("\u540c\u6bd4\u589e\u957f\u767e\u5206\u4e4b\u4e8c\u5341\u4e03\u70b9\u56db\u3002");
        assertEquals(FigureKind.PERCENTAGE, figure.kind);
        assertEquals(27.4, figure.low, 1e-9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = { //
                "about 20, 30 million dollars; 20000000; 30000000", //
                "between 1.9 billion and 2.0 billion RMB; 1900000000; 2000000000", //
                "we see 3 to 5 percent; 3; 5", //
                "we see 40%-43%; 40; 43"
            })
    void readsARangeAsOneFigure(String text, double low, double high) {
        Fact figure = Spoken.figure(text);
        assertAll(
                () -> assertEquals(low, figure.low, low * 1e-9),
                () -> assertEquals(high, figure.high, high * 1e-9),
                () -> assertTrue(figure.isRange()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = { //
                "up 120 basis points; BASIS_POINTS; ''", //
                "up two percentage points; PERCENTAGE_POINTS; ''", //
                "up 4.5 percent; PERCENTAGE; ''", //
                "it was $5 million; AMOUNT; $", //
                "it was HK$5 million; AMOUNT; HKD", //
                "it was 5 million euros; AMOUNT; EUR", //
                "it was $1.20 per share; PER_SHARE; $", //
                "leverage was 2.5 times; RATIO; ''"
            })
    void tellsKindsAndCurrencies(String text, FigureKind kind, String currency) {
        Fact figure = Spoken.figure(text);
        assertAll(() -> assertEquals(kind, figure.kind), () -> assertEquals(currency, figure.currency));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please press star one.",
                "See our Form 20-F.",
                "one of our customers said so",
                "the Reform Act of 1995",
                "our KAV1 coder"
            })
    void whatCountsNothingIsNoFigure(String text) {
        assertEquals(0, Spoken.call(text).facts.size());
    }

    @Test
    void aboutSoMuchIsApproximate() {
        assertTrue(Spoken.figure("it was about 5 million dollars").approximate);
    }
}

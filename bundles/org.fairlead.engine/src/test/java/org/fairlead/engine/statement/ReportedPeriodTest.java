// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fairlead.engine.call.Dictionary;
import org.fairlead.engine.call.Words;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.TranscriptFactory;
import org.junit.jupiter.api.Test;

class ReportedPeriodTest {
    private static final ReportedPeriod SECOND = new ReportedPeriod(2023, 2);
    private static final ReportedPeriod FOURTH = new ReportedPeriod(2023, 4);

    @Test
    void takesTheQuarterThatTheOpeningNames() {
        assertEquals(
                new ReportedPeriod(2022, 3),
                ReportedPeriod.of(call("Welcome to the third quarter fiscal 2022 call of Ash Pumps.", "2021-11-04")));
        assertEquals(new ReportedPeriod(2024, 1), ReportedPeriod.of(call("Ash Pumps, Q1 2024 results.", "")));
        assertEquals(new ReportedPeriod(2023, 2), ReportedPeriod.of(call("Half-year results 2023 of Ash Pumps.", "")));
    }

    @Test
    void takesTheQuarterBeforeTheDateWhereTheOpeningNamesNone() {
        assertEquals(new ReportedPeriod(2023, 4), ReportedPeriod.of(call("Welcome to the call.", "2024-02-20")));
        assertEquals(new ReportedPeriod(2024, 1), ReportedPeriod.of(call("Welcome to the call.", "2024-05-02")));
        assertEquals(ReportedPeriod.UNKNOWN, ReportedPeriod.of(call("Welcome to the call.", "")));
    }

    @Test
    void tellsAQuarterAheadFromOneBehind() {
        assertTrue(shows(Feature.QUARTER_LATER, "Demand in the fourth quarter", SECOND));
        assertTrue(shows(Feature.QUARTER_LATER, "Demand in Q3", SECOND));
        assertTrue(shows(Feature.QUARTER_LATER, "Demand in 3Q23", SECOND));
        assertTrue(shows(Feature.QUARTER_LATER, "Demand in the first fiscal quarter", FOURTH));
        assertTrue(shows(Feature.QUARTER_SAME, "Demand in the 2nd quarter", SECOND));
        assertTrue(shows(Feature.QUARTER_EARLIER, "Demand in the first quarter", SECOND));
        assertFalse(shows(Feature.QUARTER_LATER, "Demand in the third place", SECOND));
        assertFalse(shows(Feature.QUARTER_LATER, "Demand in Q3", ReportedPeriod.UNKNOWN));
    }

    @Test
    void tellsAHalfAndAYearAheadFromOnesBehind() {
        assertTrue(shows(Feature.HALF_LATER, "margins of the back half", SECOND));
        assertTrue(shows(Feature.HALF_EARLIER, "margins of H1", SECOND));
        assertTrue(shows(Feature.YEAR_RUNNING, "margins of 2023", SECOND));
        assertTrue(shows(Feature.YEAR_ENDED, "margins of 2023", FOURTH));
        assertTrue(shows(Feature.YEAR_LATER, "margins of 2024", FOURTH));
    }

    private static boolean shows(Feature feature, String text, ReportedPeriod period) {
        boolean shown = run(text, period, feature);
        assertEquals(shown, run(text + "\u200b", period, feature), "the same, read character by character");
        return shown;
    }

    private static boolean run(String text, ReportedPeriod period, Feature feature) {
        Words words = new Words(text, new int[] {0}, new int[] {text.length()}, new Dictionary());
        return (new VerbScan().run(words, 0, period) >>> feature.ordinal() & 1) != 0;
    }

    private static Transcript call(String text, String date) {
        Transcript transcript = TranscriptFactory.eINSTANCE.createTranscript();
        transcript.setText(text);
        transcript.setCallDate(date);
        return transcript;
    }
}

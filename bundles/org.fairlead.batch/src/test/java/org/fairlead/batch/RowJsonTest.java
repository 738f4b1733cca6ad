// SPDX-License-Identifier: EPL-2.0
package org.fairlead.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.fairlead.audit.portfolio.CallRow;
import org.fairlead.audit.portfolio.FindingRow;
import org.fairlead.audit.portfolio.StateRow;
import org.junit.jupiter.api.Test;

class RowJsonTest {
    private static final CallRow ROW = new CallRow(
            "calls/älpha \"1\".txt",
            "00ff",
            3_000_000_000L,
            "Line\none",
            "发行人",
            "2025-11-03",
            "",
            7,
            2,
            "",
            List.of("half a pair \ud83d"),
            List.of(new StateRow("US-SH-01", "met"), new StateRow("A", "not-met")),
            List.of(new FindingRow(
                    "F001", "ab", "US-SH-01", "", "high", "not-met", "m", 1, 2, 1, "opening", "", "", "\u0000=1")));

    @Test
    void aRowComesBackAsItWas() throws IOException {
        byte[] line = line();
        assertEquals('\n', line[line.length - 1]);
        assertEquals(ROW, RowJson.read(line, line.length - 1));
    }

    @Test
    void aTornRowIsNone() throws IOException {
        byte[] line = line();
        for (int length = 0; length < line.length - 1; length++) {
            int cut = length;
            assertThrows(IOException.class, () -> RowJson.read(line, cut));
        }
    }

    private static byte[] line() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RowJson.write(ROW, out);
        return out.toByteArray();
    }
}

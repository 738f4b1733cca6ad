// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.cli.evaluate.Labels;
import org.fairlead.cli.evaluate.PlantedSlips;
import org.junit.jupiter.api.Test;

/** Plants one slip at a time into clean calls of invented companies: it is found, and no new high finding stands elsewhere. */
class SeededDefectsTest {
    private static final Path FIGURES = Path.of("../../samples/figures");

    @Test
    void findsPlantedSlips() throws IOException {
        PlantedSlips slips = new PlantedSlips(new Labels(FIGURES, FIGURES, Optional.of(FIGURES)));
        slips.prepare(RuleSource.compileWithBuiltIn(Map.of()));
        assertTrue(slips.share() >= 0.9, () -> String.join("\n", slips.missed()));
        assertEquals(List.of(), slips.elsewhere());
    }
}

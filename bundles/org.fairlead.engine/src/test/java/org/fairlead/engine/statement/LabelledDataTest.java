// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.fairlead.model.io.ModelFile;
import org.fairlead.model.rules.StatementModel;
import org.junit.jupiter.api.Test;

/** Learns from two tables of labelled sentences and is held against the third, whose calls are in neither. */
class LabelledDataTest {
    private static final Path DATA = Path.of("../../../shared/data");

    @Test
    void doesWellOnCallsThatItHasNotSeen() throws Exception {
        assumeTrue(Files.isDirectory(DATA), "no labelled sentences at " + DATA);
        StatementTrainer trainer = new StatementTrainer(
                ModelFile.load(SampleCall.MODEL, StatementModel.class),
                Map.of(),
                DATA.resolve("labels"),
                DATA.resolve("transcripts"));
        StatementTrainer.HeldOut figures = trainer.heldOut("fls.tsv");
        assertTrue(figures.all().f1() >= 0.74, figures.all().toString());
        assertTrue(figures.clear().f1() >= 0.81, figures.clear().toString());
    }
}

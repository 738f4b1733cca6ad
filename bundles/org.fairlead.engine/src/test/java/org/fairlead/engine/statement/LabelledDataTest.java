// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairlead.model.io.ModelFile;
import org.fairlead.model.rules.StatementModel;
import org.junit.jupiter.api.Test;

/** Learns from two tables of labelled sentences and is held against the third, whose calls are in neither. */
class LabelledDataTest {
    private static final Path DATA = Path.of("../../../shared/data");

    @Test
    void doesWellOnCallsThatItHasNotSeen() throws Exception {
        assumeTrue(Files.isDirectory(DATA), "no labelled sentences at " + DATA);
        Path labels = DATA.resolve("labels");
        Path heldOut = labels.resolve("fls.tsv");
        StatementTrainer trainer = new StatementTrainer(
                ModelFile.load(SampleCall.MODEL, StatementModel.class),
                Map.of(),
                List.of(heldOut, labels.resolve("fls-more.tsv"), labels.resolve("fls-context.tsv")),
                DATA.resolve("transcripts"));
        Set<String> ids = Files.readAllLines(heldOut).stream()
                .map(line -> line.split("\t")[0])
                .collect(Collectors.toSet());
        StatementTrainer.HeldOut figures = trainer.holdOut(ids);
        assertTrue(figures.all().f1() >= 0.73, figures.all().toString());
        assertTrue(figures.clear().f1() >= 0.79, figures.clear().toString());
    }
}

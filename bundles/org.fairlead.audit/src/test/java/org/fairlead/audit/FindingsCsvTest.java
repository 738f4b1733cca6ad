// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.model.review.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsCsvTest {
    @TempDir
    Path folder;

    @Test
    void aTextThatLooksLikeAFormulaIsQuotedWithAnApostrophe() throws IOException {
        String csv = written(SampleReview.harbourline());
        assertTrue(csv.contains("\"'=HYPERLINK(\"\"http://phish.example\"\",\"\"slide 4\"\") is what\""));
    }

    @Test
    void hasARowForEachFindingAndAHeader() throws IOException {
        Review review = SampleReview.harbourline();
        assertEquals(review.getFindings().size() + 1, written(review).split("\r\n").length);
    }

    @Test
    void beginsWithAByteOrderMarkSoThatExcelReadsChinese() throws IOException {
        String csv = written(SampleReview.harbourline());
        assertEquals('\ufeff', csv.charAt(0));
        assertTrue(csv.contains("产能翻倍没有附带条件。"));
    }

    private String written(Review review) throws IOException {
        Path target = folder.resolve("findings.csv");
        FindingsCsv.write(Workpaper.of(review), target);
        return Files.readString(target);
    }
}

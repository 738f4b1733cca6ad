// SPDX-License-Identifier: EPL-2.0
package org.fairlead.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two threads in this process. */
class SparkReviewTest {
    private static final long TASK = 256 << 10;
    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2,3]") // a task may fail twice
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.hadoop.fs.file.impl", FailingOnce.class.getName())
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void saysRowByRowWhatOneMachineSays() throws IOException {
        Path calls = Files.createDirectory(folder.resolve("calls"));
        Calls.write(calls, 40);
        Path out = folder.resolve("out");
        assertEquals(
                40, new SparkReview(spark, Calls.RULES, 64 << 20, TASK).run(List.of(calls.toString()), out.toString()));
        Calls.assertSame(spark, calls, out);
    }

    @Test
    void aFileTooLargeForTheMemoryIsARow() throws IOException {
        Path calls = Files.createDirectory(folder.resolve("calls"));
        Calls.write(calls, 8);
        String out = folder.resolve("out").toString();
        new SparkReview(spark, Calls.RULES, 10_000, TASK).run(List.of(calls.toString()), out);
        assertEquals(
                3, spark.read().parquet(out + "/calls").filter("error <> ''").count());
        assertEquals(8, spark.read().parquet(out + "/calls").count());
    }

    @Test
    void tasksThatFailAreRunAgainAndCountOnce() throws IOException {
        Path calls = Files.createDirectory(folder.resolve(FailingOnce.FOLDER));
        Calls.write(calls, 40);
        Path out = folder.resolve("out");
        new SparkReview(spark, Calls.RULES, 64 << 20, TASK).run(List.of(calls.toString()), out.toString());
        assertEquals(4, FailingOnce.failures());
        Calls.assertSame(spark, calls, out);
    }

    @Test
    void resultsAreNeverMixedWithOthers() throws IOException {
        Path calls = Files.createDirectory(folder.resolve("calls"));
        Calls.write(calls, 6);
        String out = folder.resolve("out").toString();
        SparkReview review = new SparkReview(spark, Calls.RULES, 64 << 20, TASK);
        review.run(List.of(calls.toString()), out);
        assertThrows(AnalysisException.class, () -> review.run(List.of(calls.toString()), out));
    }
}

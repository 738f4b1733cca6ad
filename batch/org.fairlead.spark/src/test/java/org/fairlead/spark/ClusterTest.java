// SPDX-License-Identifier: EPL-2.0
package org.fairlead.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A master, two workers and the program, each a process of its own; one worker is killed, or one executor stands still, when the first calls are done. */
class ClusterTest {
    private static final int CALLS = 60;

    @TempDir
    private Path folder;

    @Test
    void aWorkerThatDiesChangesNothing() throws Exception {
        Path calls = Files.createDirectory(folder.resolve("calls"));
        Calls.write(calls, CALLS);
        Path out = folder.resolve("out");
        try (StandaloneCluster cluster = new StandaloneCluster(folder.resolve("cluster"))) {
            Process program = cluster.submit(List.of(), calls.toString(), "--out", out.toString(), "--task-bytes", "1");
            awaitFirstRows(cluster, program, out);
            cluster.killFirstWorker();
            assertEnds(cluster, program);
        }
        assertSame(calls, out);
    }

    @Test
    void aTaskThatIsRunTwiceAtATimeCountsOnce() throws Exception {
        Path calls = Files.createDirectory(folder.resolve("calls"));
        Calls.write(calls, CALLS);
        Path out = folder.resolve("out");
        try (StandaloneCluster cluster = new StandaloneCluster(folder.resolve("cluster"))) {
            List<String> speculation = List.of(
                    "-Dspark.speculation=true",
                    "-Dspark.speculation.quantile=0.5",
                    "-Dspark.speculation.interval=200ms");
            Process program =
                    cluster.submit(speculation, calls.toString(), "--out", out.toString(), "--task-bytes", "1");
            awaitFirstRows(cluster, program, out);
            cluster.pauseFirstExecutor();
            await(cluster, () -> cluster.log().contains("as speculatable"));
            await(cluster, () -> !program.isAlive() || written(out) >= CALLS - 1);
            cluster.resumeFirstExecutor();
            assertEnds(cluster, program);
        }
        assertSame(calls, out);
    }

    private static void awaitFirstRows(StandaloneCluster cluster, Process program, Path out)
            throws InterruptedException {
        await(cluster, () -> !program.isAlive() || written(out) > 0);
        assertTrue(program.isAlive() && written(out) < CALLS, cluster::log);
    }

    private static void assertEnds(StandaloneCluster cluster, Process program) throws InterruptedException {
        assertTrue(program.waitFor(4, TimeUnit.MINUTES), cluster::log);
        assertEquals(0, program.exitValue(), cluster::log);
    }

    private static void assertSame(Path calls, Path out) throws IOException {
        try (SparkSession spark = SparkSession.builder()
                .master("local[1]")
                .config("spark.ui.enabled", "false")
                .getOrCreate()) {
            Calls.assertSame(spark, calls, out);
        }
    }

    /** Number of files of rows that tasks have finished; a task writes one. */
    private static long written(Path out) {
        try (Stream<Path> files = Files.walk(out.resolve("calls/_temporary"))) {
            return files.filter(f -> String.valueOf(f.getFileName()).startsWith("part-"))
                    .filter(f -> String.valueOf(f.getParent()).contains("/task_"))
                    .count();
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0; // not there yet, or moved while it was walked
        }
    }

    private static void await(StandaloneCluster cluster, BooleanSupplier come) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(6));
        while (!come.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), cluster::log);
            Thread.sleep(20);
        }
    }
}

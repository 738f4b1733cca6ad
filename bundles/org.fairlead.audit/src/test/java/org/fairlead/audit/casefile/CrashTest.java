// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairlead.model.casefile.AuditEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that works on a case, at random moments, and opens what it left. No command that had returned may be lost, and no case may be
 * unreadable. {@code -Dfairlead.crash.rounds=500} is the measure of the issue; a build has fewer.
 */
class CrashTest {
    private static final int ROUNDS = Integer.getInteger("fairlead.crash.rounds", 12);
    /** Milliseconds of work before the kill, at most: some dozens of commands. */
    private static final int LONGEST = 120;

    @TempDir
    Path folder;

    @Test
    void noFinishedCommandIsLost() throws IOException, InterruptedException {
        Path file = folder.resolve("call.fairlead");
        CaseFile.create(file, SampleCases.reviewed(SampleCases.CALL, SmallPack.rules()), SampleCases.ANNA, Instant::now)
                .close();
        Random random = new Random(4242);
        int lost = 0;
        int unreadable = 0;
        int recovered = 0;
        long events = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Optional<String[]> last = killed(file, random);
            try (OpenCase open =
                    round % 3 == 0 ? CaseFile.openToRead(file) : CaseFile.open(file, SampleCases.BEN, Instant::now)) {
                recovered += open.recovered().isEmpty() ? 0 : 1;
                events = open.trail().getEvents().size();
                if (last.isPresent() && !has(open.trail().getEvents(), last.get())) {
                    lost++;
                }
            } catch (CaseException e) {
                unreadable++;
                System.err.println(e.getMessage());
            }
            if (events > 400) {
                Files.delete(file);
                Files.deleteIfExists(Journal.of(file));
                CaseFile.create(
                                file,
                                SampleCases.reviewed(SampleCases.CALL, SmallPack.rules()),
                                SampleCases.ANNA,
                                Instant::now)
                        .close();
            }
        }
        System.out.printf(
                "%d times killed: %d finished commands lost, %d cases unreadable, %d times commands recovered from the journal%n",
                ROUNDS, lost, unreadable, recovered);
        assertEquals("0 lost, 0 unreadable", lost + " lost, " + unreadable + " unreadable");
        assertEquals(List.of(), CaseVerifier.verify(file).faults());
    }

    private static boolean has(List<AuditEvent> events, String[] printed) {
        int sequence = Integer.parseInt(printed[0]);
        return sequence <= events.size() && events.get(sequence - 1).getHash().equals(printed[1]);
    }

    /** Lets a process work for a random time, kills it, and returns the last event that it had finished. */
    private static Optional<String[]> killed(Path file, Random random) throws IOException, InterruptedException {
        Path printed = file.resolveSibling("printed.txt");
        Files.writeString(printed, "");
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        CrashingWorker.class.getName(),
                        file.toString(),
                        Long.toString(random.nextLong()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(printed.toFile())
                .start();
        while (Files.size(printed) == 0 && process.isAlive()) {
            Thread.sleep(5);
        }
        assertTrue(process.isAlive(), "the worker did not begin");
        Thread.sleep(random.nextInt(LONGEST));
        process.destroyForcibly();
        process.waitFor(1, TimeUnit.MINUTES);
        Optional<String[]> last = Optional.empty();
        for (String line : Files.readAllLines(printed)) {
            Optional<String[]> whole = CrashingWorker.printed(line);
            last = whole.isPresent() ? whole : last;
        }
        return last;
    }

    private static String classPath() {
        return CrashTest.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }
}

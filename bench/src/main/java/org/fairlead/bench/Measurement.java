// SPDX-License-Identifier: EPL-2.0
package org.fairlead.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What one run of some work took.
 *
 * @param wallNanos   elapsed time
 * @param cpuNanos    processor time of the whole process, the compiler's and the collector's threads included
 * @param threadNanos processor time of the thread that does the work
 */
record Measurement(long wallNanos, long cpuNanos, long threadNanos) {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static Measurement of(Runnable work) {
        long cpu = SYSTEM.getProcessCpuTime();
        long thread = THREADS.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        work.run();
        return new Measurement(
                System.nanoTime() - wall, SYSTEM.getProcessCpuTime() - cpu, THREADS.getCurrentThreadCpuTime() - thread);
    }

    /** The median of each time by itself. */
    static Measurement median(List<Measurement> measurements) {
        return new Measurement(
                median(measurements, Measurement::wallNanos),
                median(measurements, Measurement::cpuNanos),
                median(measurements, Measurement::threadNanos));
    }

    private static long median(List<Measurement> measurements, ToLongFunction<Measurement> time) {
        return measurements.stream().mapToLong(time).sorted().toArray()[measurements.size() / 2];
    }

    /** One line: throughput over so many bytes by elapsed time and by the thread's, and the seconds of each kind. */
    String line(String name, long bytes) {
        return String.format(
                "%-22s %7.1f MB/s elapsed %7.1f MB/s of the thread; seconds elapsed %.3f, thread %.3f, process %.3f",
                name,
                bytes * 1e3 / wallNanos,
                bytes * 1e3 / threadNanos,
                wallNanos / 1e9,
                threadNanos / 1e9,
                cpuNanos / 1e9);
    }
}

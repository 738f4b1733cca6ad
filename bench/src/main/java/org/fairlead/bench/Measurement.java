// SPDX-License-Identifier: EPL-2.0
package org.fairlead.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;

/**
 * What one run of some work took.
 *
 * @param wallNanos elapsed time
 * @param cpuNanos  processor time of the whole process, the compiler's and the collector's threads included
 */
record Measurement(long wallNanos, long cpuNanos) {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    static Measurement of(Runnable work) {
        long cpu = SYSTEM.getProcessCpuTime();
        long wall = System.nanoTime();
        work.run();
        return new Measurement(System.nanoTime() - wall, SYSTEM.getProcessCpuTime() - cpu);
    }

    /** The median of wall and processor times, each by itself. */
    static Measurement median(List<Measurement> measurements) {
        int middle = measurements.size() / 2;
        return new Measurement(
                measurements.stream()
                        .map(Measurement::wallNanos)
                        .sorted(Comparator.naturalOrder())
                        .toList()
                        .get(middle),
                measurements.stream()
                        .map(Measurement::cpuNanos)
                        .sorted(Comparator.naturalOrder())
                        .toList()
                        .get(middle));
    }

    /** One line: throughput over so many bytes, elapsed and processor seconds. */
    String line(String name, long bytes) {
        return String.format(
                "%-22s %8.1f MB/s %9.3f s elapsed %9.3f s CPU",
                name, bytes / 1e6 / (wallNanos / 1e9), wallNanos / 1e9, cpuNanos / 1e9);
    }
}

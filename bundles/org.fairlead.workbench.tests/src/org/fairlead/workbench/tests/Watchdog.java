// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Display;

/**
 * Measures for how long the user interface thread does not come round: asks it every few milliseconds to run something. On a crowded machine the clock says
 * little; so the processor time that the thread used meanwhile is measured too. With -Dorg.fairlead.samples it prints where the thread was in the longest
 * block.
 */
final class Watchdog implements AutoCloseable {
    private static final boolean SAMPLES = Boolean.getBoolean("org.fairlead.samples");
    private static final int MOST_FRAMES = 50;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread watched;
    private final Thread thread;
    private volatile boolean done;
    private volatile boolean asked;
    private volatile long longest;
    private volatile long longestWork;
    private List<StackTraceElement[]> worst = List.of();

    Watchdog(Display display) {
        watched = display.getThread();
        thread = new Thread(() -> watch(display), "watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch(Display display) {
        List<StackTraceElement[]> samples = new ArrayList<>();
        while (!done) {
            if (!asked) {
                asked = true;
                List<StackTraceElement[]> mine = new ArrayList<>();
                samples = mine;
                long begin = System.nanoTime();
                long work = threads.getThreadCpuTime(watched.threadId());
                display.asyncExec(() -> came(begin, work, mine));
            } else if (SAMPLES) {
                synchronized (samples) {
                    samples.add(watched.getStackTrace());
                }
            }
            try {
                Thread.sleep(2);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void came(long begin, long work, List<StackTraceElement[]> samples) {
        longest = Math.max(longest, (System.nanoTime() - begin) / 1_000_000);
        long mine = (threads.getCurrentThreadCpuTime() - work) / 1_000_000;
        if (mine > longestWork) {
            longestWork = mine;
            synchronized (samples) {
                worst = List.copyOf(samples);
            }
        }
        asked = false;
    }

    /** Milliseconds of the longest time it was busy. */
    long longest() {
        return longest;
    }

    /** Most milliseconds of processor time that it used before it came round. */
    long longestWork() {
        return longestWork;
    }

    /** Both in words. */
    String words() {
        return longest + " ms, of work " + longestWork + " ms";
    }

    @Override
    public void close() {
        done = true;
        thread.interrupt();
        if (SAMPLES) {
            print();
        }
    }

    /** The methods in which the longest block was, with the number of samples. */
    private void print() {
        Map<String, Integer> frames = new TreeMap<>();
        for (StackTraceElement[] stack : worst) {
            Stream.of(stack)
                    .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                    .distinct()
                    .forEach(frame -> frames.merge(frame, 1, Integer::sum));
        }
        System.out.println("samples of the longest block: " + worst.size());
        frames.entrySet().stream()
                .filter(e -> !e.getKey().contains(".tests."))
                .sorted((a, b) -> b.getValue() - a.getValue())
                .limit(MOST_FRAMES)
                .forEach(e -> System.out.println("  " + e.getValue() + " " + e.getKey()));
    }
}

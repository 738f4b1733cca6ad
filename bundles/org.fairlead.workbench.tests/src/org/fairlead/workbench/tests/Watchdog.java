// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.swt.widgets.Display;

/** Measures for how long the user interface thread does not come round: asks it every few milliseconds to run something. */
final class Watchdog implements AutoCloseable {
    private final AtomicLong longest = new AtomicLong();
    private final AtomicBoolean done = new AtomicBoolean();
    private final Thread thread;

    Watchdog(Display display) {
        thread = new Thread(() -> watch(display), "watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch(Display display) {
        AtomicBoolean asked = new AtomicBoolean();
        while (!done.get()) {
            if (asked.compareAndSet(false, true)) {
                long begin = System.nanoTime();
                display.asyncExec(() -> {
                    longest.accumulateAndGet((System.nanoTime() - begin) / 1_000_000, Math::max);
                    asked.set(false);
                });
            }
            try {
                Thread.sleep(2);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Milliseconds of the longest time it was busy. */
    long longest() {
        return longest.get();
    }

    @Override
    public void close() {
        done.set(true);
        thread.interrupt();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.bench.contest;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

/** A contender on this thread. */
record InProcess(Contender contender, List<String> texts) implements Runner {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Override
    public String name() {
        return contender.name();
    }

    @Override
    public long round(long[] found) {
        long begin = THREADS.getCurrentThreadCpuTime();
        texts.forEach(text -> contender.scan(text, found));
        return THREADS.getCurrentThreadCpuTime() - begin;
    }
}

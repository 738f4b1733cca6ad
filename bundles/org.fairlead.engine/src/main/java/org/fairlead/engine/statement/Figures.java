// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import java.util.Locale;

/** Counts of right and wrong answers. */
final class Figures {
    private int hit;
    private int falseAlarm;
    private int miss;

    void add(boolean is, boolean said) {
        if (is && said) {
            hit++;
        } else if (said) {
            falseAlarm++;
        } else if (is) {
            miss++;
        }
    }

    double precision() {
        return hit == 0 ? 0 : (double) hit / (hit + falseAlarm);
    }

    double recall() {
        return hit == 0 ? 0 : (double) hit / (hit + miss);
    }

    double f1() {
        return hit == 0 ? 0 : 2.0 * hit / (2.0 * hit + falseAlarm + miss);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "precision %.3f, recall %.3f, F1 %.3f (%d found, %d false alarms, %d missed)",
                precision(),
                recall(),
                f1(),
                hit,
                falseAlarm,
                miss);
    }
}

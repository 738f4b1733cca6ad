// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.evaluate;

import java.util.Locale;

/** Counts what was found rightly, found wrongly, and missed. */
final class Tally {
    private int right;
    private int wrong;
    private int missed;

    /** Counts one thing: whether the label has it, and whether the program said it. */
    void add(boolean labelled, boolean said) {
        right += labelled && said ? 1 : 0;
        wrong += !labelled && said ? 1 : 0;
        missed += labelled && !said ? 1 : 0;
    }

    double precision() {
        return share(right, right + wrong);
    }

    double recall() {
        return share(right, right + missed);
    }

    /** Harmonic mean of precision and recall (van Rijsbergen 1979). */
    double f1() {
        return share(2 * right, 2 * right + wrong + missed);
    }

    /** Of what labels have, how much was found; for labels that list only what should be found. */
    String found() {
        return String.format(Locale.ROOT, "%.3f (%d of %d)", recall(), right, right + missed);
    }

    /** Part of a whole; 0 where there is nothing. */
    static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "precision %.3f  recall %.3f  F1 %.3f  (%d right, %d wrong, %d missed)",
                precision(),
                recall(),
                f1(),
                right,
                wrong,
                missed);
    }
}

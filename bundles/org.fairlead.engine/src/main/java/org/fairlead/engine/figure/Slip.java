// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

/** Whether two values differ as a slip of the tongue, the ear or the pen makes them differ: one digit, two digits changed over, or a reading that sounds alike. */
final class Slip {
    private Slip() {}

    static boolean likely(Fact f, Fact g) {
        return !Misheard.between(f, g).isEmpty()
                || !Misheard.between(g, f).isEmpty()
                || oneDigit(f.digits(), g.digits());
    }

    /** One of at least three digits differs, or two neighbours are changed over. */
    private static boolean oneDigit(String a, String b) {
        if (a.length() != b.length() || a.length() < 3) {
            return false;
        }
        int first = -1;
        int different = 0;
        for (int i = 0; i < a.length(); i++) {
            if (a.charAt(i) != b.charAt(i)) {
                different++;
                first = first < 0 ? i : first;
            }
        }
        boolean turned =
                different == 2 && a.charAt(first) == b.charAt(first + 1) && a.charAt(first + 1) == b.charAt(first);
        return different == 1 && a.length() > 3 || turned;
    }
}

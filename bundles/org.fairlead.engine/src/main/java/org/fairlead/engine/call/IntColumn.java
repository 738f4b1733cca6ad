// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.call;

import java.util.Arrays;

/** A list of numbers without objects. */
final class IntColumn {
    private int[] values = new int[256];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int get(int i) {
        return values[i];
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    /** Index of the last value not above a number in an ascending column, or -1. */
    int floor(int number) {
        int i = Arrays.binarySearch(values, 0, size, number);
        return i >= 0 ? i : -i - 2;
    }
}

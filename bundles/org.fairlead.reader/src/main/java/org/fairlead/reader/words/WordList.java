// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Numbers the words of a list. A word is looked up without a branch that the processor could guess wrong: half of the words of a call stand in such a list, and
 * a wrong guess costs more than the look-up. So each word has a slot of its own: its hash names a group, and the group the multiplier that spreads its words
 * over free slots (hash and displace, Belazzougui, Botelho and Dietzfelbinger 2009).
 */
public final class WordList {
    /** Longest word of a list; any longer one of a text is in none. */
    private static final int LONGEST = 2 * Long.BYTES;

    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;
    /** The lowest n bytes, for up to eight letters; all of them for more. */
    private static final long[] LOWEST = new long[LONGEST + 1];

    static {
        for (int n = 1; n <= LONGEST; n++) {
            LOWEST[n] = n < Long.BYTES ? (1L << n * Byte.SIZE) - 1 : -1;
        }
    }

    /** The first eight letters of each word and the next eight, by its number. */
    private final long[] firsts;

    private final long[] seconds;
    private final short[] slots;
    private final int slotShift;
    private final long[] multipliers;
    private final int groupShift;

    /** Words in small letters of up to 16 characters; the first has the number 1. */
    public WordList(List<String> words) {
        firsts = new long[words.size() + 1];
        seconds = new long[firsts.length];
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(firsts.length);
        slots = new short[2 << bits];
        slotShift = Long.SIZE - bits - 1;
        multipliers = new long[Math.max(2, slots.length >> 3)];
        groupShift = Long.SIZE - Integer.numberOfTrailingZeros(multipliers.length);
        for (int n = 1; n < firsts.length; n++) {
            String word = words.get(n - 1);
            byte[] letters = WordLetters.ofList(word, LONGEST);
            firsts[n] = first(letters, 0, word.length());
            seconds[n] = second(letters, 0, word.length());
        }
        place();
    }

    /** Gives the words their slots, those of the largest groups first. */
    private void place() {
        List<List<Integer>> groups = new ArrayList<>();
        for (int group = 0; group < multipliers.length; group++) {
            groups.add(new ArrayList<>());
        }
        for (int n = 1; n < firsts.length; n++) {
            groups.get((int) (hash(firsts[n], seconds[n]) >>> groupShift)).add(n);
        }
        groups.sort(Comparator.comparingInt(group -> -group.size()));
        for (List<Integer> group : groups) {
            long multiplier = 1;
            while (!fits(group, multiplier)) {
                multiplier += 2;
            }
        }
    }

    /** Places the words of a group by a multiplier, or none of them where a slot is taken. */
    private boolean fits(List<Integer> group, long multiplier) {
        Set<Integer> own = new HashSet<>();
        for (int n : group) {
            int slot = (int) (hash(firsts[n], seconds[n]) * multiplier >>> slotShift);
            if (slots[slot] != 0 || !own.add(slot)) {
                return false;
            }
        }
        for (int n : group) {
            long hash = hash(firsts[n], seconds[n]);
            multipliers[(int) (hash >>> groupShift)] = multiplier;
            slots[(int) (hash * multiplier >>> slotShift)] = (short) n;
        }
        return true;
    }

    /** The number of the word letters[begin, end), 0 where it is not in the list. */
    int number(byte[] letters, int begin, int end) {
        int length = end - begin;
        if (length > LONGEST) {
            return 0;
        }
        long first = first(letters, begin, length);
        long second = second(letters, begin, length);
        long hash = hash(first, second);
        int n = slots[(int) (hash * multipliers[(int) (hash >>> groupShift)] >>> slotShift)];
        long differs = first ^ firsts[n] | second ^ seconds[n];
        return n & (int) ~((differs | -differs) >> Long.SIZE - 1);
    }

    private static long first(byte[] letters, int begin, int length) {
        return Words.eight(letters, begin) & LOWEST[length];
    }

    private static long second(byte[] letters, int begin, int length) {
        return Words.eight(letters, begin + Long.BYTES) & LOWEST[Math.max(0, length - Long.BYTES)];
    }

    private static long hash(long first, long second) {
        return (first ^ Long.rotateLeft(second, 1) * SPREAD) * SPREAD;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.cue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The phrases of cues.txt as a trie over word numbers. Node 0 is the root, word 0 is any word of no phrase. */
final class CueTrie {
    /** More words than any phrase has. */
    static final int LONGEST = 16;

    static final Cue[] CUES = Cue.values();

    private String[] table = new String[0];
    private int[] numbers = new int[0];
    private final Map<Long, Integer> edges = new HashMap<>();
    private int[] edgeKeys = new int[0];
    private int[] edgeTargets = new int[0];
    private long[] cues = new long[64];
    private int nodes = 1;
    private final Map<String, Integer> words = new HashMap<>();

    private CueTrie() {}

    static CueTrie load() {
        CueTrie trie = new CueTrie();
        try (InputStream in = CueTrie.class.getResourceAsStream("cues.txt")) {
            if (in == null) {
                throw new IllegalStateException("cues.txt is not beside its class");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Cue cue = Cue.OPERATOR;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String phrase = line.strip();
                if (phrase.startsWith("[") && phrase.endsWith("]") && !phrase.contains(" ")) {
                    cue = Cue.valueOf(phrase.substring(1, phrase.length() - 1).toUpperCase(Locale.ROOT));
                } else if (!phrase.isEmpty() && phrase.charAt(0) != '#') {
                    for (String plain : expand(phrase)) {
                        trie.add(plain, cue);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        trie.freeze();
        return trie;
    }

    /** Writes out alternatives "(a|b)"; an empty alternative makes a part optional. */
    private static List<String> expand(String phrase) {
        int close = phrase.indexOf(')');
        if (close < 0) {
            return List.of(phrase);
        }
        int open = phrase.lastIndexOf('(', close);
        List<String> out = new ArrayList<>();
        for (String part : phrase.substring(open + 1, close).split("\\|", -1)) {
            out.addAll(expand(phrase.substring(0, open) + part + phrase.substring(close + 1)));
        }
        return out;
    }

    private void add(String phrase, Cue cue) {
        int node = 0;
        for (String word : phrase.strip().split("\\s+")) {
            int number = words.computeIfAbsent(word, w -> words.size() + 1);
            long key = (long) node << 16 | number;
            Integer next = edges.get(key);
            if (next == null) {
                next = nodes++;
                edges.put(key, next);
            }
            node = next;
        }
        if (node >= cues.length) {
            cues = java.util.Arrays.copyOf(cues, Math.max(node + 1, cues.length * 2));
        }
        cues[node] |= 1L << cue.ordinal();
    }

    private void freeze() {
        cues = java.util.Arrays.copyOf(cues, nodes);
        int size = Integer.highestOneBit(words.size() * 4) * 2;
        table = new String[size];
        numbers = new int[size];
        words.forEach((word, number) -> {
            int at = mix(CueScanner.hash(word)) & size - 1;
            while (numbers[at] != 0) {
                at = at + 1 & size - 1;
            }
            table[at] = word;
            numbers[at] = number;
        });
        int width = Integer.highestOneBit(edges.size() * 4) * 2;
        edgeKeys = new int[width];
        edgeTargets = new int[width];
        edges.forEach((key, target) -> {
            int packed = pack((int) (key >>> 16), (int) (key & 0xffff));
            int at = mix(packed) & width - 1;
            while (edgeTargets[at] != 0) {
                at = at + 1 & width - 1;
            }
            edgeKeys[at] = packed;
            edgeTargets[at] = target;
        });
    }

    /** Number of the word text[begin, end), 0 for a word of no phrase. */
    int word(String text, int begin, int end, int hash) {
        int at = mix(hash) & numbers.length - 1;
        while (numbers[at] != 0) {
            if (CueScanner.same(table[at], text, begin, end)) {
                return numbers[at];
            }
            at = at + 1 & numbers.length - 1;
        }
        return 0;
    }

    int next(int node, int word) {
        int key = pack(node, word);
        int at = mix(key) & edgeKeys.length - 1;
        while (edgeTargets[at] != 0) {
            if (edgeKeys[at] == key) {
                return edgeTargets[at];
            }
            at = at + 1 & edgeKeys.length - 1;
        }
        return 0;
    }

    /** Bit set of the cues that a phrase ending at this node shows. */
    long cues(int node) {
        return cues[node];
    }

    /** Nodes stay below 2^19 and words below 2^12 for any list that a person writes; freeze would collide visibly in the tests otherwise. */
    private static int pack(int node, int word) {
        return node << 12 | word;
    }

    private static int mix(int h) {
        int x = h * 0x9E3779B9;
        return x ^ x >>> 15;
    }
}

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The phrases of cues.txt as a graph: each word of the list is a node, and edges lead to the words that may follow (Glushkov 1961). Alternatives are not
 * written out, which would make some hundred thousand phrases of a few hundred lines. Node 0 is the start, word 0 is any word of no phrase.
 */
final class CueGraph {
    /** The words of the phrases; the first has the number 1. */
    final List<String> words = new ArrayList<>();

    private final Map<String, Integer> numberOf = new HashMap<>();
    /** Word of each node. */
    final List<Integer> wordOf = new ArrayList<>(List.of(0));

    final List<Set<Integer>> follow = new ArrayList<>(List.of(new LinkedHashSet<>()));
    /** Bit set of the cues whose phrases end at each node. */
    final List<Long> cues = new ArrayList<>(List.of(0L));

    private String phrase = "";
    private int at;

    private CueGraph() {}

    static CueGraph load() {
        CueGraph graph = new CueGraph();
        try (InputStream in = CueGraph.class.getResourceAsStream("cues.txt")) {
            if (in == null) {
                throw new IllegalStateException("cues.txt is not beside its class");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Cue cue = Cue.OPERATOR;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String stripped = line.strip();
                if (stripped.startsWith("[") && stripped.endsWith("]") && !stripped.contains(" ")) {
                    cue = Cue.valueOf(
                            stripped.substring(1, stripped.length() - 1).toUpperCase(Locale.ROOT));
                } else if (!stripped.isEmpty() && stripped.charAt(0) != '#') {
                    graph.add(stripped, cue);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return graph;
    }

    private void add(String line, Cue cue) {
        phrase = line;
        at = 0;
        for (int end : sequence(Set.of(0))) {
            cues.set(end, cues.get(end) | 1L << cue.ordinal());
        }
        if (at < line.length()) {
            throw new IllegalStateException("cues.txt: a bracket too many in \"" + line + "\"");
        }
    }

    /** Words and groups up to the end of an alternative; from the nodes before to those at which it ends. */
    private Set<Integer> sequence(Set<Integer> before) {
        Set<Integer> ends = before;
        while (at < phrase.length() && phrase.charAt(at) != '|' && phrase.charAt(at) != ')') {
            if (phrase.charAt(at) == ' ') {
                at++;
            } else {
                ends = phrase.charAt(at) == '(' ? group(ends) : Set.of(word(ends));
            }
        }
        return ends;
    }

    /** Alternatives "(a|b)"; an empty one makes the group optional. */
    private Set<Integer> group(Set<Integer> before) {
        Set<Integer> ends = new LinkedHashSet<>();
        do {
            at++;
            ends.addAll(sequence(before));
        } while (at < phrase.length() && phrase.charAt(at) == '|');
        if (at == phrase.length()) {
            throw new IllegalStateException("cues.txt: a bracket too few in \"" + phrase + "\"");
        }
        at++;
        return ends;
    }

    private int word(Set<Integer> before) {
        int begin = at;
        while (at < phrase.length() && " |()".indexOf(phrase.charAt(at)) < 0) {
            at++;
        }
        int node = wordOf.size();
        wordOf.add(numberOf.computeIfAbsent(phrase.substring(begin, at), this::number));
        follow.add(new LinkedHashSet<>());
        cues.add(0L);
        before.forEach(b -> follow.get(b).add(node));
        return node;
    }

    private int number(String word) {
        words.add(word);
        return words.size();
    }
}

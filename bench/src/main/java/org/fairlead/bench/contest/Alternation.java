// SPDX-License-Identifier: EPL-2.0
package org.fairlead.bench.contest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All phrases as one regular expression, the longest first. A phrase within the words of another is not found: an alternation finds one at a place. */
final class Alternation implements Contender {
    /** Blanks, line ends and hyphens may stand between two words. */
    static final String BETWEEN = "[\\s-]+";

    private static final Pattern SPACES = Pattern.compile(BETWEEN);

    private final Pattern all;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Splitter splitter = new Splitter();

    Alternation(List<String> phrases) {
        for (int p = 0; p < phrases.size(); p++) {
            numbers.put(phrases.get(p), p);
        }
        all = Pattern.compile(
                phrases.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(p -> p.replace(" ", BETWEEN))
                        .collect(Collectors.joining("|", "\\b(?:", ")\\b")),
                Pattern.CASE_INSENSITIVE);
    }

    @Override
    public String name() {
        return "one alternation, ICU4J";
    }

    @Override
    public void scan(String text, long[] sentences) {
        Set<Integer> found = new HashSet<>();
        splitter.cut(text, (begin, end) -> {
            found.clear();
            Matcher matcher = all.matcher(text).region(begin, end);
            while (matcher.find()) {
                found.add(numbers.getOrDefault(words(matcher.group()), 0));
            }
            found.forEach(p -> sentences[p]++);
        });
    }

    /** Words as they stand in the list. */
    static String words(String found) {
        return SPACES.matcher(found).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}

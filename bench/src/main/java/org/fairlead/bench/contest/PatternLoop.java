// SPDX-License-Identifier: EPL-2.0
package org.fairlead.bench.contest;

import java.util.List;
import java.util.regex.Pattern;

/** One regular expression a phrase, each tried on each sentence. */
final class PatternLoop implements Contender {
    private final Pattern[] patterns;
    private final Splitter splitter = new Splitter();

    PatternLoop(List<String> phrases) {
        patterns = phrases.stream()
                .map(p ->
                        Pattern.compile("\\b" + p.replace(" ", Alternation.BETWEEN) + "\\b", Pattern.CASE_INSENSITIVE))
                .toArray(Pattern[]::new);
    }

    @Override
    public String name() {
        return "loop of patterns, ICU4J";
    }

    @Override
    public void scan(String text, long[] sentences) {
        splitter.cut(text, (begin, end) -> {
            String sentence = text.substring(begin, end);
            for (int p = 0; p < patterns.length; p++) {
                sentences[p] += patterns[p].matcher(sentence).find() ? 1 : 0;
            }
        });
    }
}

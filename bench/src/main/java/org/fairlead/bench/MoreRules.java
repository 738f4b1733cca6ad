// SPDX-License-Identifier: EPL-2.0
package org.fairlead.bench;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The built-in packs with many times their rules. A copy has its own id and refers to the copies of the rules that it follows; in each of its phrases one
 * plain word is changed for a word of the calls, drawn as often as it is said there, so that the phrases of the copies begin and end within real text.
 */
final class MoreRules {
    private static final Pattern PHRASE =
            Pattern.compile("(<(phrase|weak|except|near|before)>)([^<]*)(</\\2>)", Pattern.DOTALL);
    private static final Pattern LAST_WORD =
            Pattern.compile("(?<![{a-z-])[a-z]{4,}(?![a-z}-])(?!.*(?<![{a-z-])[a-z]{4,}(?![a-z}-]))");
    private static final Pattern WORD = Pattern.compile("[a-z]{2,}");
    /** What the phrase language takes for no word. */
    private static final Pattern FILLER = Pattern.compile("u[hm]+");

    private static final Pattern RULE_FILE = Pattern.compile("(.*/rules/)(.*)(\\.xml)");

    private final Map<String, byte[]> packs;
    private final String[] said;
    private final Pattern ids;

    /** Draws words from a text. */
    MoreRules(Map<String, byte[]> packs, String text) {
        this.packs = packs;
        this.said = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(w -> !FILLER.matcher(w).matches())
                .toArray(String[]::new);
        this.ids = Pattern.compile(packs.keySet().stream()
                .map(RULE_FILE::matcher)
                .filter(Matcher::matches)
                .map(m -> Pattern.quote(m.group(2)))
                .collect(Collectors.joining("|", "(?<=(?:id|rule)=\")(?:", ")(?=\")")));
    }

    Map<String, byte[]> times(int factor) {
        Map<String, byte[]> files = new LinkedHashMap<>(packs);
        packs.forEach((path, content) -> {
            Matcher rule = RULE_FILE.matcher(path);
            for (int copy = 1; copy < factor && rule.matches(); copy++) {
                files.put(
                        rule.group(1) + rule.group(2) + "-C" + copy + rule.group(3),
                        copy(new String(content, StandardCharsets.UTF_8), copy).getBytes(StandardCharsets.UTF_8));
            }
        });
        return files;
    }

    private String copy(String rule, int copy) {
        String renamed = ids.matcher(rule).replaceAll(m -> m.group() + "-C" + copy);
        return PHRASE.matcher(renamed)
                .replaceAll(m -> Matcher.quoteReplacement(m.group(1) + varied(m.group(3), copy) + m.group(4)));
    }

    private String varied(String phrase, int copy) {
        String word = said[Math.floorMod((phrase.hashCode() * 31 + copy) * 0x9e3779b9, said.length)];
        return LAST_WORD.matcher(phrase).replaceFirst(word);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.bench.contest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The phrases of rule packs that every contender can look for: two plain words and more in a row; alternatives in brackets are written out. */
final class PhraseList {
    private static final Pattern PHRASE =
            Pattern.compile("<(phrase|weak|except|near|before|core|support)>([^<]*)</\\1>");
    private static final Pattern CHOICE = Pattern.compile("\\(([a-z |]*)\\)(?!\\?)");
    private static final Pattern PLAIN = Pattern.compile("[a-z]+( [a-z]+)+");
    /** Of one phrase. */
    private static final int MOST = 64;

    private PhraseList() {}

    static List<String> of(Map<String, byte[]> packs) {
        TreeSet<String> found = new TreeSet<>();
        for (byte[] file : packs.values()) {
            Matcher phrase = PHRASE.matcher(new String(file, StandardCharsets.UTF_8));
            while (phrase.find()) {
                List<String> plain = new ArrayList<>(List.of(phrase.group(2).strip()));
                for (int i = 0; i < plain.size() && plain.size() < MOST; i++) {
                    Matcher choice = CHOICE.matcher(plain.get(i));
                    if (choice.find()) {
                        String before = plain.get(i).substring(0, choice.start());
                        String after = plain.get(i).substring(choice.end());
                        for (String option : choice.group(1).split("\\|")) {
                            plain.add(before + option.strip() + after);
                        }
                    } else if (!plain.get(i).contains("(")) {
                        plain.addAll(List.of(plain.get(i).split(" *\\| *")));
                    }
                }
                plain.stream().filter(p -> PLAIN.matcher(p).matches()).forEach(found::add);
            }
        }
        return List.copyOf(found);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.List;
import java.util.Map;

/** Short forms of first names. */
final class Nicknames {
    /** The full names that a short form stands for. */
    private static final Map<String, List<String>> FULL = Map.ofEntries(
            Map.entry("bill", List.of("william")),
            Map.entry("bob", List.of("robert")),
            Map.entry("dick", List.of("richard")),
            Map.entry("rick", List.of("richard")),
            Map.entry("jim", List.of("james")),
            Map.entry("peggy", List.of("margaret")),
            Map.entry("liz", List.of("elizabeth")),
            Map.entry("beth", List.of("elizabeth")),
            Map.entry("mike", List.of("michael")),
            Map.entry("tom", List.of("thomas")),
            Map.entry("tony", List.of("anthony")),
            Map.entry("ted", List.of("edward", "theodore")),
            Map.entry("ed", List.of("edward")),
            Map.entry("chuck", List.of("charles")),
            Map.entry("jack", List.of("john")),
            Map.entry("joe", List.of("joseph")),
            Map.entry("kate", List.of("katherine", "catherine")),
            Map.entry("pat", List.of("patricia")),
            Map.entry("larry", List.of("lawrence")),
            Map.entry("hank", List.of("henry")),
            Map.entry("steve", List.of("steven", "stephen")),
            Map.entry("drew", List.of("andrew")),
            Map.entry("jerry", List.of("gerald")),
            Map.entry("ron", List.of("ronald")),
            Map.entry("ken", List.of("kenneth")));

    private Nicknames() {}

    /** Short forms share the first three letters or are a few well-known pairs. */
    static boolean isShort(String full, String shortForm) {
        return full.startsWith(shortForm)
                || full.length() > 3
                        && shortForm.length() > 2
                        && full.regionMatches(0, shortForm, 0, 3)
                        && Math.abs(full.length() - shortForm.length()) < 4
                || FULL.getOrDefault(shortForm, List.of()).contains(full);
    }
}

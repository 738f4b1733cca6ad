// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.fairlead.audit.difference.WordDifference.Change;
import org.fairlead.audit.difference.WordDifference.Part;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {
    @Test
    void equalTextsAreOnePart() {
        assertEquals(
                List.of(new Part(Change.SAME, "We expect growth.", "We  expect growth.", 0)),
                WordDifference.of("We expect growth.", "We  expect growth."));
    }

    @Test
    void wordsAreAddedLeftOutAndReplaced() {
        assertEquals(
                List.of(
                        new Part(Change.SAME, "Results may", "Results may", 0),
                        new Part(Change.REPLACED, "vary", "differ materially", 12),
                        new Part(Change.SAME, "from those", "from those", 30),
                        new Part(Change.REMOVED, "stated", "", 41),
                        new Part(Change.SAME, "today.", "today.", 41),
                        new Part(Change.ADDED, "", "See our Form 20-F.", 48)),
                WordDifference.of(
                        "Results may vary from those stated today.",
                        "Results may differ materially from those today. See our Form 20-F."));
    }

    @Test
    void chineseIsComparedSignBySign() {
        List<Part> parts = WordDifference.of("实际结果可能不同", "实际结果可能有重大不同");
        assertEquals(
                List.of(Change.SAME, Change.ADDED, Change.SAME),
                parts.stream().map(Part::change).toList());
        assertEquals("有重大", parts.get(1).after());
    }

    @Test
    void nothingAgainstSomethingIsAdded() {
        assertEquals(List.of(), WordDifference.of("", " "));
        assertEquals(Change.ADDED, WordDifference.of("", "All of it").get(0).change());
        assertEquals(Change.REMOVED, WordDifference.of("All of it", "").get(0).change());
    }

    /** Whatever the texts: the parts are both texts, and the places lead to the words. */
    @Test
    void thePartsTogetherAreBothTexts() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            String before = words(random);
            String after = words(random);
            List<Part> parts = WordDifference.of(before, after);
            assertEquals(before, joined(parts.stream().map(Part::before).toList()));
            assertEquals(after, joined(parts.stream().map(Part::after).toList()));
            for (Part part : parts) {
                assertTrue(after.startsWith(part.after(), part.place()), after + " " + part);
                assertEquals(part.change() == Change.SAME, part.before().equals(part.after()), part.toString());
            }
        }
    }

    private static String words(Random random) {
        return random.ints(random.nextInt(12), 0, 4)
                .mapToObj(n -> List.of("risk", "and", "growth", "20-F").get(n))
                .collect(Collectors.joining(" "));
    }

    private static String joined(List<String> parts) {
        return parts.stream().filter(p -> !p.isEmpty()).collect(Collectors.joining(" "));
    }
}

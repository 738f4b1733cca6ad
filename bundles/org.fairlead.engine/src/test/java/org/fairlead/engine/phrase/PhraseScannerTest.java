// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseScannerTest {
    private static final Map<String, List<String>> TERMS =
            Map.of("form", List.of("form (10-k | 10-q | 20-f)", "annual report"), "loop", List.of("a {loop}"));

    private static List<String> find(String phrase, String text) throws PhraseException {
        PhraseSet set = new PhraseSet();
        set.add("decoy words here", TERMS);
        int number = set.add(phrase, TERMS);
        Hits hits = new PhraseScanner(set.build()).scan(text, new int[] {0}, new int[] {text.length()}, new int[] {0});
        return hits.of(number).stream()
                .map(h -> text.substring(h.begin(), h.end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = { //
                "forward looking (statement|statements); These are Forward-Looking statements, yes.; Forward-Looking statements", //
                "{form}; see our Form 10K today; Form 10K", //
                "{form}; see Form 10-K today; Form 10-K", //
                "may ... differ materially; results may, as we said, differ materially; may, as we said, differ materially", //
                "we will not; we won't do it; we won't", //
                "do not; they don\u2019t; don\u2019t", //
                "# percent; grew 12.5% today; 12.5%", //
                "form 10-k for? #year; our form 10-K for 2024 and; form 10-K for 2024", //
                "in #year; in 1,950 cases in 2031; in 2031", //
                "differ materially~; results differ materialy from; differ materialy", //
                "with the u.s. sec; filed with the U.S. SEC.; with the U.S. SEC", //
                "a ..2 b; a a x b; a x b", //
                "we expect; we, uh, expect; we, uh, expect", //
                "we expect; we <inaudible> expect; we <inaudible> expect", //
                "前瞻性陈述; 本次会议包含前瞻性陈述。; 前瞻性陈述", //
                "profit; a pro\u00adfit; pro\u00adfit", //
                "financial; \ufb01nancial; \ufb01nancial"
            })
    void finds(String phrase, String text, String expected) throws PhraseException {
        assertEquals(List.of(expected), find(phrase, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = { //
                "a ..2 b; a x y z b", //
                "we expect; we do not expect", //
                "form 10-k; form 20-F", //
                "differ materially; differ materialy", //
                "in #year; in 12345", //
                "may; maybe"
            })
    void doesNotFind(String phrase, String text) throws PhraseException {
        assertEquals(List.of(), find(phrase, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a |", "(a", "a)", "{nobody}", "... a", "a? b?", "* a", "a ..99 b", "{loop}", ",", "a , b"})
    void refusesWhatIsNoPhrase(String phrase) {
        assertThrows(PhraseException.class, () -> new PhraseSet().add(phrase, TERMS));
    }

    @Test
    void aPhraseCrossesStretchesOfOneGroupOnly() throws PhraseException {
        PhraseSet set = new PhraseSet();
        int number = set.add("one two", Map.of());
        PhraseScanner scanner = new PhraseScanner(set.build());
        String text = "one. two";
        assertEquals(
                1,
                scanner.scan(text, new int[] {0, 5}, new int[] {4, 8}, new int[] {7, 7})
                        .of(number)
                        .size());
        assertEquals(
                0,
                scanner.scan(text, new int[] {0, 5}, new int[] {4, 8}, new int[] {7, 8})
                        .of(number)
                        .size());
    }

    @Test
    void wideGapsStayLinear() throws PhraseException {
        PhraseSet set = new PhraseSet();
        for (int i = 0; i < 50; i++) {
            set.add("a ..30 a ..30 a ..30 b" + i, Map.of());
        }
        String text = "a x ".repeat(20_000);
        Hits hits = new PhraseScanner(set.build()).scan(text, new int[] {0}, new int[] {text.length()}, new int[] {0});
        assertEquals(0, hits.of(0).size());
    }

    /** Choices, options and gaps that multiply cost memory and time within bounds, whatever the text holds. */
    @ParameterizedTest
    @ValueSource(strings = {"%1$s? ", "%1$s ..30 ", "(%1$s ..9 %1$s)? "})
    @Timeout(60)
    void phrasesThatMultiplyStayWithinBounds(String part) throws PhraseException {
        String words = "(a|the|we|and|of|to|in)";
        PhraseSet set = new PhraseSet();
        set.add("we " + part.formatted(words).repeat(12) + "zebra", Map.of());
        String text = "we and the of to a in we ".repeat(4_000) + "zebra";
        Hits hits = new PhraseScanner(set.build()).scan(text, new int[] {0}, new int[] {text.length()}, new int[] {0});
        assertTrue(hits.of(0).size() <= 1);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack with a mistake is refused with file and reason, and the other packs still run. */
class BadPackTest {
    private static final String PACK = "<rules:pack xmlns:rules=\"urn:fairlead:rules:1\" id=\"%s\"/>";
    private static final String RULE = """
			<rules:rule xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:rules="urn:fairlead:rules:1" id="%s" severity="high">
			  <title>t</title>
			  <citation document="d"/>
			  <element id="a" title="A"><check xsi:type="rules:says"><phrase>one two</phrase></check></element>
			</rules:rule>
			""";

    private static Map<String, byte[]> pack(String name, String rule, String content) {
        Map<String, byte[]> files = new HashMap<>();
        files.put(name + "/pack.xml", PACK.formatted(name).getBytes(StandardCharsets.UTF_8));
        files.put(name + "/rules/" + rule + ".xml", content.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = { //
                "one two; (one two", //
                "one two; {nobody}", //
                "<citation document=\"d\"/>; <!-- no citation -->", //
                "id=\"a\"; id=\"A b\"", //
                "rules:says; rules:guesses", //
                "severity=\"high\"; severity=\"dreadful\"", //
                "<title>t</title>; <title>t</titel>", //
                "</rules:rule>; <combination met=\"a and b\"/></rules:rule>", //
                "</rules:rule>; <applies when=\"shoeSize\"/></rules:rule>", //
                "</rules:rule>; <scope passage=\"nowhere\"/></rules:rule>", //
                "<phrase>one two</phrase></check>; <phrase>one two</phrase></check></element><element id=\"a\"><check xsi:type=\"rules:manual\"/>", //
                "<check xsi:type=\"rules:says\"><phrase>one two</phrase></check>; <check xsi:type=\"rules:follows\" rule=\"B-1\"/>"
            })
    void oneMistakeIsNamedAndTheOthersRun(String from, String to) {
        Map<String, byte[]> files = pack("bad", "B-1", RULE.formatted("B-1").replace(from, to));
        files.putAll(pack("good", "G-1", RULE.formatted("G-1")));
        CompiledRules rules = CompiledRules.compile(PackLoader.load(files));
        assertEquals(
                List.of("good"),
                rules.packs().packs().stream().map(p -> p.pack().getId()).toList());
        assertEquals(1, rules.packs().problems().size());
        assertTrue(
                rules.packs().problems().get(0).contains("B-1"),
                rules.packs().problems().get(0));
    }

    @Test
    void aRuleOfAnotherPackIsNotReplaced() {
        Map<String, byte[]> files = pack("first", "G-1", RULE.formatted("G-1"));
        files.putAll(pack("second", "G-1", RULE.formatted("G-1")));
        CompiledRules rules = CompiledRules.compile(PackLoader.load(files));
        assertEquals(
                List.of("first"),
                rules.packs().packs().stream().map(p -> p.pack().getId()).toList());
        assertEquals(1, rules.packs().problems().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = { //
                "one two; (one two; 4",
                "<citation document=\"d\"/>; <!-- no citation -->; 1",
                "id=\"a\"; id=\"A b\"; 4",
                "severity=\"high\"; severity=\"dreadful\"; 1",
                "</rules:rule>; <combination met=\"a and b\"/></rules:rule>; 5",
            })
    void theLineOfAMistakeIsNamed(String from, String to, int line) {
        CompiledRules rules = CompiledRules.compile(
                PackLoader.load(pack("bad", "B-1", RULE.formatted("B-1").replace(from, to))));
        assertTrue(
                rules.packs().problems().get(0).contains("B-1.xml, line " + line),
                rules.packs().problems().get(0));
    }

    @Test
    void theLineOfABadTermIsNamed() {
        Map<String, byte[]> files = pack("bad", "B-1", RULE.formatted("B-1").replace("one two", "{t}"));
        files.put("bad/pack.xml", """
				<rules:pack xmlns:rules="urn:fairlead:rules:1" id="bad">
				  <term name="t">
				    <phrase>(three</phrase>
				  </term>
				</rules:pack>
				""".getBytes(StandardCharsets.UTF_8));
        String problem =
                CompiledRules.compile(PackLoader.load(files)).packs().problems().get(0);
        assertTrue(problem.contains("bad/pack.xml, line 3"), problem);
    }
}

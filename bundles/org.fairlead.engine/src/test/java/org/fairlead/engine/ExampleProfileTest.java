// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An example may bring answers of its own to the questions of the profile. */
class ExampleProfileTest {
    private static final String RULE = """
			<rules:rule xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:rules="urn:fairlead:rules:1" id="R-1" severity="high">
			  <title>t</title>
			  <citation document="d"/>
			  <applies when="listedInIndia"/>
			  <element id="a" title="A"><check xsi:type="rules:says"><phrase>one two</phrase></check></element>
			  <example kind="clear" expect="%s" profile="%s"><text>ir| one two</text></example>
			</rules:rule>
			""";

    @ParameterizedTest
    @CsvSource(
            value = { //
                "not-applicable, '', 0",
                "met, listedInIndia=yes, 0",
                "not-determinable, listedInIndia=unknown, 0",
                "met, pennyStock=no listedInIndia=yes webHost=ir.example.com, 0", //
                "met, '', 1",
                "met, listedInIndia=perhaps, 1",
                "met, listedOnTheMoon=yes, 1",
                "met, listedInIndia, 1",
                "met, aliases=x, 1"
            })
    void anExampleRunsUnderItsProfile(String expect, String profile, int failing) {
        Map<String, byte[]> files = Map.of(
                "p/pack.xml",
                "<rules:pack xmlns:rules=\"urn:fairlead:rules:1\" id=\"p\"/>".getBytes(StandardCharsets.UTF_8), //
                "p/rules/R-1.xml",
                RULE.formatted(expect, profile).getBytes(StandardCharsets.UTF_8));
        CompiledRules rules = CompiledRules.compile(PackLoader.load(files));
        assertEquals(List.of(), rules.packs().problems());
        assertEquals(
                failing,
                PackTest.run(rules).stream()
                        .filter(r -> !r.failures().isEmpty())
                        .count());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.fairlead.model.rules.Answer;
import org.fairlead.model.rules.IssuerProfile;
import org.junit.jupiter.api.Test;

class RuleSwitchTest {
    private static final String RULE = """
            <rules:rule xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:rules="urn:fairlead:rules:1" id="T-01" severity="low">
              <title>t</title><rationale>r</rationale><not-met>n</not-met><remediation>m</remediation>
              <citation authority="a" document="d" section="s" confirmation="known"/>
              <applies when="listedInHongKong"/>
              <element id="e" title="e"><check xsi:type="rules:says"><phrase>hello</phrase></check></element>
            </rules:rule>
            """;
    private static final CompiledRules RULES = CompiledRules.compile(PackLoader.load(Map.of(
            "t/pack.xml",
            bytes(
                    "<rules:pack xmlns:rules=\"urn:fairlead:rules:1\" id=\"t\" title=\"t\" jurisdiction=\"j\" version=\"1\"/>"),
            "t/rules/T-01.xml",
            bytes(RULE))));

    @Test
    void theProfileDecides() {
        IssuerProfile profile = Engine.unknownIssuer();
        assertEquals(List.of(Answer.UNKNOWN), answers(profile));
        profile.setListedInHongKong(Answer.NO);
        assertEquals(List.of(Answer.NO), answers(profile));
        assertTrue(!Engine.switches(RULES, profile).get(0).reason().isEmpty());
        profile.setListedInHongKong(Answer.YES);
        assertEquals(List.of(Answer.YES), answers(profile));
    }

    private static List<Answer> answers(IssuerProfile profile) {
        return Engine.switches(RULES, profile).stream().map(RuleSwitch::on).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

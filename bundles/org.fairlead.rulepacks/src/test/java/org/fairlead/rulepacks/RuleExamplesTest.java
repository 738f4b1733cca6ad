// SPDX-License-Identifier: EPL-2.0
package org.fairlead.rulepacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.PackLoader;
import org.fairlead.engine.PackTest;
import org.fairlead.model.rules.ExampleKind;
import org.fairlead.model.rules.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of every rule is a test. */
class RuleExamplesTest {
    private static final CompiledRules RULES = CompiledRules.compile(PackLoader.load(BuiltInPacks.files()));

    @Test
    void allPacksCompile() {
        assertEquals(List.of(), RULES.packs().problems());
    }

    @TestFactory
    Stream<DynamicTest> examples() {
        return PackTest.run(RULES).stream()
                .map(r -> DynamicTest.dynamicTest(
                        r.rule().getId() + " example " + r.number(), () -> assertEquals(List.of(), r.failures())));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleSaysWhatAPersonNeeds() {
        return RULES.packs().packs().stream()
                .flatMap(p -> p.pack().getRules().stream())
                .map(r -> DynamicTest.dynamicTest(r.getId(), () -> complete(r)));
    }

    private static void complete(Rule rule) {
        assertTrue(!rule.getRationale().isBlank(), "rationale");
        assertTrue(!rule.getRemediation().isBlank(), "remediation");
        assertTrue(!rule.getExamples().isEmpty(), "examples");
        boolean canFlag = rule.getExamples().stream().anyMatch(e -> e.getKind() == ExampleKind.FLAG);
        assertTrue(
                !canFlag
                        || !rule.getNotMet().isEmpty()
                        || !rule.getWeak().isEmpty()
                        || rule.getElements().stream()
                                .anyMatch(e -> !e.getAdvice().isEmpty()),
                "message");
    }
}

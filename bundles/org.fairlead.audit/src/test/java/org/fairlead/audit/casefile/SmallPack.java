// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.PackLoader;

/** One small pack, so that what is measured is the case and not the reading of a hundred rules. */
final class SmallPack {
    private static final String PACK = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rules:pack xmlns:rules="urn:fairlead:rules:1" id="small" title="Small" jurisdiction="*" version="2026.1">
              <term name="promise"><phrase>%s</phrase></term>
            </rules:pack>
            """;

    private static final String RULE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rules:rule xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:rules="urn:fairlead:rules:1" id="SM-1" version="%d" severity="high">
              <title>No promise is made</title>
              <citation authority="Nobody" document="An invented act" section="1"/>
              <scope voice="company"/>
              <element id="promise"><check xsi:type="rules:avoids"><phrase>%s</phrase></check></element>
            </rules:rule>
            """;

    private SmallPack() {}

    static CompiledRules rules() {
        return rules(1, "we guarantee");
    }

    static CompiledRules rules(int version, String phrase) {
        return rules(version, phrase, "we promise");
    }

    /** With a term that the phrase may name. */
    static CompiledRules rules(int version, String phrase, String promise) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("small/pack.xml", PACK.formatted(promise).getBytes(StandardCharsets.UTF_8));
        files.put("small/rules/SM-1.xml", RULE.formatted(version, phrase).getBytes(StandardCharsets.UTF_8));
        CompiledRules rules = CompiledRules.compile(PackLoader.load(files));
        if (!rules.packs().problems().isEmpty()) {
            throw new IllegalStateException(rules.packs().problems().get(0));
        }
        return rules;
    }
}

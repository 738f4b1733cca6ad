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

    private static final String STATEMENT_RULE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rules:rule xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:rules="urn:fairlead:rules:1" id="SM-2" severity="high">
              <title>Nothing is said about the future</title>
              <citation authority="Nobody" document="An invented act" section="2"/>
              <scope voice="company"/>
              <element id="future"><check xsi:type="rules:statements"/></element>
            </rules:rule>
            """;

    private static final String STATEMENTS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rules:statement-model xmlns:rules="urn:fairlead:rules:1" bias="-1">
              <cue name="will" weight="%s"><phrase>will</phrase></cue>
              <hedge level="H2"><phrase>%s</phrase></hedge>
            </rules:statement-model>
            """;

    private SmallPack() {}

    /** One rule that asks for statements about the future: the weight of "will", of which 1 is enough, and the words that hedge. */
    static CompiledRules statements(String weight, String hedge) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("small/pack.xml", PACK.formatted("we promise").getBytes(StandardCharsets.UTF_8));
        files.put("small/statements.xml", STATEMENTS.formatted(weight, hedge).getBytes(StandardCharsets.UTF_8));
        files.put("small/rules/SM-2.xml", STATEMENT_RULE.getBytes(StandardCharsets.UTF_8));
        return compiled(files);
    }

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
        return compiled(files);
    }

    private static CompiledRules compiled(Map<String, byte[]> files) {
        CompiledRules rules = CompiledRules.compile(PackLoader.load(files));
        if (!rules.packs().problems().isEmpty()) {
            throw new IllegalStateException(rules.packs().problems().get(0));
        }
        return rules;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestPackTest {
    private static final String RULE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<rules:rule xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:rules="urn:fairlead:rules:1" id="OWN-1" severity="low">
			  <title>The host greets</title>
			  <rationale>House style.</rationale>
			  <not-met>Nobody greets.</not-met>
			  <remediation>Greet.</remediation>
			  <citation authority="House" document="Style" section="1" confirmation="known"/>
			  <scope voice="host"/>
			  <element id="greeting" title="Greeting"><check xsi:type="rules:says"><phrase>good (morning|evening)</phrase></check></element>
			  <example kind="clear" expect="met"><text>ir| [[Good morning]], everybody.</text></example>
			  <example kind="flag" expect="not-met"><text>ir| %s</text></example>
			</rules:rule>
			""";

    @TempDir
    private Path folder;

    @BeforeEach
    void writePack() throws IOException {
        Files.createDirectories(folder.resolve("own/rules"));
        Files.writeString(folder.resolve("own/pack.xml"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<rules:pack xmlns:rules="urn:fairlead:rules:1" id="own" title="House rules" jurisdiction="*" version="2026.1"/>
				""");
    }

    @Test
    void aPackWhoseExamplesHold() throws IOException {
        writeRule("Revenue rose.");
        CommandRun run = CommandRun.of("test-pack", folder.resolve("own"));
        assertEquals(ExitCode.NONE_NOTED, run.exitCode(), run.out() + run.err());
        assertTrue(run.out().startsWith("1 rules, 2 examples, 0 "), run.out());
    }

    @Test
    void anExampleThatDoesNotHoldIsNamed() throws IOException {
        writeRule("Good evening, all.");
        CommandRun run = CommandRun.of("test-pack", folder);
        assertEquals(ExitCode.FINDINGS, run.exitCode(), run.out() + run.err());
        assertTrue(run.out().startsWith("OWN-1, example 2: "), run.out());
    }

    private void writeRule(String words) throws IOException {
        Files.writeString(folder.resolve("own/rules/OWN-1.xml"), RULE.formatted(words));
    }
}

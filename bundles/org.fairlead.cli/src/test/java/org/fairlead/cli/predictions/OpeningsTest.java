// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.predictions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Engine;
import org.fairlead.engine.PackLoader;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.rules.RulesFactory;
import org.fairlead.reader.TranscriptReader;
import org.fairlead.rulepacks.BuiltInPacks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Openings of our own in many wordings, with the elements that a reader finds in them. They hold the rules to what words mean and not to the calls that the
 * rules were written with: most were written before the phrases that find them.
 */
class OpeningsTest {
    private static final String CALL = """
			Operator: Good morning, and welcome to the Bellhaven Industries third quarter 2024 earnings conference call. At this time, all participants are in listen-only mode. I would now like to turn the call over to Laura Finch, Head of Investor Relations. Please go ahead.

			Laura Finch -- Head of Investor Relations: Thank you, operator, and good morning. %s With that, I will hand over to Martin.

			Martin Oakes -- Chief Executive Officer: Thank you, Laura. We had a solid quarter. Revenue rose 4 percent. We expect revenue to grow further next year, and we will open two plants.

			Operator: We will now begin the question-and-answer session. Our first question comes from Paul Dean of Harbor Research. Please go ahead.

			Paul Dean -- Harbor Research -- Analyst: Hi, thanks. How do you see margins?

			Martin Oakes -- Chief Executive Officer: We think that margins will improve a little.

			Operator: This concludes today's call. You may now disconnect.
			""";
    private static final IssuerProfile OPEN = RulesFactory.eINSTANCE.createIssuerProfile();
    private static CompiledRules rules;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void compile() throws Exception {
        rules = CompiledRules.compile(PackLoader.load(BuiltInPacks.files()));
    }

    @TestFactory
    Stream<DynamicTest> statesAsAReaderFindsThem() throws Exception {
        try (var in = OpeningsTest.class.getResourceAsStream("openings.tsv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
            return lines.stream()
                    .map(line -> line.split("\t"))
                    .map(cells -> DynamicTest.dynamicTest(cells[1], () -> check(cells)));
        }
    }

    private static void check(String[] cells) throws Exception {
        Map<String, String> expected = new TreeMap<>();
        for (String state : cells[0].split("; ")) {
            expected.put(state.substring(0, state.indexOf('=')), state.substring(state.indexOf('=') + 1));
        }
        Map<String, String> found = elements(cells[1]);
        found.keySet().retainAll(expected.keySet());
        assertEquals(expected, found);
    }

    private static Map<String, String> elements(String opening) throws Exception {
        Path file = Files.writeString(folder.resolve("bellhaven-2024-q3.txt"), CALL.formatted(opening));
        Table table = new ElementsTable();
        List<String> row = table.rows(Engine.review(TranscriptReader.read(file), rules, OPEN))
                .get(0);
        List<String> columns = table.columns(rules.packs());
        Map<String, String> found = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            found.put(columns.get(i), row.get(i));
        }
        return found;
    }
}

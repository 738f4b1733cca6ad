// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairlead.model.transcript.SectionKind;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.reader.TranscriptReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One call of our own in the shapes in which records print their labels. Marks in the files say where a turn and the questions begin, and whose turn it is. */
class LabelShapesTest {
    private static final Pattern MARK = Pattern.compile("\u2039([a-z-]+)\u203a");
    private static final String QUESTIONS = "questions";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "factset",
                "streetevents",
                "seekingalpha",
                "bloomberg",
                "otter",
                "bracket",
                "caps",
                "mr",
                "bold",
                "paren",
                "dash",
                "qa"
            })
    void turnsRolesAndTheBeginOfTheQuestions(String shape) throws IOException {
        String marked = resource("shapes/" + shape + ".txt");
        List<String> expected = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int questions = -1;
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            mark.appendReplacement(text, "");
            if (mark.group(1).equals(QUESTIONS)) {
                questions = text.length();
            } else {
                expected.add(text.length() + " " + mark.group(1));
            }
        }
        mark.appendTail(text);
        Transcript read = TranscriptReader.read(Files.writeString(folder.resolve("call.txt"), text));
        assertEquals(String.join("\n", expected), turns(read));
        assertEquals(questions, beginOfQuestions(read));
    }

    private static String turns(Transcript transcript) {
        return String.join(
                "\n",
                transcript.getTurns().stream()
                        .map(turn -> turn.getBegin() + " "
                                + turn.getSpeaker().getRole().getLiteral().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static int beginOfQuestions(Transcript transcript) {
        return transcript.getSections().stream()
                .filter(section -> section.getKind() == SectionKind.QUESTIONS_AND_ANSWERS)
                .mapToInt(section -> section.getBegin())
                .findFirst()
                .orElse(-1);
    }

    private static String resource(String name) throws IOException {
        try (var in = LabelShapesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

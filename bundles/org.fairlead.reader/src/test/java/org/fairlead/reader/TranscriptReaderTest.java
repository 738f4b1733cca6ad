// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.SectionKind;
import org.fairlead.model.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptReaderTest {
    private static final Path SAMPLES = Path.of("../../samples/transcripts");

    @TempDir
    Path folder;

    private static Transcript sample(String name) throws IOException {
        return TranscriptReader.read(SAMPLES.resolve(name));
    }

    private static List<Role> roles(Transcript transcript, int first) {
        return transcript.getTurns().stream()
                .limit(first)
                .map(t -> t.getSpeaker().getRole())
                .toList();
    }

    @Test
    void labelsWithTitles() throws IOException {
        Transcript transcript = sample("northwind-foods-2025-q2.txt");
        assertEquals(
                List.of(
                        Role.OPERATOR,
                        Role.INVESTOR_RELATIONS,
                        Role.EXECUTIVE_CEO,
                        Role.EXECUTIVE_CFO,
                        Role.OPERATOR,
                        Role.ANALYST,
                        Role.EXECUTIVE_CFO),
                roles(transcript, 7));
        assertEquals(
                List.of(
                        SectionKind.VENDOR_HEADER,
                        SectionKind.OPENING,
                        SectionKind.PREPARED_REMARKS,
                        SectionKind.QUESTIONS_AND_ANSWERS,
                        SectionKind.CLOSING,
                        SectionKind.VENDOR_FOOTER),
                transcript.getSections().stream().map(s -> s.getKind()).toList());
        assertEquals(
                "Castellan Securities",
                transcript.getTurns().get(5).getSpeaker().getOrganisation());
    }

    @Test
    void labelsWithoutTitles() throws IOException {
        Transcript transcript = sample("alpine-rail-2025-q3.txt");
        assertEquals(
                List.of(
                        Role.OPERATOR,
                        Role.INVESTOR_RELATIONS,
                        Role.EXECUTIVE_CEO,
                        Role.EXECUTIVE_CFO,
                        Role.OPERATOR,
                        Role.ANALYST,
                        Role.EXECUTIVE_CEO,
                        Role.EXECUTIVE_CFO),
                roles(transcript, 8));
    }

    @Test
    void noLabels() throws IOException {
        Transcript transcript = sample("example-cloud-2024-q4.txt");
        assertEquals(List.of(Role.OPERATOR, Role.INVESTOR_RELATIONS, Role.EXECUTIVE_CEO), roles(transcript, 3));
    }

    @Test
    void sourceIsDescribed() throws IOException {
        Transcript transcript = TranscriptReader.read(
                "Operator: Good day.\nJane Doe: Hello.\n".getBytes(StandardCharsets.UTF_8), "a.txt");
        assertEquals("a.txt", transcript.getSource().getFileName());
        assertEquals(37, transcript.getSource().getByteCount());
        assertEquals("UTF-8", transcript.getSource().getEncoding());
        assertEquals("text", transcript.getSource().getFormat());
        assertEquals(64, transcript.getSource().getSha256().length());
    }

    @Test
    void encodings() throws IOException {
        String english =
                "Operator: Good day \u2013 and \u201cwelcome\u201d to the caf\u00e9 group\u2019s results call.\nJane Doe: Thank you, and hello from Z\u00fcrich. We had a good quarter, and we are pleased to talk about it.\n";
        String chinese =
                "Operator: \u5927\u5bb6\u597d\uff0c\u6b22\u8fce\u53c2\u52a0\u672c\u516c\u53f8\u7684\u5b63\u5ea6\u4e1a\u7ee9\u7535\u8bdd\u4f1a\u8bae\u3002\nJane Doe: \u8c22\u8c22\u5927\u5bb6\uff0c\u672c\u5b63\u5ea6\u516c\u53f8\u603b\u6536\u5165\u589e\u957f\u767e\u5206\u4e4b\u5341\u3002\n"
                        .repeat(4);
        String traditional =
                "Operator: \u5927\u5bb6\u597d\uff0c\u6b61\u8fce\u53c3\u52a0\u672c\u516c\u53f8\u7684\u5b63\u5ea6\u696d\u7e3e\u96fb\u8a71\u6703\u8b70\u3002\nJane Doe: \u8b1d\u8b1d\u5927\u5bb6\uff0c\u672c\u5b63\u5ea6\u516c\u53f8\u7e3d\u6536\u5165\u589e\u9577\u3002\n"
                        .repeat(6);
        for (String name : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252")) {
            assertEquals(
                    english,
                    TranscriptReader.read(english.getBytes(Charset.forName(name)), name)
                            .getText(),
                    name);
        }
        assertEquals(
                english,
                TranscriptReader.read(("\ufeff" + english).getBytes(StandardCharsets.UTF_8), "mark")
                        .getText());
        assertEquals(
                english,
                TranscriptReader.read(("\ufeff" + english).getBytes(StandardCharsets.UTF_16LE), "mark")
                        .getText());
        assertEquals(
                chinese,
                TranscriptReader.read(chinese.getBytes(Charset.forName("GB18030")), "GB18030")
                        .getText());
        assertEquals(
                traditional,
                TranscriptReader.read(traditional.getBytes(Charset.forName("Big5")), "Big5")
                        .getText());
    }

    @Test
    void unreadable() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path blank = Files.writeString(folder.resolve("blank.txt"), " \n\n\t\n");
        Path picture = Files.write(
                folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Path zeros = Files.write(folder.resolve("zeros.txt"), new byte[1000]);
        for (Path file : List.of(folder, folder.resolve("missing.txt"), empty, blank, picture, zeros)) {
            UnreadableException e = assertThrows(UnreadableException.class, () -> TranscriptReader.read(file));
            assertTrue(
                    String.valueOf(e.getMessage()).contains(String.valueOf(file.getFileName())),
                    () -> "says which file: " + e.getMessage());
        }
    }
}

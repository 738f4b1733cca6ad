// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fairlead.model.text.Sentences;
import org.fairlead.model.transcript.Passage;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.Section;
import org.fairlead.model.transcript.SectionKind;
import org.fairlead.model.transcript.Sentence;
import org.fairlead.model.transcript.Source;
import org.fairlead.model.transcript.Speaker;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.TranscriptFactory;
import org.fairlead.model.transcript.Turn;
import org.fairlead.model.transcript.Version;

/** A call of an invented company, with a long paragraph, two languages and what a careless recogniser may write. */
final class SampleCall {
    private static final TranscriptFactory FACTORY = TranscriptFactory.eINSTANCE;
    private final StringBuilder text = new StringBuilder();
    private final Transcript transcript = FACTORY.createTranscript();
    private final Map<String, Speaker> speakers = new HashMap<>();

    private SampleCall() {}

    static Transcript read() {
        try (InputStream in = Objects.requireNonNull(SampleCall.class.getResourceAsStream("harbourline-2025-q3.txt"))) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Lines are "ROLE|name|words", or words of nobody on the call. */
    static Transcript of(List<String> lines) {
        SampleCall call = new SampleCall();
        call.section(SectionKind.VENDOR_HEADER);
        lines.forEach(call::line);
        call.finish();
        return call.transcript;
    }

    private void line(String line) {
        String[] parts = line.split("\\|", 3);
        if (parts.length == 3) {
            Role role = Role.valueOf(parts[0]);
            sections(role, parts[2]);
            turn(speaker(role, parts[1]), parts[2].equals("LONG") ? longParagraph() : parts[2]);
        } else {
            text.append(line).append('\n');
        }
    }

    private void sections(Role role, String words) {
        int n = transcript.getSections().size();
        boolean starts = n == 1
                || n == 2 && role == Role.EXECUTIVE_CEO
                || n == 3 && words.startsWith("Our first question")
                || n == 4 && words.startsWith("There are no further");
        if (starts) {
            section(SectionKind.values()[n]);
        }
    }

    private void section(SectionKind kind) {
        Section section = FACTORY.createSection();
        section.setKind(kind);
        section.setBegin(text.length());
        transcript.getSections().add(section);
    }

    private Speaker speaker(Role role, String name) {
        return speakers.computeIfAbsent(name, n -> {
            Speaker speaker = FACTORY.createSpeaker();
            speaker.setName(n);
            speaker.setLabel(n);
            speaker.setRole(role);
            transcript.getSpeakers().add(speaker);
            return speaker;
        });
    }

    private void turn(Speaker speaker, String words) {
        Turn turn = FACTORY.createTurn();
        turn.setSpeaker(speaker);
        turn.setBegin(text.length());
        text.append(speaker.getName()).append(": ");
        turn.setSpeechBegin(text.length());
        text.append(words);
        turn.setEnd(text.length());
        text.append('\n');
        Passage passage = FACTORY.createPassage();
        passage.setBegin(turn.getSpeechBegin());
        passage.setEnd(turn.getEnd());
        passage.setLanguage(words.startsWith("第") || words.startsWith("谢") ? "zh" : "en");
        passage.setVersion(
                speaker.getRole() == Role.INTERPRETER
                        ? Version.INTERPRETATION
                        : passage.getLanguage().equals("zh") ? Version.ORIGINAL : Version.SPOKEN);
        turn.getPassages().add(passage);
        Sentences.cut(text.toString(), turn.getSpeechBegin(), turn.getEnd(), (begin, end) -> {
            Sentence sentence = FACTORY.createSentence();
            sentence.setBegin(begin);
            sentence.setEnd(end);
            turn.getSentences().add(sentence);
        });
        transcript.getTurns().add(turn);
    }

    private void finish() {
        transcript.setText(text.toString());
        transcript.setIssuer("Harbourline Instruments Limited");
        transcript.setTitle("Third quarter 2025 earnings conference call");
        transcript.setCallDate("2025-11-06");
        for (int i = 0; i < transcript.getSections().size(); i++) {
            transcript
                    .getSections()
                    .get(i)
                    .setEnd(
                            i + 1 < transcript.getSections().size()
                                    ? transcript.getSections().get(i + 1).getBegin()
                                    : text.length());
        }
        Source source = FACTORY.createSource();
        source.setFileName("harbourline-2025-q3.txt");
        source.setSha256("5d41402abc4b2a76b9719d911017c592ae5f8c1f0a4e5c0d9b7e3a6c2d1f0e9b");
        source.setByteCount(text.toString().getBytes(StandardCharsets.UTF_8).length);
        source.setFormat("text");
        source.setEncoding("UTF-8");
        source.getWarnings().add("One speaker label stands in the middle of a line; the turn was begun there.");
        transcript.setSource(source);
    }

    /** About 7,000 characters in one paragraph, as recognisers write them. */
    private static String longParagraph() {
        StringBuilder words = new StringBuilder("Thank you, Tomas. Let me take you through the numbers. ");
        String[] lines = {
            "flow meters",
            "level gauges",
            "service contracts",
            "pressure transmitters",
            "software",
            "spare parts",
            "calibration"
        };
        for (int i = 0; words.length() < 7000; i++) {
            words.append("Revenue from ")
                    .append(lines[i % lines.length])
                    .append(" in region ")
                    .append(i % 5 + 1)
                    .append(" was ")
                    .append(3 + i * 7 % 11)
                    .append('.')
                    .append(i % 10)
                    .append(" million dollars, compared with ")
                    .append(3 + i * 5 % 9)
                    .append('.')
                    .append(i % 7)
                    .append(" million in the same quarter of last year. ");
        }
        return words.append("Adjusted EBITDA was 7.4 million dollars.").toString();
    }
}

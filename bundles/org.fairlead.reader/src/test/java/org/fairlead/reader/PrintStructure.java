// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.fairlead.model.transcript.Section;
import org.fairlead.model.transcript.SectionKind;
import org.fairlead.model.transcript.Speaker;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.Turn;

/** Prints what the scorer of the development data reads: "structure FILE..." or "kingsoft-turns FILE"; "outline FILE..." is for people. */
final class PrintStructure {
    private PrintStructure() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        String header = switch (args[0]) {
            case "structure" -> "file\tkind\toffset\trole\tspeaker";
            case "kingsoft-turns" -> "char_start\tchar_end\trole";
            default -> "";
        };
        out.println(header);
        for (int i = 1; i < args.length; i++) {
            Path file = Path.of(args[i]);
            Transcript transcript = TranscriptReader.read(file);
            switch (args[0]) {
                case "structure" -> structure(out, String.valueOf(file.getFileName()), transcript);
                case "kingsoft-turns" ->
                    transcript
                            .getTurns()
                            .forEach(t -> out.println(t.getSpeechBegin() + "\t" + t.getEnd() + "\t"
                                    + t.getSpeaker().getRole().getLiteral()));
                default -> outline(out, String.valueOf(file.getFileName()), transcript);
            }
        }
        out.flush();
    }

    static int questions(Transcript transcript) {
        for (Section section : transcript.getSections()) {
            if (section.getKind() == SectionKind.QUESTIONS_AND_ANSWERS) {
                for (Turn turn : transcript.getTurns()) {
                    if (turn.getBegin() >= section.getBegin()) {
                        return turn.getBegin();
                    }
                }
            }
        }
        return -1;
    }

    private static void structure(PrintStream out, String file, Transcript transcript) {
        int questions = questions(transcript);
        if (questions >= 0) {
            out.println(file + "\tqa_start\t" + questions + "\t-\t-");
        }
        for (Turn turn : transcript.getTurns()) {
            out.println(file + "\tturn\t" + turn.getBegin() + "\t"
                    + turn.getSpeaker().getRole().getLiteral() + "\t"
                    + turn.getSpeaker().getLabel().replace('\n', ' '));
        }
        for (Speaker speaker : transcript.getSpeakers()) {
            if (!speaker.getName().isEmpty()) {
                out.println(file + "\tparticipant\t0\t" + speaker.getRole().getLiteral() + "\t"
                        + speaker.getName().replace('\n', ' '));
            }
        }
    }

    private static void outline(PrintStream out, String file, Transcript transcript) {
        out.println("=== " + file + " | " + transcript.getTitle() + " | " + transcript.getIssuer() + " | "
                + transcript.getCallDate());
        String text = transcript.getText();
        int section = 0;
        for (Turn turn : transcript.getTurns()) {
            while (section < transcript.getSections().size()
                    && transcript.getSections().get(section).getBegin() <= turn.getBegin()) {
                Section part = transcript.getSections().get(section++);
                out.println("  --- " + part.getKind().getLiteral() + " " + part.getBegin() + "-" + part.getEnd() + " ("
                        + part.getCue().replace('\n', ' ') + ")");
            }
            Speaker speaker = turn.getSpeaker();
            String words = text.substring(turn.getSpeechBegin(), turn.getEnd()).replace('\n', ' ');
            words = words.length() < 130
                    ? words
                    : words.substring(0, 80) + " ... " + words.substring(words.length() - 45);
            out.printf(
                    "%6d %-18s %.2f [%s|%s|%s] %s%n",
                    turn.getBegin(),
                    speaker.getRole().getLiteral(),
                    speaker.getConfidence(),
                    speaker.getLabel().replace('\n', ' '),
                    speaker.getName().replace('\n', ' '),
                    speaker.getTitle().replace('\n', ' '),
                    words);
        }
        while (section < transcript.getSections().size()) {
            Section part = transcript.getSections().get(section++);
            out.println("  --- " + part.getKind().getLiteral() + " " + part.getBegin() + "-" + part.getEnd());
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fairlead.model.text.Lines;
import org.fairlead.model.transcript.Section;
import org.fairlead.model.transcript.Speaker;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.Turn;
import org.fairlead.reader.TranscriptReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how a transcript was read: the first thing to look at when a finding is in the wrong mouth. */
@Command(name = "outline", description = "Shows how a transcript was read: sections, speakers with their roles, turns.")
final class OutlineCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The transcript.")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Transcript transcript = TranscriptReader.read(InputFile.existing(file, "a transcript"));
        Lines lines = new Lines(transcript.getText());
        PrintWriter out = spec.commandLine().getOut();
        out.println("Sections");
        for (Section section : transcript.getSections()) {
            out.printf(
                    "  line %5d  %-22s %s%n",
                    lines.lineOf(section.getBegin()),
                    section.getKind().getLiteral(),
                    because(section.getConfidence(), section.getCue()));
        }
        out.println("Speakers");
        for (Speaker speaker : transcript.getSpeakers()) {
            out.printf(
                    "  %-18s %s %s%n",
                    speaker.getRole().getLiteral(),
                    nameOf(speaker),
                    because(speaker.getConfidence(), speaker.getCue()));
        }
        out.println("Turns");
        for (Turn turn : transcript.getTurns()) {
            Speaker speaker = turn.getSpeaker();
            out.printf(
                    "  line %5d  %-18s %-30s %d sentences%n",
                    lines.lineOf(turn.getBegin()),
                    speaker.getRole().getLiteral(),
                    nameOf(speaker),
                    turn.getSentences().size());
        }
        out.flush();
        return ExitCode.NONE_NOTED;
    }

    private static String nameOf(Speaker speaker) {
        return speaker.getName().isEmpty() ? "(" + speaker.getLabel() + ")" : speaker.getName();
    }

    private static String because(double confidence, String cue) {
        return cue.isEmpty() ? "" : String.format("%.0f %%: %s", confidence * 100, cue.strip());
    }
}

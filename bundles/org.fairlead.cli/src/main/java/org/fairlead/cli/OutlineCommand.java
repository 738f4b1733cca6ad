// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fairlead.model.text.Lines;
import org.fairlead.model.transcript.Exchange;
import org.fairlead.model.transcript.Section;
import org.fairlead.model.transcript.Speaker;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.Turn;
import org.fairlead.model.transcript.Version;
import org.fairlead.reader.TranscriptReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how a transcript was read: the first thing to look at when a finding is in the wrong mouth. */
@Command(
        name = "outline",
        description =
                "Shows how a transcript was read: sections, speakers with their roles, turns with version and confidence, questions with their answers.")
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
                    "  line %5d  %-18s %-30s %-18s %3.0f %%  %d sentences%n",
                    lines.lineOf(turn.getBegin()),
                    speaker.getRole().getLiteral(),
                    nameOf(speaker),
                    versions(turn),
                    turn.getConfidence() * 100,
                    turn.getSentences().size());
        }
        out.println("Questions with their answers");
        for (Exchange exchange : transcript.getExchanges()) {
            out.printf(
                    "  line %5d  %-30s %s  %s%n",
                    lines.lineOf(exchange.getBegin()),
                    nameOf(exchange.getQuestioner()),
                    twoVersions(exchange, lines),
                    answers(exchange, lines));
        }
        out.flush();
        return ExitCode.NONE_NOTED;
    }

    /** "zh original, en interpretation"; nothing for speech in the language of the record. */
    private static String versions(Turn turn) {
        return turn.getPassages().stream()
                .filter(p ->
                        p.getVersion() != Version.SPOKEN || turn.getPassages().size() > 1)
                .map(p -> p.getLanguage() + " " + p.getVersion().getLiteral())
                .collect(Collectors.joining(", "));
    }

    private static String twoVersions(Exchange exchange, Lines lines) {
        return exchange.getOriginal() == null
                ? ""
                : "asked in " + exchange.getOriginal().getLanguage() + ", rendered in line "
                        + lines.lineOf(exchange.getRendering().getBegin()) + ";";
    }

    private static String answers(Exchange exchange, Lines lines) {
        return exchange.getAnswers().isEmpty()
                ? "no answer found"
                : "answered by "
                        + exchange.getAnswers().stream()
                                .map(t -> nameOf(t.getSpeaker()) + " (line " + lines.lineOf(t.getBegin()) + ")")
                                .collect(Collectors.joining(", "));
    }

    private static String nameOf(Speaker speaker) {
        if (!speaker.getName().isEmpty()) {
            return speaker.getName();
        }
        return "(" + (speaker.getLabel().isEmpty() ? speaker.getRole().getLiteral() : speaker.getLabel()) + ")";
    }

    private static String because(double confidence, String cue) {
        return cue.isEmpty() ? "" : String.format("%.0f %%: %s", confidence * 100, cue.strip());
    }
}

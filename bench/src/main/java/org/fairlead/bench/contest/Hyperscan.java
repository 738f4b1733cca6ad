// SPDX-License-Identifier: EPL-2.0
package org.fairlead.bench.contest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The limit: Hyperscan with the sentence splitting of the model written again in C ({@code src/main/c/hyperscan.c}), compiled here where its library is. */
final class Hyperscan implements Runner {
    /** Between two words of a phrase stands any number of blanks and hyphens; no line end, since a sentence holds none. Finds what the loop of patterns finds. */
    static final String ANY = "[ \\t\\x0b\\f-]+";

    /** One blank or hyphen: several times faster, and nearly as good. */
    static final String ONE = "[ -]";

    private final String name;
    private final Process process;
    private final Writer ask;
    private final BufferedReader answers;

    private Hyperscan(String name, Process process) {
        this.name = name;
        this.process = process;
        ask = process.outputWriter(StandardCharsets.US_ASCII);
        answers = process.inputReader(StandardCharsets.US_ASCII);
    }

    /** Nothing where there is no C compiler, or no library for it. @param between what stands between two words */
    static Optional<Runner> of(String between, List<String> phrases, List<String> texts, Path folder)
            throws IOException {
        Path source = folder.resolve("hyperscan.c");
        try (var in = Hyperscan.class.getResourceAsStream("/c/hyperscan.c")) {
            if (in == null) {
                throw new IOException("hyperscan.c is not among the resources");
            }
            Files.copy(in, source, StandardCopyOption.REPLACE_EXISTING);
        }
        Path program = folder.resolve(between.equals(ANY) ? "hyperscan-any" : "hyperscan-one");
        if (!Programs.succeeds("cc", "-O3", "-march=native", "-o", program.toString(), source.toString(), "-lhs")) {
            return Optional.empty();
        }
        Path expressions = folder.resolve(program.getFileName() + ".txt");
        Files.writeString(
                expressions,
                phrases.stream()
                        .map(p -> "\\b" + p.replace(" ", between) + "\\b")
                        .collect(Collectors.joining("\n", "", "\n")));
        List<String> command = new ArrayList<>(List.of(program.toString(), expressions.toString()));
        for (int i = 0; i < texts.size(); i++) {
            command.add(Files.writeString(folder.resolve("text-" + i + ".txt"), texts.get(i))
                    .toString());
        }
        return Optional.of(new Hyperscan(
                between.equals(ANY) ? "Hyperscan, any blanks" : "Hyperscan, one blank",
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start()));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long round(long[] found) throws IOException {
        ask.write("round\n");
        ask.flush();
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("hyperscan ended");
        }
        String[] numbers = answer.split(" ");
        for (int p = 0; p < found.length; p++) {
            found[p] += Long.parseLong(numbers[p + 2]);
        }
        return Long.parseLong(numbers[0]);
    }

    @Override
    public void close() {
        process.destroy();
    }
}

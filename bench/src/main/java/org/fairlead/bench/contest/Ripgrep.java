// SPDX-License-Identifier: EPL-2.0
package org.fairlead.bench.contest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairlead.model.text.Sentences;

/**
 * ripgrep over files that hold a sentence a line, cut before the clock starts: it has no notion of a sentence. Its start counts, so that each text is given
 * many times. One phrase at a place is found, the first of the list that fits.
 */
final class Ripgrep implements Runner {
    private static final int TIMES = 40;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Path folder;
    private final String search;

    private Ripgrep(List<String> phrases, Path folder, String search) {
        for (int p = 0; p < phrases.size(); p++) {
            numbers.put(phrases.get(p), p);
        }
        this.folder = folder;
        this.search = search;
    }

    /** Nothing where it is not installed. */
    static Optional<Runner> of(List<String> phrases, List<String> texts, Path folder) throws IOException {
        if (!Programs.succeeds("rg", "--version")) {
            return Optional.empty();
        }
        StringBuilder lines = new StringBuilder();
        for (String text : texts) {
            Sentences.cut(
                    text,
                    0,
                    text.length(),
                    (begin, end) -> lines.append(text, begin, end).append('\n'));
        }
        Files.writeString(folder.resolve("sentences.txt"), lines);
        Files.writeString(
                folder.resolve("alternatives.txt"),
                phrases.stream()
                        .map(p -> p.replace(" ", Alternation.BETWEEN))
                        .collect(Collectors.joining("\n", "", "\n")));
        return Optional.of(new Ripgrep(phrases, folder, "rg -j1 -i -w -o -n --no-filename -f alternatives.txt"));
    }

    @Override
    public String name() {
        return "ripgrep, sentences given";
    }

    @Override
    public long round(long[] found) throws IOException {
        shell(search + " sentences.txt > hits.txt");
        Set<String> seen = new HashSet<>();
        for (String hit : Files.readAllLines(folder.resolve("hits.txt"))) {
            int colon = hit.indexOf(':');
            Integer phrase = numbers.get(Alternation.words(hit.substring(colon + 1)));
            if (phrase != null && seen.add(hit.substring(0, colon) + ":" + phrase)) {
                found[phrase]++;
            }
        }
        return shell(search + " sentences.txt".repeat(TIMES) + " > hits.txt") / TIMES;
    }

    /** Runs a line of bash in the folder and returns its processor time in nanoseconds. */
    private long shell(String line) throws IOException {
        Process process = new ProcessBuilder("bash", "-c", "TIMEFORMAT='%U %S'; time " + line)
                .directory(folder.toFile())
                .start();
        String[] seconds = new String(process.getErrorStream().readAllBytes(), StandardCharsets.US_ASCII)
                .strip()
                .split(" ");
        return Math.round((Double.parseDouble(seconds[0]) + Double.parseDouble(seconds[1])) * 1e9);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.SectionKind;
import org.fairlead.model.transcript.Sentence;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.Turn;
import org.fairlead.reader.TranscriptReader;

/**
 * Learns voice-words.txt from transcripts whose turns have labels: "OUT FOLDER PATTERN", where the pattern names the files that may be learned from. The
 * table in use was learned with "(?!general-e|phoenix|monro|enagas|aldeyra|hershey|rwe|innovative-s)(?!.*(asr|kingsoft|sony)).*txt" from the development data. A
 * logistic regression with L2 (ridge) penalty by AdaGrad (Duchi, Hazan and Singer 2011), both sides weighing the same.
 */
final class TrainVoiceWords {
    private static final int FILES = 12;
    private static final int SENTENCES = 30;
    private static final int ROUNDS = 12;
    private static final double PENALTY = 2e-5;
    private static final double SMALLEST = 0.12;

    private record Example(List<String> phrases, boolean asks, int file) {}

    private TrainVoiceWords() {}

    public static void main(String[] args) throws IOException {
        List<Example> examples = new ArrayList<>();
        try (var files = Files.list(Path.of(args[1]))) {
            int number = 0;
            for (Path file : files.filter(f -> f.getFileName().toString().matches(args[2]))
                    .sorted()
                    .toList()) {
                read(TranscriptReader.read(file), number++, examples);
            }
        }
        Map<String, Double> weights = learn(examples);
        StringBuilder table = new StringBuilder(
                "# Words and pairs of words in questions (above 0) and answers (below 0) of calls: log-odds, learned by TrainVoiceWords.\n");
        weights.entrySet().stream()
                .filter(e -> Math.abs(e.getValue()) >= SMALLEST)
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> table.append(String.format(Locale.ROOT, "%s\t%.2f%n", e.getKey(), e.getValue())));
        Files.writeString(Path.of(args[0]), table);
    }

    private static void read(Transcript transcript, int file, List<Example> examples) {
        int questions = transcript.getSections().stream()
                .filter(s -> s.getKind() == SectionKind.QUESTIONS_AND_ANSWERS)
                .mapToInt(s -> s.getBegin())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        for (Turn turn : transcript.getTurns()) {
            Role role = turn.getSpeaker().getRole();
            boolean company = role == Role.EXECUTIVE_CEO || role == Role.EXECUTIVE_CFO || role == Role.EXECUTIVE_OTHER;
            if (turn.getBegin() >= questions && (company || role == Role.ANALYST)) {
                for (Sentence sentence : turn.getSentences()) {
                    List<String> phrases =
                            phrases(transcript.getText().substring(sentence.getBegin(), sentence.getEnd()));
                    examples.add(new Example(phrases, !company, file));
                }
            }
        }
    }

    private static List<String> phrases(String sentence) {
        List<String> phrases = new ArrayList<>();
        String before = VoiceWords.START;
        int i = 0;
        while (i < sentence.length()) {
            int begin = i;
            while (i < sentence.length() && VoiceWords.isWordPart(sentence.charAt(i))) {
                i++;
            }
            if (i == begin) {
                i++;
                continue;
            }
            String word = sentence.substring(begin, i).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            phrases.add(word);
            phrases.add(before + " " + word);
            before = word;
        }
        if (sentence.endsWith("?")) {
            phrases.add(VoiceWords.MARK);
        }
        return phrases;
    }

    private static Map<String, Double> learn(List<Example> examples) {
        Map<String, Set<Integer>> files = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Example example : examples) {
            for (String phrase : new HashSet<>(example.phrases)) {
                files.computeIfAbsent(phrase, p -> new HashSet<>()).add(example.file);
                counts.merge(phrase, 1, Integer::sum);
            }
        }
        Map<String, Integer> index = new HashMap<>();
        files.forEach((phrase, in) -> {
            if (in.size() >= FILES && counts.getOrDefault(phrase, 0) >= SENTENCES) {
                index.put(phrase, index.size());
            }
        });
        double[] weights = descend(examples, index);
        Map<String, Double> named = new HashMap<>();
        index.forEach((phrase, i) -> named.put(phrase, weights[i]));
        return named;
    }

    private static double[] descend(List<Example> examples, Map<String, Integer> index) {
        double asking = examples.stream().filter(Example::asks).count();
        double rare = (examples.size() - asking) / asking;
        double[] weights = new double[index.size()];
        double[] squares = new double[index.size()];
        Arrays.fill(squares, 1);
        List<int[]> rows = examples.stream()
                .map(e -> e.phrases.stream()
                        .mapToInt(p -> index.getOrDefault(p, -1))
                        .filter(i -> i >= 0)
                        .toArray())
                .toList();
        Random random = new Random(7);
        for (int step = 0; step < ROUNDS * rows.size(); step++) {
            int k = random.nextInt(rows.size());
            double sum = 0;
            for (int i : rows.get(k)) {
                sum += weights[i];
            }
            boolean asks = examples.get(k).asks;
            double gradient = (1 / (1 + Math.exp(-sum)) - (asks ? 1 : 0)) * (asks ? rare : 1);
            for (int i : rows.get(k)) {
                double slope = gradient + PENALTY * examples.size() / 1000 * weights[i];
                squares[i] += slope * slope;
                weights[i] -= 0.3 * slope / Math.sqrt(squares[i]);
            }
        }
        return weights;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fairlead.cli.evaluate.Labels.Row;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Engine;
import org.fairlead.engine.Packs;
import org.fairlead.model.io.ModelFile;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.rules.Severity;
import org.fairlead.reader.TranscriptReader;

/**
 * Plants one slip at a time into a clean call, as {@code slips.tsv} says: the words {@code from} become {@code to}, and one of {@code rules} must say so. No new
 * high finding may stand elsewhere.
 */
public final class PlantedSlips implements Evaluation {
    private static final double GOAL = 0.9;

    private final Labels labels;
    private final List<Row> slips;
    private final Map<String, Tally> kinds = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();

    /** Reads the table. */
    public PlantedSlips(Labels labels) throws IOException {
        this.labels = labels;
        this.slips = labels.ofFigures("slips.tsv");
    }

    @Override
    public Set<String> transcripts() {
        return Set.of();
    }

    @Override
    public void take(Review review, Packs packs) {
        throw new IllegalStateException("The clean calls are reviewed here.");
    }

    @Override
    public void prepare(CompiledRules rules) throws IOException {
        for (Row slip : slips) {
            plant(slip, rules);
        }
    }

    private void plant(Row slip, CompiledRules rules) throws IOException {
        Path folder = labels.figures().orElseThrow();
        String clean = Files.readString(folder.resolve(slip.get("file")));
        int at = clean.indexOf(slip.get("from"));
        if (at < 0) {
            throw new LabelException(
                    slip.place() + ": expected words of " + slip.get("file") + " in the column \"from\".");
        }
        IssuerProfile profile = slip.get("profile").equals("-")
                ? Engine.unknownIssuer()
                : ModelFile.load(folder.resolve(slip.get("profile")), IssuerProfile.class);
        String seeded = clean.substring(0, at)
                + slip.get("to")
                + clean.substring(at + slip.get("from").length());
        Review before = review(clean, slip, profile, rules);
        Review after = review(seeded, slip, profile, rules);
        List<String> expected = List.of(slip.get("rules").split(", "));
        boolean found = after.getFindings().stream()
                .anyMatch(f -> expected.contains(f.getOutcome().getRule().getId())
                        && before.getFindings().stream()
                                .noneMatch(g -> g.getFingerprint().equals(f.getFingerprint())));
        String told = slip.get("kind") + ": " + slip.get("to");
        kinds.computeIfAbsent(slip.get("kind"), kind -> new Tally()).add(true, found);
        if (!found) {
            missed.add("missed " + told);
        }
        int line = (int) seeded.substring(0, at).lines().count();
        if (high(after, line) > high(before, line)) {
            elsewhere.add("new high finding elsewhere: " + told);
        }
    }

    private static Review review(String text, Row slip, IssuerProfile profile, CompiledRules rules) throws IOException {
        return Engine.review(
                TranscriptReader.read(text.getBytes(StandardCharsets.UTF_8), slip.get("file")), rules, profile);
    }

    /** High findings of the pass that neither stand near a line nor are held against what stands there. */
    private static long high(Review review, int line) {
        return review.getFindings().stream()
                .filter(f -> f.getSeverity() == Severity.HIGH
                        && PassCost.isOfFigures(f.getOutcome().getPack()))
                .filter(f -> !touches(f, line))
                .count();
    }

    private static boolean touches(Finding f, int line) {
        return Math.abs(f.getEvidence().getLine() - line) <= 1
                || f.getCounterparts().stream().anyMatch(e -> Math.abs(e.getLine() - line) <= 1);
    }

    /** Part of the slips that was found. */
    public double share() {
        return Tally.share(slips.size() - missed.size(), slips.size());
    }

    /** Slips that were not found. */
    public List<String> missed() {
        return missed;
    }

    /** Slips that brought a high finding to another place. */
    public List<String> elsewhere() {
        return elsewhere;
    }

    @Override
    public void report(Report report) {
        if (slips.isEmpty()) {
            return;
        }
        report.title("Slips planted into clean calls");
        kinds.forEach((kind, tally) -> report.line(kind, tally.found()));
        report.list(missed);
        report.list(elsewhere);
        report.measure(Measure.atLeast("Planted slips found", share(), GOAL));
        report.measure(Measure.below("Planted slips: high findings elsewhere", elsewhere.size(), 1));
    }
}

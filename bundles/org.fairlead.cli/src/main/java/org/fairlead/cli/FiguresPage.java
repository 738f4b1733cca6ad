// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.fairlead.model.review.Cause;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.PassagePair;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.review.Tick;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;
import org.fairlead.model.text.Lines;

/** The call-figures page: what a person would write who read every figure aloud against its source. Grouped by what is wrong, the worst first. */
final class FiguresPage {
    private static final String PACK = "call-figures";
    private static final int QUOTE = 110;
    private static final Map<String, String> GROUPS = new LinkedHashMap<>();

    static {
        group("Numbers", "X-NUM", "X-HOMO", "X-REL", "X-VER");
        group("Arithmetic", "X-ARITH", "X-SELF", "X-IMPL", "X-PREMISE");
        group("Periods", "X-PER");
        group("Currency", "X-CUR");
        group("Names and counterparties", "X-NAME");
        group("Time", "X-TENSE");
        group("Direction and facts", "X-CLAIM");
        group("Scope", "X-SCOPE");
        group("Hedge", "X-HEDGE");
        group("Only in one version", "X-COVER");
        group("Since the calls before", "X-QOQ");
        group("Order, references, answers, repetitions", "X-POS", "X-REF", "X-QA", "X-DUP");
    }

    private final Review review;
    private final List<Finding> findings;

    FiguresPage(Review review) {
        this.review = review;
        this.findings = review.getFindings().stream()
                .filter(f -> f.getOutcome().getPack().getId().equals(PACK))
                .toList();
    }

    private static void group(String title, String... rules) {
        for (String rule : rules) {
            GROUPS.put(rule, title);
        }
    }

    int exitCode() {
        boolean failed = outcomes().stream().anyMatch(o -> o.getState() == State.NOT_RUN);
        return failed ? ExitCode.NOT_RUN : findings.isEmpty() ? ExitCode.NONE_NOTED : ExitCode.FINDINGS;
    }

    void print(PrintWriter out) {
        out.printf("Call figures of %s%n", review.getTranscript().getSource().getFileName());
        out.printf("Figures      %s%n", ticks());
        pairs(out);
        review.getCompanions().forEach(c -> out.printf("Beside       %s: %s%n", c.getFileName(), c.getNote()));
        out.printf("Exceptions   %s%n", severities());
        for (String title : GROUPS.values().stream().distinct().toList()) {
            List<Finding> ofGroup = findings.stream()
                    .filter(f ->
                            title.equals(GROUPS.get(f.getOutcome().getRule().getId())))
                    .sorted((a, b) -> b.getSeverity().compareTo(a.getSeverity()))
                    .toList();
            if (!ofGroup.isEmpty()) {
                out.printf("%n%s%n", title);
                together(ofGroup).forEach(same -> print(same, out));
            }
        }
        notCompared(out);
        out.flush();
    }

    /** Findings that say the same of the same words are told once, with all their lines. */
    private static Collection<List<Finding>> together(List<Finding> findings) {
        Map<String, List<Finding>> same = new LinkedHashMap<>();
        for (Finding f : findings) {
            String told = f.getSeverity() + f.getMessage() + f.getEvidence().getQuote();
            same.computeIfAbsent(told, t -> new ArrayList<>()).add(f);
        }
        return same.values();
    }

    private void print(List<Finding> same, PrintWriter out) {
        Finding f = same.get(0);
        out.printf(
                "  %-6s %s: \"%s\"%n",
                f.getSeverity().getLiteral(),
                lines(same),
                shortened(f.getEvidence().getQuote()));
        for (Evidence e : f.getCounterparts()) {
            String place = e.getDocument().isEmpty() ? "line " : e.getDocument() + ", line ";
            out.printf("         against %s%d: \"%s\"%n", place, e.getLine(), shortened(e.getQuote()));
        }
        out.printf("         %s%n", f.getMessage());
        if (!f.getWorking().isEmpty() && !f.getMessage().contains(f.getWorking())) {
            out.printf("         %s%n", f.getWorking());
        }
        if (!f.getRepair().isEmpty() && !saysWhatWasMeant(f)) {
            out.printf("         Perhaps %s%n", f.getRepair());
        }
        if (f.getCause() != Cause.UNSTATED) {
            out.printf("         Likely cause: %s.%n", f.getCause().getLiteral().replace('-', ' '));
        }
    }

    /** Line 4; lines 4 and 23; line 28, 3 times. */
    private static String lines(List<Finding> same) {
        List<String> lines = same.stream()
                .map(f -> String.valueOf(f.getEvidence().getLine()))
                .distinct()
                .toList();
        if (lines.size() == 1) {
            return "line " + lines.get(0) + (same.size() > 1 ? ", " + same.size() + " times" : "");
        }
        return "lines " + String.join(", ", lines.subList(0, lines.size() - 1)) + " and " + lines.get(lines.size() - 1);
    }

    /** The message of a repair names it already. */
    private static boolean saysWhatWasMeant(Finding f) {
        return f.getOutcome().getRule().getId().equals("X-HOMO");
    }

    private String ticks() {
        Map<Tick, Long> counts = review.getFigures().stream()
                .filter(f -> f.getLow().signum() != 0 || f.getHigh().signum() != 0)
                .collect(Collectors.groupingBy(f -> f.getTick(), LinkedHashMap::new, Collectors.counting()));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return all + " spoken: "
                + Tick.VALUES.stream()
                        .map(t -> counts.getOrDefault(t, 0L) + " "
                                + t.getLiteral().replace('-', ' '))
                        .collect(Collectors.joining(", "));
    }

    private void pairs(PrintWriter out) {
        if (review.getPairs().isEmpty()) {
            out.printf("Languages    no original beside an interpretation was found%n");
            return;
        }
        Lines lines = new Lines(review.getTranscript().getText());
        String list = review.getPairs().stream().map(p -> pair(p, lines)).collect(Collectors.joining(", "));
        out.printf("Languages    %d pairs, by line: %s%n", review.getPairs().size(), list);
    }

    private static String pair(PassagePair pair, Lines lines) {
        return String.format(
                Locale.ROOT,
                "%d-%d (%.0f %%)",
                lines.lineOf(pair.getOriginal().getBegin()),
                lines.lineOf(pair.getInterpretation().getBegin()),
                100 * pair.getConfidence());
    }

    private String severities() {
        String counts = Severity.VALUES.reversed().stream()
                .map(s -> Map.entry(
                        s, findings.stream().filter(f -> f.getSeverity() == s).count()))
                .filter(e -> e.getValue() > 0)
                .map(e -> e.getValue() + " " + e.getKey().getLiteral())
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "no exception noted" : counts;
    }

    private List<RuleOutcome> outcomes() {
        return review.getOutcomes().stream()
                .filter(o -> o.getPack().getId().equals(PACK))
                .toList();
    }

    /** What could not be compared, with the reason: never silently agreed. */
    private void notCompared(PrintWriter out) {
        boolean first = true;
        for (RuleOutcome outcome : outcomes()) {
            boolean open = outcome.getState() == State.NOT_APPLICABLE
                    || outcome.getState() == State.NOT_DETERMINABLE
                    || outcome.getState() == State.NOT_RUN;
            if (open) {
                out.printf("%s", first ? String.format("%nNot compared%n") : "");
                first = false;
                String reason = outcome.getElements().isEmpty()
                        ? outcome.getReason()
                        : outcome.getElements().get(0).getReason();
                out.printf(
                        "  %-9s %s: %s%n",
                        outcome.getRule().getId(), outcome.getRule().getTitle(), reason);
            }
        }
    }

    private static String shortened(String quote) {
        String line = quote.replaceAll("\\s+", " ");
        return line.length() <= QUOTE ? line : line.substring(0, QUOTE - 1) + "\u2026";
    }
}

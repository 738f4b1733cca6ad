// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.fairlead.model.review.ElementResult;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.Citation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says for one rule why it fired or did not: each element, where was looked, what was found, what would satisfy it. */
@Command(name = "explain", description = "Says why a rule fired, or why it did not.")
final class ExplainCommand implements Callable<Integer> {
    @Mixin
    private final ReviewedFile file = new ReviewedFile();

    @Option(names = "--rule", required = true, paramLabel = "ID", description = "The rule, for instance US-SH-05.")
    private String rule = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Review review = file.review();
        RuleOutcome outcome = review.getOutcomes().stream()
                .filter(o -> o.getRule().getId().equalsIgnoreCase(rule))
                .findFirst()
                .orElseThrow(() -> new BadInput("There is no rule \"" + rule
                        + "\"; expected the id of a rule of the packs, for instance US-SH-05."));
        PrintWriter out = spec.commandLine().getOut();
        out.println(outcome.getRule().getId() + "  " + outcome.getRule().getTitle());
        for (Citation citation : outcome.getRule().getCitations()) {
            out.println("  " + String.join(", ", citation.getDocument(), citation.getSection(), citation.getCode()));
        }
        out.println("State        " + word(outcome.getState().getLiteral()) + ". " + outcome.getReason());
        outcome.getElements().forEach(e -> element(e, out));
        if (outcome.getRule().getCombination() != null) {
            out.println("Met when     " + outcome.getRule().getCombination().getMet());
            if (!outcome.getRule().getCombination().getWeak().isEmpty()) {
                out.println("Weak when    " + outcome.getRule().getCombination().getWeak());
            }
        }
        out.println("What to do   " + outcome.getRule().getRemediation());
        out.flush();
        return ExitCode.NONE_NOTED;
    }

    private static void element(ElementResult result, PrintWriter out) {
        out.println("Element      " + result.getElement().getId() + " ("
                + result.getElement().getTitle() + "): "
                + word(result.getState().getLiteral()));
        out.println("             " + result.getReason()
                + (result.getLookedAt().isEmpty() ? "" : " Looked at: " + result.getLookedAt() + "."));
        for (Evidence evidence : result.getEvidence()) {
            out.println("             line " + evidence.getLine() + ": \""
                    + evidence.getQuote().replaceAll("\\s+", " ") + "\"");
        }
    }

    private static String word(String literal) {
        return literal.replace('-', ' ');
    }
}

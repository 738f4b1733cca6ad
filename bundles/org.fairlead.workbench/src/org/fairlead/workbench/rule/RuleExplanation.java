// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.fairlead.model.review.ElementResult;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.Citation;
import org.fairlead.model.rules.Confirmation;
import org.fairlead.model.rules.Rule;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;
import org.fairlead.model.transcript.Span;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.RuleTexts;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.theme.Shapes;
import org.fairlead.workbench.theme.Words;
import org.fairlead.workbench.widget.RichText;

/** Writes what came of a rule in the order in which people ask: what is wrong, what the law asks for, what was looked for and found, what to do. */
final class RuleExplanation {
    /** With these words the engine says of an element where it looked, and of a finding that its severity was lowered. */
    private static final String LOOKED_AT = " Looked at: ";

    private static final String LOWERED = "One step lower: ";

    private final RichText text;
    private final Consumer<Span> show;
    /** Writes it anew, after the wording was changed. */
    private final Runnable again;

    RuleExplanation(RichText text, Consumer<Span> show, Runnable again) {
        this.text = text;
        this.show = show;
        this.again = again;
    }

    void write(RuleOutcome outcome, Optional<Finding> finding) {
        Rule rule = outcome.getRule();
        text.title(RuleTexts.of(rule.getTitle()));
        head(outcome);
        rule.getCitations().forEach(this::citation);
        finding.ifPresent(this::finding);
        if (finding.isEmpty()) {
            section(Messages.ruleWhyNot, WhyNot.of(outcome));
        }
        section(Messages.ruleWhy, RuleTexts.of(rule.getRationale()));
        if (!outcome.getElements().isEmpty()) {
            text.heading(Messages.ruleLookedFor);
            outcome.getElements().forEach(this::element);
        }
        section(Messages.ruleRemediation, RuleTexts.of(rule.getRemediation()));
        wording(rule);
    }

    /** Wording that would satisfy the rule: the person's own clauses, then the rule's examples. A click copies it. */
    private void wording(Rule rule) {
        List<String> clauses = Clauses.of(rule);
        if (clauses.isEmpty()) {
            return;
        }
        text.heading(Messages.ruleWording);
        clauses.forEach(clause -> text.quote(clause, Messages.copyWording, () -> Clauses.copy(clause)));
        text.link(Messages.editWording, () -> {
            if (Clauses.edit(text.control().getShell(), rule)) {
                again.run();
            }
        });
    }

    private void head(RuleOutcome outcome) {
        Rule rule = outcome.getRule();
        Severity severity = rule.getSeverity();
        text.words(
                        Shapes.of(outcome.getState()) + " " + Words.of(outcome.getState()),
                        Palette.of(outcome.getState()),
                        true)
                .words("  \u00b7  " + rule.getId() + "  \u00b7  ", Palette.SECONDARY, false)
                .words(Shapes.of(severity) + " " + Words.of(severity), Palette.of(severity), false);
        if (outcome.getPack() != null) {
            text.words(
                    "  \u00b7  " + outcome.getPack().getId() + " "
                            + outcome.getPack().getVersion(),
                    Palette.SECONDARY,
                    false);
        }
        text.endHanging();
        String reason = besideElements(outcome);
        if (!reason.isBlank()) {
            text.paragraph(RuleTexts.of(reason));
        }
    }

    /** The reason without the list of the elements' states: the elements stand below, each with its own. */
    private static String besideElements(RuleOutcome outcome) {
        String list = outcome.getElements().stream()
                        .map(result -> result.getElement().getTitle() + ": "
                                + result.getState().getLiteral().replace('-', ' '))
                        .collect(Collectors.joining("; "))
                + ".";
        String reason = outcome.getReason();
        return reason.startsWith(list) ? reason.substring(list.length()).strip() : reason;
    }

    /** What is said of the finding beyond what stands with the elements below. */
    private static String besideElements(Finding finding) {
        return finding.getExplanation().contains(LOOKED_AT)
                ? finding.getExplanation().contains(LOWERED)
                        ? finding.getExplanation()
                                .substring(finding.getExplanation().indexOf(LOWERED))
                        : ""
                : finding.getExplanation();
    }

    private void citation(Citation citation) {
        String name = String.join(
                ", ",
                List.of(citation.getAuthority(), citation.getDocument(), citation.getSection(), citation.getCode())
                        .stream()
                        .filter(part -> !part.isBlank())
                        .toList());
        Confirmation confirmation = citation.getConfirmation();
        text.words("\u00a7 ", Palette.SECONDARY, false)
                .words(name, Palette.ACCENT, false)
                .words(
                        "  "
                                + (confirmation == Confirmation.VERIFIED
                                        ? "\u2713 "
                                        : confirmation == Confirmation.TO_BE_CONFIRMED ? "? " : "")
                                + Words.of(confirmation),
                        Palette.SECONDARY,
                        false)
                .endHanging();
    }

    private void finding(Finding finding) {
        text.heading(NLS.bind(Messages.ruleFinding, finding.getId()));
        text.words(Shapes.of(finding.getSeverity()) + " ", Palette.of(finding.getSeverity()), true)
                .words(RuleTexts.of(finding.getMessage()), Palette.TEXT, false)
                .endHanging();
        if (finding.getEvidence() != null) {
            evidence(finding.getEvidence());
        }
        String explanation = besideElements(finding);
        if (!explanation.isBlank()) {
            text.indented(RuleTexts.of(explanation), Palette.SECONDARY);
        }
        if (!finding.getCounterparts().isEmpty()) {
            text.heading(Messages.ruleCounterparts);
            finding.getCounterparts().forEach(this::evidence);
        }
    }

    private void element(ElementResult result) {
        State state = result.getState();
        String title = result.getElement().getTitle().isBlank()
                ? result.getElement().getId()
                : RuleTexts.of(result.getElement().getTitle());
        text.words(Shapes.of(state) + " ", Palette.of(state), true)
                .words(title + "  ", Palette.TEXT, false)
                .words(Words.of(state), Palette.of(state), true)
                .endHanging();
        if (!result.getReason().isBlank()) {
            text.indented(RuleTexts.of(result.getReason()), Palette.SECONDARY);
        }
        if (!result.getLookedAt().isBlank()) {
            text.indented(NLS.bind(Messages.ruleLookedAt, RuleTexts.of(result.getLookedAt())), Palette.SECONDARY);
        }
        result.getEvidence().stream().filter(evidence -> !evidence.isAnchor()).forEach(this::evidence);
    }

    private void evidence(Evidence evidence) {
        String speaker = Words.of(evidence.getSpeaker());
        String place = NLS.bind(Messages.place, evidence.getLine())
                + (speaker.isEmpty() ? "" : " \u00b7 " + speaker)
                + (evidence.isAnchor() ? " \u00b7 " + Messages.placeOfAbsence : "");
        text.quote(evidence.getQuote(), place, () -> show.accept(evidence));
    }

    private void section(String heading, String words) {
        if (!words.isBlank()) {
            text.heading(heading);
            words.strip()
                    .lines()
                    .map(String::strip)
                    .filter(paragraph -> !paragraph.isEmpty())
                    .forEach(text::paragraph);
        }
    }
}

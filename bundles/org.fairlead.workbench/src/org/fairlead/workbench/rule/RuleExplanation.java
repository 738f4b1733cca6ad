// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.theme.Shapes;
import org.fairlead.workbench.theme.Words;
import org.fairlead.workbench.widget.RichText;

/** Writes what came of a rule in the order in which people ask: what is wrong, what the law asks for, what was looked for and found, what to do. */
final class RuleExplanation {
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
        text.title(rule.getTitle());
        head(outcome);
        rule.getCitations().forEach(this::citation);
        finding.ifPresent(this::finding);
        if (finding.isEmpty()) {
            section(Messages.ruleWhyNot, WhyNot.of(outcome));
        }
        section(Messages.ruleWhy, rule.getRationale());
        if (!outcome.getElements().isEmpty()) {
            text.heading(Messages.ruleLookedFor);
            outcome.getElements().forEach(this::element);
        }
        section(Messages.ruleRemediation, rule.getRemediation());
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
        if (!outcome.getReason().isBlank()) {
            text.paragraph(outcome.getReason());
        }
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
                .words(finding.getMessage(), Palette.TEXT, false)
                .endHanging();
        if (finding.getEvidence() != null) {
            evidence(finding.getEvidence());
        }
        if (!finding.getExplanation().isBlank()) {
            text.indented(finding.getExplanation(), Palette.SECONDARY);
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
                : result.getElement().getTitle();
        text.words(Shapes.of(state) + " ", Palette.of(state), true)
                .words(title + "  ", Palette.TEXT, false)
                .words(Words.of(state), Palette.of(state), true)
                .endHanging();
        if (!result.getReason().isBlank()) {
            text.indented(result.getReason(), Palette.SECONDARY);
        }
        if (!result.getLookedAt().isBlank()) {
            text.indented(NLS.bind(Messages.ruleLookedAt, result.getLookedAt()), Palette.SECONDARY);
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

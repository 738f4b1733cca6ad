// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.json;

import java.io.IOException;
import org.fairlead.audit.register.Words;
import org.fairlead.model.review.ElementResult;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.review.Statement;
import org.fairlead.model.rules.Citation;
import org.fairlead.model.rules.Rule;
import org.fairlead.model.transcript.SectionKind;
import org.fairlead.model.transcript.Speaker;

/** What the review found: named passages, forward-looking statements, rules with their elements, findings. */
final class OutcomeFields {
    private final JsonFields json;

    OutcomeFields(JsonFields json) {
        this.json = json;
    }

    void write(Review review) throws IOException {
        json.objects("passages", review.getPassages(), p -> {
            json.text("id", p.getId());
            json.text("title", p.getTitle());
            TranscriptFields.span(json, p);
        });
        json.objects("statements", review.getStatements(), this::statement);
        json.objects("rules", review.getOutcomes(), this::rule);
        json.objects("findings", review.getFindings(), this::finding);
    }

    private void statement(Statement statement) throws IOException {
        json.text("id", statement.getId());
        json.text("class", statement.getStatementClass().getName());
        json.text("hedge", statement.getHedge().getName());
        json.flag("quantified", statement.isQuantified());
        TranscriptFields.span(json, statement);
        json.number("line", statement.getLine());
        json.text("quote", statement.getQuote());
        by(statement.getSpeaker(), statement.getSection());
        json.text("version", statement.getVersion().getLiteral());
        json.number("score", statement.getScore());
        json.objects("cues", statement.getCues(), cue -> {
            json.text("name", cue.getName());
            json.number("weight", cue.getWeight());
            json.text("quote", cue.getQuote());
        });
    }

    private void rule(RuleOutcome outcome) throws IOException {
        Rule rule = outcome.getRule();
        json.text("id", rule.getId());
        json.number("version", rule.getVersion());
        json.text("pack", outcome.getPack().getId());
        json.text("title", rule.getTitle());
        json.text("severity", rule.getSeverity().getLiteral());
        json.text("state", outcome.getState().getLiteral());
        json.text("reason", outcome.getReason());
        json.objects("citations", rule.getCitations(), this::citation);
        json.objects("elements", outcome.getElements(), this::element);
    }

    private void citation(Citation citation) throws IOException {
        json.text("authority", citation.getAuthority());
        json.text("document", citation.getDocument());
        json.text("section", citation.getSection());
        json.text("code", citation.getCode());
        json.text("confirmation", citation.getConfirmation().getLiteral());
    }

    private void element(ElementResult result) throws IOException {
        json.text("id", result.getElement().getId());
        json.text("title", result.getElement().getTitle());
        json.text("state", result.getState().getLiteral());
        json.text("reason", result.getReason());
        json.text("lookedAt", result.getLookedAt());
        json.objects("evidence", result.getEvidence(), this::evidence);
    }

    void evidence(Evidence evidence) throws IOException {
        TranscriptFields.span(json, evidence);
        json.number("line", evidence.getLine());
        json.text("quote", evidence.getQuote());
        json.flag("anchor", evidence.isAnchor());
        by(evidence.getSpeaker(), evidence.getSection());
    }

    private void by(Speaker speaker, SectionKind section) throws IOException {
        json.text("speaker", Words.name(speaker));
        json.text("role", Words.roleOf(speaker).getLiteral());
        json.text("section", section.getLiteral());
    }

    private void finding(Finding finding) throws IOException {
        json.text("id", finding.getId());
        json.text("fingerprint", finding.getFingerprint());
        json.text("rule", finding.getOutcome().getRule().getId());
        json.text(
                "element",
                finding.getElement() == null ? "" : finding.getElement().getId());
        json.text("severity", finding.getSeverity().getLiteral());
        json.text("state", finding.getState().getLiteral());
        evidence(finding.getEvidence());
        json.text("message", finding.getMessage());
        json.text("explanation", finding.getExplanation());
        json.objects("counterparts", finding.getCounterparts(), e -> {
            evidence(e);
            json.text("document", e.getDocument());
        });
        json.text("working", finding.getWorking());
        json.text("repair", finding.getRepair());
        json.text("cause", finding.getCause().getLiteral());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import java.util.List;
import org.fairlead.audit.paper.Facts;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.audit.register.Index;
import org.fairlead.audit.register.Phrase;
import org.fairlead.audit.register.Words;
import org.fairlead.audit.sheet.ProfileAnswers.Answered;
import org.fairlead.model.review.PackUse;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.Applicability;
import org.fairlead.model.rules.Rule;
import org.fairlead.model.rules.RulePack;

/** What the review rests on: every question of the issuer profile with its answer, the rule packs, and every rule with its version and authority. */
final class ProfileSheet implements ReviewSheet {
    @Override
    public void write(Workpaper paper, Book book) {
        Review review = paper.review();
        SheetWriter page =
                new SheetWriter(book, Index.PROFILE.title(), Layout.page(Paper.A4, 30, 42, 11, 14, 60, 30, 24, 24));
        page.row(Look.TITLE, Index.PROFILE.heading());
        page.gap();
        profile(page, ProfileAnswers.of(review.getProfile()));
        packs(page, review);
        rules(page, review);
        page.finish();
    }

    @Override
    public long size(Workpaper paper) {
        return 60 + paper.review().getOutcomes().size();
    }

    private static void profile(SheetWriter page, List<Answered> answers) {
        page.row(Look.HEADING, "Issuer profile");
        if (answers.stream().allMatch(Answered::open)) {
            page.row(Look.NOTE_LINE, "None was given: rules that depend on it are not determinable.");
        }
        if (answers.isEmpty()) {
            page.gap();
            return;
        }
        page.table("Question", "Answer");
        for (Answered a : answers) {
            page.row(new Object[] {a.question(), a.answer()}, new Look[] {Look.LABEL, a.open() ? Look.OFF : Look.TEXT});
        }
        page.endTable();
    }

    private static void packs(SheetWriter page, Review review) {
        page.newPage();
        page.row(Look.HEADING, "Rule packs");
        page.table("Pack", "Title", "Version", "Jurisdiction", "What it covers", "States of its rules", "SHA-256");
        for (PackUse use : review.getPacks()) {
            RulePack pack = use.getPack();
            page.row(
                    Phrase.said(pack.getId()),
                    pack.getTitle(),
                    pack.getVersion(),
                    pack.getJurisdiction().equals("*") ? "All" : Phrase.said(pack.getJurisdiction()),
                    pack.getDescription(),
                    Facts.states(Facts.outcomes(review, use)),
                    Phrase.said(use.getSha256()));
        }
        page.endTable();
    }

    private static void rules(SheetWriter page, Review review) {
        page.newPage();
        page.row(Look.HEADING, "Rules");
        page.table("Rule", "What must hold", "Version", "Status", "Authority", "Applies where", "In force", "Pack");
        for (RuleOutcome outcome : review.getOutcomes()) {
            Rule rule = outcome.getRule();
            Applicability when = rule.getApplicability();
            page.row(
                    new Object[] {
                        rule.getId(),
                        rule.getTitle(),
                        rule.getVersion(),
                        rule.getStatus().getName(),
                        Words.authorities(rule),
                        when == null || when.getWhen().isEmpty() ? "Always" : Phrase.said(when.getWhen()),
                        inForce(rule),
                        Phrase.said(outcome.getPack().getId())
                    },
                    new Look[] {Look.LABEL, Look.TEXT, Look.COUNT, Look.TEXT, Look.TEXT, Look.TEXT, Look.TEXT, Look.TEXT
                    });
        }
        page.endTable();
    }

    private static String inForce(Rule rule) {
        String from = rule.getEffectiveFrom();
        String to = rule.getEffectiveTo();
        return from.isEmpty() && to.isEmpty()
                ? "Calls of any date"
                : (from.isEmpty() ? "" : "From " + from) + (to.isEmpty() ? "" : " to " + to);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairlead.model.review.Aspect;
import org.fairlead.model.review.Cause;
import org.fairlead.model.review.FigureKind;
import org.fairlead.model.rules.FigureQuestion;
import org.fairlead.model.rules.MetricKind;
import org.fairlead.model.transcript.Role;

/** X-CUR: currencies against the one that the call says for all its figures. */
final class CurrencyCheck {
    /** Currencies whose sign is $. */
    private static final Set<String> DOLLARS = Set.of("USD", "CAD", "AUD", "HKD", "SGD", "TWD", "$");
    /** Currencies whose hundredths nobody calls cents. */
    private static final Set<String> WITHOUT_CENTS = Set.of("CNY", "JPY", "KRW", "INR");

    private final CallWords call;
    private final Remarks out;
    private int rule = -1;

    private CurrencyCheck(Material material, Remarks out) {
        this.call = material.call();
        this.out = out;
    }

    static void check(Material material, Remarks out) {
        CurrencyCheck check = new CurrencyCheck(material, out);
        Optional<String> said = check.rule();
        if (said.isPresent()) {
            check.clashes(said.get());
            check.cents(said.get());
            check.words(said.get());
        } else {
            out.notAsked(
                    "The call does not say one currency for all its figures.",
                    FigureQuestion.CURRENCY_CLASH,
                    FigureQuestion.CURRENCY_MINOR,
                    FigureQuestion.CURRENCY_WORD);
        }
        check.bareOutlook();
    }

    /** The currency that the company says for all figures. */
    private Optional<String> rule() {
        Marks rules = call.marks(Wording.CURRENCY_RULE);
        for (int m = 0; m < rules.size(); m++) {
            int sentence = call.text.sentenceAt(call.words.begin(rules.from(m)));
            if (call.roleOf(sentence) == Role.ANALYST || call.roleOf(sentence) == Role.VENDOR) {
                continue;
            }
            for (int i = rules.after(m) - 1; i >= rules.from(m); i--) {
                String currency = Units.currency(call.words, i);
                if (!currency.isEmpty()) {
                    rule = sentence;
                    return Optional.of(currency);
                }
            }
        }
        return Optional.empty();
    }

    /** A bare dollar sign under a rule for another currency. "US dollars" is said on purpose and is left alone. */
    private void clashes(String said) {
        if (DOLLARS.contains(said)) {
            return;
        }
        List<Fact> money = call.facts.stream()
                .filter(f -> f.isMoney() && f.role != Role.ANALYST && f.role != Role.VENDOR)
                .toList();
        long own = money.stream().filter(f -> f.currency.equals(said)).count();
        List<Fact> dollars = money.stream()
                .filter(f -> f.currency.equals("$")
                        && f.isHeadline()
                        && !call.marks(Wording.NOT_CURRENCY).touches(f.from, f.after + 2))
                .toList();
        if (dollars.size() > own) {
            return;
        }
        for (Fact f : dollars) {
            boolean both = call.factsOf(f.sentence).stream().anyMatch(g -> g != f && g.currency.equals(said));
            if (!both) {
                out.about(FigureQuestion.CURRENCY_CLASH, f)
                        .against(out.placeOfSentence(rule))
                        .cause(Cause.RECOGNISER)
                        .say("\"" + call.quote(f) + "\" carries a dollar sign; the call says that all figures are in "
                                + said + ".");
            }
        }
    }

    private void cents(String said) {
        if (!WITHOUT_CENTS.contains(said)) {
            return;
        }
        int sentence = -1;
        for (Fact f : call.facts) {
            if (f.minor && f.currency.isEmpty() && f.sentence != sentence && f.role != Role.ANALYST) {
                sentence = f.sentence;
                out.about(FigureQuestion.CURRENCY_MINOR, f)
                        .against(out.placeOfSentence(rule))
                        .say(
                                "Cents of which currency is not said, nor whether a share or a depositary share is meant; the call says that all figures are in "
                                        + said + ".");
            }
        }
    }

    private void words(String said) {
        Marks dollars = call.marks(Wording.CURRENCY_WORD);
        for (int m = 0; !DOLLARS.contains(said) && m < dollars.size(); m++) {
            int sentence = call.text.sentenceAt(call.words.begin(dollars.from(m)));
            if (call.roleOf(sentence) != Role.ANALYST) {
                out.aboutWords(FigureQuestion.CURRENCY_WORD, dollars.from(m), dollars.after(m))
                        .against(out.placeOfSentence(rule))
                        .cause(Cause.SPEAKER)
                        .say("\"" + call.words.written(dollars.from(m), dollars.after(m))
                                + "\" is said where amounts are in " + said + ".");
            }
        }
    }

    /** An outlook in money as a bare number: "capex will be about 1.5". */
    private void bareOutlook() {
        int sentence = -1;
        for (Fact f : call.facts) {
            boolean money = f.definition
                    .map(d -> d.getKind() == MetricKind.AMOUNT && d.isHeadline())
                    .orElse(false);
            if (money
                    && f.kind == FigureKind.NUMBER
                    && f.aspect == Aspect.LEVEL
                    && f.outlook
                    && f.step < 1
                    && f.scale.isEmpty()
                    && f.role != Role.ANALYST
                    && f.role != Role.VENDOR
                    && f.sentence != sentence
                    && f.periodSaid.isPresent()
                    && !unitNear(f)) {
                sentence = f.sentence;
                out.about(FigureQuestion.CURRENCY_NONE, f)
                        .say("The outlook for " + f.metric() + " is given as \"" + call.quote(f)
                                + "\" without unit or currency.");
            }
        }
    }

    /** Another figure of the sentence carries the unit: "1.5 to maybe 1.6 billion". */
    private boolean unitNear(Fact f) {
        return call.factsOf(f.sentence).stream()
                .anyMatch(g -> g != f && (!g.scale.isEmpty() || !g.currency.isEmpty() || g.isPercentage()));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import org.fairlead.model.rules.FigureQuestion;

/** The checks of the pass, in order: each is one class, and some look at what the ones before have ticked. */
final class FigureChecks {
    private FigureChecks() {}

    static void run(Material material, Remarks out) {
        if (material.pairs().isEmpty()) {
            out.notAsked(
                    "The record has no original beside an interpretation.",
                    FigureQuestion.NUMBER_HEADLINE,
                    FigureQuestion.NUMBER_SCALE,
                    FigureQuestion.NUMBER_VALUE,
                    FigureQuestion.NUMBER_LOST,
                    FigureQuestion.NUMBER_VAGUE,
                    FigureQuestion.NUMBER_LISTED,
                    FigureQuestion.TENSE,
                    FigureQuestion.HEDGE_DENIAL,
                    FigureQuestion.HEDGE_LOSS,
                    FigureQuestion.HEDGE_DEGREE,
                    FigureQuestion.CLAIM_DIRECTION,
                    FigureQuestion.CLAIM_FACT,
                    FigureQuestion.SCOPE,
                    FigureQuestion.COVER_OUTLOOK,
                    FigureQuestion.COVER_OTHER,
                    FigureQuestion.PERIOD_VERSION,
                    FigureQuestion.NAME_ENTITY,
                    FigureQuestion.NAME_LIST);
        }
        NumberCheck.check(material, out);
        SelfCheck.check(material, out);
        ArithmeticCheck.check(material, out);
        GrowthCheck.check(material, out);
        PeriodCheck.check(material, out);
        CurrencyCheck.check(material, out);
        VersionCheck.check(material, out);
        ClaimCheck.check(material, out);
        CoverCheck.check(material, out);
        CounterpartyCheck.check(material, out);
        NameCheck.check(material, out);
        PremiseCheck.check(material, out);
        SpeechCheck.check(material, out);
    }
}

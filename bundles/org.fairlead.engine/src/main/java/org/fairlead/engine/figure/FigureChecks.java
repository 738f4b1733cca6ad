// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.List;
import java.util.Optional;
import org.fairlead.model.review.CompanionKind;
import org.fairlead.model.rules.FigureQuestion;

/** The checks of the pass, in order: each is one class, and some look at what the ones before have ticked. */
final class FigureChecks {
    private FigureChecks() {}

    static void run(Material material, List<Beside> besides, Remarks out) {
        if (material.pairs().isEmpty()) {
            out.notAsked(
                    "The record has no original beside an interpretation.",
                    FigureQuestion.NUMBER_HEADLINE,
                    FigureQuestion.NUMBER_SCALE,
                    FigureQuestion.NUMBER_VALUE,
                    FigureQuestion.NUMBER_LOST,
                    FigureQuestion.NUMBER_VAGUE,
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
        SumCheck.check(material, out);
        PerShareCheck.check(material, out);
        ListCheck.check(material, out);
        PeriodCheck.check(material, out);
        CurrencyCheck.check(material, out);
        VersionCheck.check(material, out);
        ClaimCheck.check(material, out);
        CoverCheck.check(material, out);
        CounterpartyCheck.check(material, out);
        NameCheck.check(material, out);
        PremiseCheck.check(material, out);
        SpeechCheck.check(material, out);
        ReleaseCheck.check(material, first(besides, CompanionKind.RELEASE), out);
        RecordCheck.check(material, first(besides, CompanionKind.OTHER_RECORD), out);
        QuarterCheck.check(
                material,
                besides.stream()
                        .filter(b -> b.kind == CompanionKind.PREVIOUS_CALL)
                        .toList(),
                out);
    }

    private static Optional<Beside> first(List<Beside> besides, CompanionKind kind) {
        return besides.stream().filter(b -> b.kind == kind).findFirst();
    }
}

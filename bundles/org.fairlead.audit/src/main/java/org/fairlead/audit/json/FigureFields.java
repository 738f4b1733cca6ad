// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.json;

import java.io.IOException;
import java.math.BigDecimal;
import org.fairlead.audit.register.Words;
import org.fairlead.model.review.Companion;
import org.fairlead.model.review.Figure;
import org.fairlead.model.review.FigureKind;
import org.fairlead.model.review.PassagePair;
import org.fairlead.model.review.Review;
import org.fairlead.model.transcript.Passage;

/** What the call-figures pass saw: every spoken figure with its tick, the language pairs, the documents beside the call. */
final class FigureFields {
    private final JsonFields json;
    private final OutcomeFields outcomes;

    FigureFields(JsonFields json, OutcomeFields outcomes) {
        this.json = json;
        this.outcomes = outcomes;
    }

    void write(Review review) throws IOException {
        json.objects("figures", review.getFigures(), this::figure);
        json.objects("pairs", review.getPairs(), this::pair);
        json.objects("companions", review.getCompanions(), this::companion);
    }

    private void figure(Figure figure) throws IOException {
        json.text("id", figure.getId());
        TranscriptFields.span(json, figure);
        json.number("line", figure.getLine());
        json.text("quote", figure.getQuote());
        json.text("kind", figure.getKind().getLiteral());
        boolean counts = figure.getKind() != FigureKind.PERIOD && figure.getKind() != FigureKind.DATE;
        if (counts) {
            json.number("low", exact(figure.getLow()));
            json.number("high", exact(figure.getHigh()));
            json.number("precision", exact(figure.getPrecision()));
        }
        json.text("unit", figure.getUnit());
        json.text("currency", figure.getCurrency());
        json.text("scale", figure.getScale());
        json.flag("approximate", figure.isApproximate());
        json.text("metric", figure.getMetric());
        json.text("aspect", figure.getAspect().getLiteral());
        json.text("period", figure.getPeriod());
        json.text("basis", figure.getBasis().getLiteral());
        json.flag("outlook", figure.isOutlook());
        json.text("speaker", Words.name(figure.getSpeaker()));
        json.text("role", Words.roleOf(figure.getSpeaker()).getLiteral());
        json.text("section", figure.getSection().getLiteral());
        json.text("version", figure.getVersion().getLiteral());
        json.text("tick", figure.getTick().getLiteral());
        json.text("reason", figure.getReason());
        json.texts(
                "heldAgainst",
                figure.getCounterparts().stream().map(Figure::getId).toList());
    }

    private static BigDecimal exact(BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }

    private void pair(PassagePair pair) throws IOException {
        json.text("id", pair.getId());
        json.object("original", pair.getOriginal(), this::passage);
        json.object("interpretation", pair.getInterpretation(), this::passage);
        json.number("confidence", pair.getConfidence());
        json.texts("anchors", pair.getAnchors());
        json.objects("onlyOriginal", pair.getOnlyOriginal(), outcomes::evidence);
        json.objects("onlyInterpretation", pair.getOnlyInterpretation(), outcomes::evidence);
    }

    private void passage(Passage passage) throws IOException {
        TranscriptFields.span(json, passage);
        json.text("version", passage.getVersion().getLiteral());
        json.text("language", passage.getLanguage());
    }

    private void companion(Companion companion) throws IOException {
        json.text("kind", companion.getKind().getLiteral());
        json.text("fileName", companion.getFileName());
        json.text("sha256", companion.getSha256());
        json.flag("compared", companion.isCompared());
        json.text("note", companion.getNote());
    }
}

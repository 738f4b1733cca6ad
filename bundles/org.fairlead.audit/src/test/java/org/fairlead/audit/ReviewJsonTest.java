// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fairlead.model.review.Cause;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Figure;
import org.fairlead.model.review.FigureKind;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.ReviewFactory;
import org.fairlead.model.review.Tick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewJsonTest {
    @TempDir
    Path folder;

    @Test
    void everyQuoteIsTheTextBetweenItsOffsets() throws IOException {
        Review review = SampleReview.harbourline();
        String text = review.getTranscript().getText();
        int begin = 0;
        int end = 0;
        int quotes = 0;
        boolean fresh = false;
        try (JsonParser parser = new JsonFactory().createParser(written(review))) {
            while (parser.nextToken() != null) {
                String name = String.valueOf(parser.currentName());
                if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && name.equals("begin")) {
                    begin = parser.getIntValue();
                    fresh = true;
                } else if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && name.equals("end")) {
                    end = parser.getIntValue();
                } else if (parser.currentToken() == JsonToken.VALUE_STRING && name.equals("quote") && fresh) {
                    assertEquals(text.substring(begin, end), parser.getText());
                    quotes++;
                    fresh = false;
                }
            }
        }
        assertTrue(
                quotes >= review.getFindings().size() + review.getStatements().size());
    }

    @Test
    void namesItsFormatFirst() throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(written(SampleReview.harbourline()))) {
            parser.nextToken();
            assertEquals("format", parser.nextFieldName());
            assertEquals("fairlead-review", parser.nextTextValue());
            assertEquals("version", parser.nextFieldName());
            assertEquals(1, parser.nextIntValue(0));
        }
    }

    @Test
    void damagedTextComesBackExactly() throws IOException {
        Review review = SampleReview.harbourline();
        String damaged = "a\ud83d b\udc00 c\u0000\u0007\u2028 \ud83d\ude00 毛利率，\uffff";
        review.getFindings().get(0).setMessage(damaged);
        List<String> messages = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(written(review))) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING && "message".equals(parser.currentName())) {
                    messages.add(parser.getText());
                }
            }
        }
        assertEquals(damaged, messages.get(0));
    }

    @Test
    void aFigureKeepsItsValueItsTickAndWhatItWasHeldAgainst() throws IOException {
        Review review = SampleReview.harbourline();
        Figure said = figure("N001", "1920000000", Tick.CONTRADICTED);
        Figure other = figure("N002", "19200000000.0", Tick.NOT_COMPARED);
        said.getCounterparts().add(other);
        review.getFigures().addAll(List.of(said, other));
        Finding finding = review.getFindings().get(0);
        finding.setWorking("19.2 billion / 1.92 billion = 10");
        finding.setCause(Cause.INTERPRETER);
        Evidence beside = ReviewFactory.eINSTANCE.createEvidence();
        beside.setDocument("release.txt");
        finding.getCounterparts().add(beside);
        String json = new String(written(review), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
        assertTrue(json.contains("\"id\" : \"N001\""), json);
        assertTrue(json.contains("\"low\" : 1920000000,"), json);
        assertTrue(json.contains("\"tick\" : \"contradicted\""), json);
        assertTrue(json.contains("\"heldAgainst\" : [ \"N002\" ]"), json);
        assertTrue(json.contains("\"working\" : \"19.2 billion / 1.92 billion = 10\""), json);
        assertTrue(json.contains("\"cause\" : \"interpreter\""), json);
        assertTrue(json.contains("\"document\" : \"release.txt\""), json);
    }

    /** A period has no value: a zero would read as a figure of nothing. */
    @Test
    void aPeriodHasNoValue() throws IOException {
        Review review = SampleReview.harbourline();
        Figure period = figure("N001", "0", Tick.NOT_COMPARED);
        period.setKind(FigureKind.PERIOD);
        review.getFigures().add(period);
        assertFalse(new String(written(review), StandardCharsets.UTF_8).contains("\"low\" :"));
    }

    private static Figure figure(String id, String value, Tick tick) {
        Figure figure = ReviewFactory.eINSTANCE.createFigure();
        figure.setId(id);
        figure.setLow(new BigDecimal(value));
        figure.setHigh(new BigDecimal(value));
        figure.setPrecision(BigDecimal.ONE);
        figure.setTick(tick);
        return figure;
    }

    @Test
    void sameReviewGivesSameBytes() throws IOException {
        assertArrayEquals(written(SampleReview.harbourline()), written(SampleReview.harbourline()));
    }

    @Test
    void aFolderIsNoTarget() {
        assertThrows(IOException.class, () -> ReviewJson.write(SampleReview.harbourline(), folder));
    }

    private byte[] written(Review review) throws IOException {
        Path target = folder.resolve("review.json");
        ReviewJson.write(review, target);
        return Files.readAllBytes(target);
    }
}

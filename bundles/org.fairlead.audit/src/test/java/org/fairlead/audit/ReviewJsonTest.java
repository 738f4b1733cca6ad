// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fairlead.model.review.Review;
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

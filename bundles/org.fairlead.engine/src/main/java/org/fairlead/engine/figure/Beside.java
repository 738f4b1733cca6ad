// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import org.fairlead.engine.figure.Remark.Place;
import org.fairlead.model.review.CompanionKind;

/** A document beside the call with its figures, and what came of the comparison. */
final class Beside {
    final CompanionKind kind;
    final CallWords words;
    boolean compared;
    String note = "";

    Beside(CompanionText text, FigureVocabulary vocabulary) {
        this.kind = text.kind();
        this.words = new CallWords(text.text(), text.words(), text.hits(), vocabulary);
    }

    String fileName() {
        return words.text.transcript().getSource() == null
                ? ""
                : words.text.transcript().getSource().getFileName();
    }

    /** The document as a place is cited by: its file name, or what it is. */
    private String document() {
        return fileName().isEmpty() ? kind.getLiteral() : fileName();
    }

    Place place(Fact fact) {
        return place(words.begin(fact), words.end(fact));
    }

    Place placeOfSentence(int sentence) {
        return place(words.text.begin(sentence), words.text.end(sentence));
    }

    Place place(int begin, int end) {
        return new Place(
                document(),
                begin,
                end,
                words.text.line(begin),
                words.text.text().substring(begin, end));
    }
}

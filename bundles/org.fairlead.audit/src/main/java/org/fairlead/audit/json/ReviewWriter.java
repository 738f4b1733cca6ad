// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.model.review.PackUse;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.transcript.Source;
import org.fairlead.model.transcript.Transcript;

/** The file from its first to its last field, in a fixed order, streaming. */
public final class ReviewWriter {
    /** Name of the format. */
    public static final String FORMAT = "fairlead-review";
    /** Raised when a field changes its meaning or goes; new fields do not raise it. */
    public static final int VERSION = 1;

    private final JsonFields json;

    private ReviewWriter(JsonFields json) {
        this.json = json;
    }

    /** Writes a review, with its case where there is one, in UTF-8. The stream stays open. */
    public static void write(Workpaper paper, OutputStream out) throws IOException {
        try (JsonGenerator generator = new JsonFactory().createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));
            generator.writeStartObject();
            JsonFields json = new JsonFields(generator);
            new ReviewWriter(json).fields(paper.review());
            if (paper.reviewCase().isPresent()) {
                json.object("case", paper.reviewCase().get(), new CaseFields(json)::write);
            }
            generator.writeEndObject();
            generator.writeRaw('\n');
        }
    }

    private void fields(Review review) throws IOException {
        Transcript transcript = review.getTranscript();
        json.text("format", FORMAT);
        json.number("version", VERSION);
        json.object("program", review, r -> {
            json.text("name", "Fairlead");
            json.text("version", r.getProgramVersion());
        });
        json.object("source", transcript, this::source);
        json.object("call", transcript, t -> {
            json.text("title", t.getTitle());
            json.text("issuer", t.getIssuer());
            json.text("date", t.getCallDate());
            json.number("length", t.getText().length());
        });
        json.object("profile", review, r -> profile(r.getProfile()));
        json.objects("packs", review.getPacks(), this::pack);
        new TranscriptFields(json, transcript).write();
        OutcomeFields outcomes = new OutcomeFields(json);
        outcomes.write(review);
        new FigureFields(json, outcomes).write(review);
    }

    private void source(Transcript transcript) throws IOException {
        Source source = transcript.getSource();
        if (source != null) {
            json.text("fileName", source.getFileName());
            json.text("sha256", source.getSha256());
            json.number("byteCount", source.getByteCount());
            json.text("format", source.getFormat());
            json.text("encoding", source.getEncoding());
            json.texts("warnings", source.getWarnings());
        }
    }

    private void pack(PackUse use) throws IOException {
        json.text("id", use.getPack().getId());
        json.text("title", use.getPack().getTitle());
        json.text("jurisdiction", use.getPack().getJurisdiction());
        json.text("version", use.getPack().getVersion());
        json.text("sha256", use.getSha256());
    }

    /** All questions of the model, so that a new one is in the file without a change here. */
    private void profile(IssuerProfile profile) throws IOException {
        if (profile != null) {
            questions(profile);
            json.objects("people", profile.getPeople(), this::questions);
            json.objects("measures", profile.getMeasures(), this::questions);
        }
    }

    private void questions(EObject asked) throws IOException {
        for (EAttribute question : asked.eClass().getEAllAttributes()) {
            if (question.isMany()) {
                json.texts(
                        question.getName(),
                        ((List<?>) asked.eGet(question))
                                .stream().map(ReviewWriter::literal).toList());
            } else if (asked.eGet(question) instanceof Number number) {
                json.number(question.getName(), number.longValue());
            } else {
                json.text(question.getName(), literal(asked.eGet(question)));
            }
        }
    }

    private static String literal(Object value) {
        return value instanceof Enumerator e ? e.getLiteral() : String.valueOf(value);
    }
}

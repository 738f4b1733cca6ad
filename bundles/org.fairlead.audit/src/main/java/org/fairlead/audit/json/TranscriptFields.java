// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.json;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairlead.audit.register.Places;
import org.fairlead.audit.register.Words;
import org.fairlead.model.transcript.Passage;
import org.fairlead.model.transcript.Section;
import org.fairlead.model.transcript.Span;
import org.fairlead.model.transcript.Speaker;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.Turn;
import org.fairlead.model.transcript.Version;

/** The structure of the call: sections, speakers, turns. */
final class TranscriptFields {
    private final JsonFields json;
    private final Transcript transcript;
    private final Map<Speaker, Integer> index = new HashMap<>();

    TranscriptFields(JsonFields json, Transcript transcript) {
        this.json = json;
        this.transcript = transcript;
        for (Speaker speaker : transcript.getSpeakers()) {
            index.put(speaker, index.size());
        }
    }

    void write() throws IOException {
        json.objects("sections", transcript.getSections(), this::section);
        json.objects("speakers", transcript.getSpeakers(), this::speaker);
        json.objects("turns", transcript.getTurns(), this::turn);
    }

    static void span(JsonFields json, Span span) throws IOException {
        json.number("begin", span.getBegin());
        json.number("end", span.getEnd());
    }

    private void section(Section section) throws IOException {
        json.text("kind", section.getKind().getLiteral());
        span(json, section);
        json.number("confidence", section.getConfidence());
        json.text("cue", section.getCue());
    }

    private void speaker(Speaker speaker) throws IOException {
        json.text("label", speaker.getLabel());
        json.text("name", speaker.getName());
        json.text("title", speaker.getTitle());
        json.text("organisation", speaker.getOrganisation());
        json.text("role", speaker.getRole().getLiteral());
        json.number("confidence", speaker.getConfidence());
        json.text("cue", speaker.getCue());
    }

    private void turn(Turn turn) throws IOException {
        List<Passage> passages = turn.getPassages();
        span(json, turn);
        json.number("speechBegin", turn.getSpeechBegin());
        json.number("speakerIndex", index.getOrDefault(turn.getSpeaker(), -1));
        json.text("speaker", Words.name(turn.getSpeaker()));
        json.text("role", Words.roleOf(turn.getSpeaker()).getLiteral());
        json.text("section", Places.sectionAt(transcript, turn.getBegin()).getLiteral());
        json.text(
                "version",
                passages.isEmpty()
                        ? Version.SPOKEN.getLiteral()
                        : passages.get(0).getVersion().getLiteral());
        json.text("language", passages.isEmpty() ? "" : passages.get(0).getLanguage());
        json.number("confidence", turn.getConfidence());
        json.text("cue", turn.getCue());
        json.objects("passages", passages, p -> {
            span(json, p);
            json.text("version", p.getVersion().getLiteral());
            json.text("language", p.getLanguage());
        });
    }
}

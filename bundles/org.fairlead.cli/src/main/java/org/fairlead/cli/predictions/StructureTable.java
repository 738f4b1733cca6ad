// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.predictions;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.Packs;
import org.fairlead.model.review.Review;
import org.fairlead.model.transcript.Section;
import org.fairlead.model.transcript.SectionKind;
import org.fairlead.model.transcript.Speaker;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.Turn;

/** Where the questions begin, every turn with its speaker's role, and who takes part. */
final class StructureTable implements Table {
    private static final String NONE = "-";

    @Override
    public List<String> columns(Packs packs) {
        return List.of("file", "kind", "offset", "role", "speaker");
    }

    @Override
    public List<List<String>> rows(Review review) {
        Transcript transcript = review.getTranscript();
        String file = transcript.getSource().getFileName();
        List<List<String>> rows = new ArrayList<>();
        for (Section section : transcript.getSections()) {
            if (section.getKind() == SectionKind.QUESTIONS_AND_ANSWERS) {
                rows.add(List.of(file, "qa_start", String.valueOf(section.getBegin()), NONE, NONE));
            }
        }
        for (Turn turn : transcript.getTurns()) {
            rows.add(List.of(
                    file,
                    "turn",
                    String.valueOf(turn.getBegin()),
                    turn.getSpeaker().getRole().getLiteral(),
                    turn.getSpeaker().getName()));
        }
        for (Speaker speaker : transcript.getSpeakers()) {
            if (!speaker.getName().isEmpty()) {
                rows.add(List.of(file, "participant", NONE, speaker.getRole().getLiteral(), speaker.getName()));
            }
        }
        return rows;
    }
}

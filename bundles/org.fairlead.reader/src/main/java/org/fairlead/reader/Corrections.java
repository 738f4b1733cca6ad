// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader;

import java.time.Instant;
import org.fairlead.model.transcript.Correction;
import org.fairlead.model.transcript.CorrectionKind;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.SectionKind;
import org.fairlead.model.transcript.Speaker;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.TranscriptFactory;

/**
 * Makes the corrections of a person, held by the words at a place of the text. All offsets are UTF-16 code units of the transcript's text; `by` is the
 * person who corrects. Reading the record with them, by TranscriptReader, applies them.
 */
public final class Corrections {
    /** Long enough to be found again, short enough that a change nearby does not touch it. */
    private static final int QUOTE = 60;

    private static final int BEFORE = 40;

    private Corrections() {}

    /** Another voice begins at the offset. */
    public static Correction turnBegins(Transcript transcript, int offset, Speaker speaker, String by, Instant at) {
        return described(anchored(transcript, CorrectionKind.TURN_BEGINS, offset, by, at), speaker);
    }

    /** The turn at the offset belongs to the one before. */
    public static Correction turnContinues(Transcript transcript, int offset, String by, Instant at) {
        return anchored(transcript, CorrectionKind.TURN_CONTINUES, offset, by, at);
    }

    /** The turn at the offset, or every turn of its speaker, is spoken by the person described; the speaker given is read only. */
    public static Correction speaker(
            Transcript transcript, int offset, Speaker speaker, boolean everyTurn, String by, Instant at) {
        Correction correction = described(anchored(transcript, CorrectionKind.SPEAKER, offset, by, at), speaker);
        correction.setEveryTurn(everyTurn);
        return correction;
    }

    /** The section begins at the offset. */
    public static Correction section(Transcript transcript, int offset, SectionKind kind, String by, Instant at) {
        Correction correction = anchored(transcript, CorrectionKind.SECTION, offset, by, at);
        correction.setSection(kind);
        return correction;
    }

    /** Describes a person for a correction; the four parts are taken as they stand, also where they are empty. */
    public static Speaker person(String name, String title, String organisation, Role role) {
        Speaker speaker = TranscriptFactory.eINSTANCE.createSpeaker();
        speaker.setName(name);
        speaker.setTitle(title);
        speaker.setOrganisation(organisation);
        speaker.setRole(role);
        return speaker;
    }

    private static Correction anchored(Transcript transcript, CorrectionKind kind, int offset, String by, Instant at) {
        String text = transcript.getText();
        if (offset < 0 || offset >= text.length()) {
            throw new IllegalArgumentException("offset " + offset + " lies outside the text of " + text.length());
        }
        int begin = offset;
        while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        Correction correction = TranscriptFactory.eINSTANCE.createCorrection();
        correction.setKind(kind);
        correction.setOffset(begin);
        correction.setQuote(text.substring(begin, Math.min(text.length(), begin + QUOTE)));
        correction.setBefore(text.substring(Math.max(0, begin - BEFORE), begin));
        correction.setBy(by);
        correction.setAt(at.toString());
        return correction;
    }

    private static Correction described(Correction correction, Speaker speaker) {
        correction.setName(speaker.getName());
        correction.setTitle(speaker.getTitle());
        correction.setOrganisation(speaker.getOrganisation());
        correction.setRole(speaker.getRole());
        return correction;
    }
}

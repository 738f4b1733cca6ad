// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fairlead.model.casefile.CasefileFactory;
import org.fairlead.model.casefile.Note;
import org.fairlead.model.casefile.PrivilegedNotes;
import org.fairlead.model.casefile.ReviewCase;

/**
 * The words of privileged notes. The audit trail holds a digest of a random salt and the words: it proves the words to whoever has them, and tells nothing
 * to whoever has not.
 */
final class PrivilegedWords {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PrivilegedNotes notes;

    PrivilegedWords() {
        this(CasefileFactory.eINSTANCE.createPrivilegedNotes());
    }

    PrivilegedWords(PrivilegedNotes notes) {
        this.notes = EcoreUtil.copy(notes);
    }

    static Note of(String id, String text) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return words(id, HexFormat.of().formatHex(salt), text);
    }

    private static Note words(String id, String salt, String text) {
        Note words = CasefileFactory.eINSTANCE.createNote();
        words.setId(id);
        words.setSalt(salt);
        words.setText(text);
        return words;
    }

    static String digest(Note words) {
        return Sha256.of(words.getSalt() + "\n" + words.getText());
    }

    /** As a record of the journal. */
    static String record(Note words) {
        return words.getId() + "\n" + words.getSalt() + "\n" + words.getText();
    }

    static Note fromRecord(String record) throws CaseException {
        String[] lines = record.split("\n", 3);
        if (lines.length < 3) {
            throw new CaseException("The journal holds a note without words.");
        }
        return words(lines[0], lines[1], lines[2]);
    }

    void add(Note words) {
        notes.getNotes().add(words);
    }

    boolean isEmpty() {
        return notes.getNotes().isEmpty();
    }

    PrivilegedNotes all() {
        return notes;
    }

    Optional<Note> find(String id) {
        return notes.getNotes().stream().filter(n -> n.getId().equals(id)).findFirst();
    }

    /** Gives the notes of a case their words. */
    void fillIn(ReviewCase model) {
        for (Note note : model.getNotes()) {
            if (note.isPrivileged()) {
                find(note.getId()).ifPresent(words -> {
                    note.setText(words.getText());
                    note.setSalt(words.getSalt());
                });
            }
        }
    }
}

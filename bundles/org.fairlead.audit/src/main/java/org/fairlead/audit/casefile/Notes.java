// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.util.Optional;
import org.fairlead.model.casefile.Note;
import org.fairlead.model.casefile.ReviewCase;

/** Notes on findings, rules or the case. */
final class Notes {
    private Notes() {}

    /** What a note changes, and the words of a privileged one, which the changes do not hold. */
    record Added(Changes changes, Optional<Note> words) {}

    static Added add(ReviewCase model, Subjects subjects, String about, String label, String text, boolean privileged)
            throws RefusedException {
        String words = Decisions.words(text, "A note needs words.");
        String id = "N" + (model.getNotes().size() + 1);
        String note = Subject.NOTE + id;
        Changes changes = new Changes(subjects).set(note, label, "subject", about);
        if (!privileged) {
            return new Added(changes.set(note, label, "text", words), Optional.empty());
        }
        Note kept = PrivilegedWords.of(id, words);
        changes.set(note, label, "privileged", true).set(note, label, "digest", PrivilegedWords.digest(kept));
        return new Added(changes, Optional.of(kept));
    }

    static Changes clear(ReviewCase model, Subjects subjects, String id) throws RefusedException {
        if (model.getNotes().stream().noneMatch(n -> n.getId().equals(id))) {
            throw new RefusedException("There is no note " + id + ".");
        }
        return new Changes(subjects).set(Subject.NOTE + id, id, "cleared", true);
    }
}

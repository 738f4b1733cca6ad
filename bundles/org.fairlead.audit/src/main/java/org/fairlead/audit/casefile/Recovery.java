// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.Note;

/**
 * The commands of a journal that its package does not have. A crash between the writing of a package and the emptying of the journal leaves commands that
 * the package has already: they are passed over.
 *
 * @param events  what was added to the case
 * @param foreign whether the journal goes on from another state than this case is in or ever was
 */
record Recovery(List<AuditEvent> events, boolean foreign) {
    private static final char EVENT = 'E';
    private static final char WORDS = 'P';

    static String record(AuditEvent event) {
        return EVENT + EventLine.of(event);
    }

    static String record(Note words) {
        return WORDS + PrivilegedWords.record(words);
    }

    static Recovery of(CaseContents contents, List<String> records) throws CaseException {
        List<AuditEvent> recovered = new ArrayList<>();
        Optional<Note> words = Optional.empty();
        for (String record : records) {
            if (record.charAt(0) == WORDS) {
                words = Optional.of(PrivilegedWords.fromRecord(record.substring(1)));
                continue;
            }
            AuditEvent event = EventLine.parse(record.substring(1));
            List<AuditEvent> known = contents.state().model().getTrail().getEvents();
            if (event.getSequence() <= known.size()) {
                if (!known.get((int) event.getSequence() - 1).getHash().equals(event.getHash())) {
                    return new Recovery(recovered, true);
                }
            } else if (event.getSequence() == known.size() + 1
                    && event.getPrevious()
                            .equals(Trail.head(contents.state().model().getTrail()))) {
                contents.apply(event, words);
                recovered.add(event);
            } else {
                return new Recovery(recovered, true);
            }
            words = Optional.empty();
        }
        return new Recovery(recovered, false);
    }
}

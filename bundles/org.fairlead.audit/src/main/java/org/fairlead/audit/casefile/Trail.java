// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.AuditTrail;

/** The part that holds the audit trail: the line of each event, each with a line feed. */
final class Trail {
    private Trail() {}

    static byte[] bytes(AuditTrail trail) {
        StringBuilder lines = new StringBuilder();
        trail.getEvents().forEach(e -> lines.append(EventLine.of(e)).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The digest of the last event. */
    static String head(AuditTrail trail) {
        List<AuditEvent> events = trail.getEvents();
        return events.isEmpty() ? Sha256.NONE : events.getLast().getHash();
    }

    /** The lines of the part, as they are. */
    static List<String> lines(byte[] bytes) {
        List<String> lines = new ArrayList<>(List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1)));
        if (lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        return lines;
    }

    /**
     * The events of the part.
     *
     * @throws CaseException when a line is no event, or an event does not follow from the one before
     */
    static List<AuditEvent> read(byte[] bytes, String name) throws CaseException {
        List<AuditEvent> events = new ArrayList<>();
        String head = Sha256.NONE;
        for (String line : lines(bytes)) {
            AuditEvent event = EventLine.parse(line);
            if (event.getSequence() != events.size() + 1 || !event.getPrevious().equals(head)) {
                throw new CaseException(name + " was changed: event " + (events.size() + 1)
                        + " of the audit trail does not follow from the one before; fairlead verify tells more.");
            }
            head = event.getHash();
            events.add(event);
        }
        return events;
    }
}

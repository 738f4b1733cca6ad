// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.AuditTrail;
import org.fairlead.model.casefile.CasefileFactory;
import org.fairlead.model.casefile.Change;
import org.fairlead.model.casefile.EventKind;

/** Makes the events of one person at one clock. */
final class Events {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Actor actor;
    private final InstantSource clock;

    Events(Actor actor, InstantSource clock) {
        this.actor = actor;
        this.clock = clock;
    }

    Actor actor() {
        return actor;
    }

    /** Now, as the trail writes it. */
    String now() {
        return UTC.format(clock.instant());
    }

    AuditEvent next(AuditTrail trail, EventKind kind, String reason, String origin, List<Change> changes) {
        AuditEvent event = CasefileFactory.eINSTANCE.createAuditEvent();
        event.setSequence(trail.getEvents().size() + 1L);
        event.setTime(now());
        event.setClock(
                trail.getEvents().isEmpty()
                        ? ""
                        : setBack(trail.getEvents().getLast().getTime(), event.getTime()));
        event.setPerson(actor.name());
        event.setKind(kind);
        event.setReason(reason);
        event.setOrigin(origin);
        event.getChanges().addAll(changes);
        event.setPrevious(Trail.head(trail));
        event.setHash(Sha256.of(EventLine.of(event)));
        return event;
    }

    /** By how much a clock was set back from one time to the next; empty when it was not. A set-back clock is told, not hidden. */
    static String setBack(String before, String after) {
        Duration back = Duration.between(Instant.parse(after), Instant.parse(before));
        return back.isPositive() ? back.toString() : "";
    }
}

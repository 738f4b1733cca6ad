// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.Change;
import org.fairlead.model.casefile.EventKind;

/** Looks for events that were changed, dropped, put elsewhere or put in. */
final class TrailCheck {
    private final List<String> faults;
    private final List<AuditEvent> events = new ArrayList<>();

    TrailCheck(List<String> faults) {
        this.faults = faults;
    }

    /** The events that could be read, in the order in which they stand. */
    List<AuditEvent> events() {
        return events;
    }

    void check(byte[] trail) {
        int number = 0;
        for (String line : Trail.lines(trail)) {
            number++;
            try {
                events.add(EventLine.parse(line));
            } catch (CaseException e) {
                faults.add("Event " + number
                        + " of the audit trail was changed: its line is not in the form of an event.");
            }
        }
        order();
        links();
        for (int i = 0; i < events.size(); i++) {
            clock(i);
            signature(i);
        }
    }

    private void order() {
        Set<Long> there = new HashSet<>();
        events.forEach(e -> there.add(e.getSequence()));
        Set<Long> seen = new HashSet<>();
        long expected = 1;
        for (AuditEvent event : events) {
            long number = event.getSequence();
            if (!seen.add(number)) {
                faults.add("Event " + number + " stands a second time: an event was put in after event "
                        + (expected - 1) + ".");
                continue;
            }
            if (number != expected) {
                if (number > expected && !there.contains(expected)) {
                    faults.add(
                            "Event " + expected + (number > expected + 1 ? " to event " + (number - 1) + " are" : " is")
                                    + " missing from the audit trail.");
                } else {
                    faults.add("Event " + number + " stands where event " + expected + " belongs.");
                }
            }
            expected = number + 1;
        }
    }

    /** Each event holds the digest of the one before; where that does not hold, the one before was changed or is another. */
    private void links() {
        for (int i = 0; i < events.size(); i++) {
            AuditEvent event = events.get(i);
            if (i == 0 && !event.getPrevious().equals(Sha256.NONE)) {
                faults.add("Event " + event.getSequence() + " is not the first of its audit trail.");
            } else if (i > 0 && !event.getPrevious().equals(events.get(i - 1).getHash())) {
                faults.add("Event " + events.get(i - 1).getSequence()
                        + " was changed, or it is not the one that stood before event " + event.getSequence()
                        + ": the digest that event " + event.getSequence() + " holds is another's.");
            }
        }
    }

    private void clock(int at) {
        AuditEvent event = events.get(at);
        try {
            String back = at == 0 ? "" : Events.setBack(events.get(at - 1).getTime(), event.getTime());
            if (!back.equals(event.getClock())) {
                faults.add("Event " + event.getSequence()
                        + " does not say truly whether the clock was set back before it.");
            }
        } catch (DateTimeParseException e) {
            faults.add("Event " + event.getSequence() + " was changed: its time is none.");
        }
    }

    /** Who signs names the last event that stood there. */
    private void signature(int at) {
        AuditEvent event = events.get(at);
        if (event.getKind() == EventKind.SIGNED_OFF) {
            for (Change change : event.getChanges()) {
                if (change.getField().equals("head") && !change.getAfter().equals(event.getPrevious())) {
                    faults.add("The signature of event " + event.getSequence()
                            + " was given to another audit trail than the one before it.");
                }
            }
        }
    }

    /** Clocks that were set back are no fault, but told. */
    List<String> remarks() {
        return events.stream()
                .filter(e -> !e.getClock().isEmpty())
                .map(e -> "Before event " + e.getSequence() + " the clock was set back by "
                        + e.getClock().substring(2) + ".")
                .toList();
    }
}

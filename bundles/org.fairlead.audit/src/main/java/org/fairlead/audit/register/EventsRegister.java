// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.register;

import java.util.List;
import java.util.stream.Stream;
import org.fairlead.audit.paper.CaseRecord;
import org.fairlead.audit.paper.CaseRecord.Event;
import org.fairlead.model.review.Review;

/** The audit trail of a case; one row that says so where there is no case. */
public final class EventsRegister implements Register<Event> {
    private static final Event NO_CASE =
            new Event(0, "", "", "A review alone: no case was opened, and no event is recorded.", "", "", "", "", "");
    private static final List<Column<Event>> COLUMNS = List.of(
            Column.key("Event", 8, e -> e.number() == 0 ? "" : e.number()),
            Column.of("Time (UTC)", 21, Event::time),
            Column.of("Person", 20, Event::person),
            Column.of("What", 30, Event::what),
            Column.of("About", 18, Event::about),
            Column.of("Before", 30, Event::before),
            Column.of("After", 30, Event::after),
            Column.of("Reason", 40, Event::reason),
            Column.of("SHA-256 of the event", 36, Event::hash));

    private final CaseRecord record;

    public EventsRegister(CaseRecord record) {
        this.record = record;
    }

    @Override
    public String title() {
        return Index.LOG.title();
    }

    @Override
    public List<Column<Event>> columns() {
        return COLUMNS;
    }

    @Override
    public Stream<Event> rows(Review review) {
        return record.isCase() ? record.events().stream() : Stream.of(NO_CASE);
    }

    @Override
    public long size(Review review) {
        return Math.max(1, record.events().size());
    }
}

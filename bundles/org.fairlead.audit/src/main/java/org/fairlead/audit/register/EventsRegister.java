// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.Change;
import org.fairlead.model.casefile.ReviewCase;
import org.fairlead.model.review.Review;

/** The audit trail of a case, one row a change; one row that says so where there is no case. */
public final class EventsRegister implements Register<EventsRegister.Row> {
    /**
     * A change with the event that it belongs to.
     *
     * @param event  empty: there is no case
     * @param change empty: the event changed no value
     */
    public record Row(Optional<AuditEvent> event, Optional<Change> change) {}

    private static final List<Column<Row>> COLUMNS = List.of(
            Column.key(
                    "Event",
                    8,
                    r -> r.event.<Object>map(AuditEvent::getSequence).orElse("")),
            Column.of("Time (UTC)", 25, r -> r.event.map(EventsRegister::time).orElse("")),
            Column.of("Person", 20, r -> r.event.map(AuditEvent::getPerson).orElse("")),
            Column.of("What", 26, r -> r.event.map(e -> Words.of(e.getKind())).orElse("None: a review alone")),
            Column.of("About", 20, r -> r.change.map(EventsRegister::about).orElse("")),
            Column.of("Value", 16, r -> r.change.map(Change::getField).orElse("")),
            Column.of("Before", 34, r -> r.change.map(Change::getBefore).orElse("")),
            Column.of("After", 44, r -> r.change.map(Change::getAfter).orElse("")),
            Column.of("Reason", 32, r -> r.event.map(AuditEvent::getReason).orElse("")),
            Column.of("Origin", 28, r -> r.event.map(AuditEvent::getOrigin).orElse("")),
            Column.of(
                    "SHA-256 of the event",
                    36,
                    r -> r.event.map(AuditEvent::getHash).orElse("")));

    private final Optional<ReviewCase> reviewCase;

    public EventsRegister(Optional<ReviewCase> reviewCase) {
        this.reviewCase = reviewCase;
    }

    @Override
    public String title() {
        return Index.LOG.title();
    }

    @Override
    public List<Column<Row>> columns() {
        return COLUMNS;
    }

    @Override
    public Stream<Row> rows(Review review) {
        return reviewCase.isEmpty()
                ? Stream.of(new Row(Optional.empty(), Optional.empty()))
                : events().stream().flatMap(EventsRegister::rows);
    }

    @Override
    public long size(Review review) {
        return Math.max(1, events().size());
    }

    private List<AuditEvent> events() {
        return reviewCase
                .flatMap(c -> Optional.ofNullable(c.getTrail()))
                .<List<AuditEvent>>map(t -> t.getEvents())
                .orElse(List.of());
    }

    private static Stream<Row> rows(AuditEvent event) {
        return event.getChanges().isEmpty()
                ? Stream.of(new Row(Optional.of(event), Optional.empty()))
                : event.getChanges().stream().map(c -> new Row(Optional.of(event), Optional.of(c)));
    }

    private static String time(AuditEvent event) {
        return Words.time(event.getTime())
                + (event.getClock().isEmpty() ? "" : "\nclock set back by " + event.getClock());
    }

    private static String about(Change change) {
        return change.getLabel().isEmpty() ? change.getSubject() : change.getLabel();
    }
}

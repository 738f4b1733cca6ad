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
            Column.said(
                    "Time (UTC)",
                    25,
                    r -> r.event.<Object>map(EventsRegister::time).orElse("")),
            Column.said("Person", 20, r -> r.event.map(AuditEvent::getPerson).orElse("")),
            Column.of("What", 26, r -> r.event.map(e -> Words.of(e.getKind())).orElse("None: a review alone")),
            Column.said("About", 20, r -> r.change.map(EventsRegister::about).orElse("")),
            Column.of("Value", 16, r -> r.change.map(Change::getField).orElse("")),
            Column.said("Before", 34, r -> r.change.map(Change::getBefore).orElse("")),
            Column.said("After", 44, r -> r.change.map(Change::getAfter).orElse("")),
            Column.said("Reason", 32, r -> r.event.map(AuditEvent::getReason).orElse("")),
            Column.said("Origin", 28, r -> r.event.map(AuditEvent::getOrigin).orElse("")),
            Column.said(
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

    private static Phrase time(AuditEvent event) {
        String time = Words.time(event.getTime());
        return event.getClock().isEmpty()
                ? Phrase.said(time)
                : Phrase.lines(List.of(time, Phrase.of("clock set back by %1", event.getClock())));
    }

    private static String about(Change change) {
        return change.getLabel().isEmpty() ? change.getSubject() : change.getLabel();
    }
}

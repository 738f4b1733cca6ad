// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.Change;
import org.fairlead.model.review.Finding;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.table.Column;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.theme.Words;

/** The audit trail of the case, the latest event first. */
public class TrailPage extends TablePage<AuditEvent> {
    public static final String ID = "org.fairlead.workbench.trail";

    private static final Comparator<AuditEvent> BY_SEQUENCE = Comparator.comparingLong(AuditEvent::getSequence);
    private static final List<Column<AuditEvent>> COLUMNS = List.of(
            Column.<AuditEvent>text("number", Messages.columnNumber, 6, e -> String.valueOf(e.getSequence()))
                    .ordered(BY_SEQUENCE),
            Column.<AuditEvent>text("time", Messages.columnTime, 22, TrailPage::time)
                    .ordered(BY_SEQUENCE),
            Column.text("person", Messages.columnPerson, 16, AuditEvent::getPerson),
            Column.text("kind", Messages.columnEvent, 16, e -> Words.of(e.getKind())),
            Column.text("subject", Messages.columnSubject, -18, TrailPage::subjects),
            Column.text("change", Messages.columnChange, -26, TrailPage::changes),
            Column.text("reason", Messages.columnReason, -22, AuditEvent::getReason),
            Column.text("origin", Messages.columnOrigin, 14, AuditEvent::getOrigin),
            Column.text(
                            "hash",
                            Messages.columnHash,
                            14,
                            (AuditEvent e) -> e.getHash()
                                    .substring(0, Math.min(12, e.getHash().length())))
                    .coloured(e -> Palette.SECONDARY));

    public TrailPage() {
        super("trail", Messages.trail, COLUMNS);
    }

    private static String time(AuditEvent event) {
        return event.getTime().replace('T', ' ').replaceFirst("\\.\\d+Z$", " UTC");
    }

    private static String subjects(AuditEvent event) {
        return event.getChanges().stream()
                .map(Change::getLabel)
                .filter(label -> !label.isEmpty())
                .distinct()
                .limit(5)
                .collect(Collectors.joining(", "));
    }

    private static String changes(AuditEvent event) {
        return event.getChanges().stream()
                .limit(5)
                .map(change -> change.getField() + ": "
                        + (change.getBefore().isEmpty() ? "\u2013" : change.getBefore()) + " \u2192 "
                        + (change.getAfter().isEmpty() ? "\u2013" : change.getAfter()))
                .collect(Collectors.joining("; "));
    }

    @Override
    protected List<AuditEvent> content(OpenReview open) {
        return open.openCase()
                .map(c -> List.copyOf(c.trail().getEvents()).reversed())
                .orElse(List.of());
    }

    @Override
    protected Consumer<AuditEvent> action() {
        return event -> event.getChanges().stream()
                .map(change -> change.getSubject().substring(change.getSubject().indexOf(':') + 1))
                .flatMap(print -> ReviewSession.current().open().stream()
                        .flatMap(open -> open.review().getFindings().stream())
                        .filter((Finding finding) -> finding.getFingerprint().equals(print)))
                .findFirst()
                .ifPresent(ReviewSession.current()::select);
    }

    @Override
    protected Map<String, Function<AuditEvent, String>> switches() {
        Map<String, Function<AuditEvent, String>> switches = new LinkedHashMap<>();
        switches.put(Messages.columnEvent, e -> Words.of(e.getKind()));
        switches.put(Messages.columnPerson, AuditEvent::getPerson);
        return switches;
    }

    @Override
    protected String nothing() {
        return Messages.noCaseYet;
    }

    @Override
    public void decisionsChanged() {
        reviewChanged();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.AuditTrail;
import org.fairlead.model.casefile.Change;
import org.fairlead.model.casefile.EventKind;

/**
 * What a new run changed.
 *
 * @param added   findings that the run before did not have
 * @param gone    findings of the run before that are no more; their decisions are kept as history
 * @param changed findings whose words or whose rule changed; where something had been decided it is open again
 */
public record RunComparison(List<Entry> added, List<Entry> gone, List<Entry> changed) {
    /**
     * A finding.
     *
     * @param label       id and rule; in the run before for one that is gone, in the new run else
     * @param fingerprint in the same run
     * @param before      what had been decided, empty where nothing was
     */
    public record Entry(String label, String fingerprint, String before) {}

    static Optional<RunComparison> last(AuditTrail trail) {
        return trail.getEvents().reversed().stream()
                .filter(e -> e.getKind() == EventKind.RERUN || e.getKind() == EventKind.CORRECTED)
                .findFirst()
                .map(RunComparison::of);
    }

    static RunComparison of(AuditEvent event) {
        RunComparison comparison = new RunComparison(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Change change : event.getChanges()) {
            String print = change.getSubject().substring(change.getSubject().indexOf(':') + 1);
            switch (change.getField()) {
                case CaseState.NEW -> comparison.added.add(new Entry(change.getLabel(), print, ""));
                case CaseState.LOST -> comparison.gone.add(new Entry(change.getLabel(), print, change.getBefore()));
                case CaseState.CHANGED ->
                    comparison.changed.add(new Entry(change.getLabel(), change.getAfter(), change.getBefore()));
                default -> {
                    // other values of the event say how the case follows
                }
            }
        }
        return comparison;
    }
}

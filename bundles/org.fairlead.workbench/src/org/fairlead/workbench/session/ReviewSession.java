// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.transcript.Passage;
import org.fairlead.model.transcript.Span;

/** What is open and what is selected, for all parts of the window alike. Used on the user interface thread only. */
public final class ReviewSession {
    /** Told about changes. */
    public interface Listener {
        /** Another review is open, or none. */
        default void reviewChanged() {}

        /** Another finding or another rule is selected, or none. */
        default void selectionChanged() {}

        /** A person asked to see a place of the text. */
        default void placeAsked(Span place) {}
    }

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private Optional<OpenReview> open = Optional.empty();
    private Optional<Finding> finding = Optional.empty();
    private Optional<RuleOutcome> outcome = Optional.empty();
    private List<Finding> shown = List.of();
    /** Which place of the selected finding's counterparts comes next. */
    private int counterpart;

    /** The session of the running workbench. */
    public static ReviewSession current() {
        return PlatformUI.getWorkbench().getService(ReviewSession.class);
    }

    /** Tells a listener about changes, for as long as a widget lives. */
    public void listen(Widget life, Listener listener) {
        listeners.add(listener);
        life.addDisposeListener(e -> listeners.remove(listener));
    }

    public Optional<OpenReview> open() {
        return open;
    }

    /** Opens a review in place of the one that was open. Nothing is selected. */
    public void show(OpenReview review) {
        open = Optional.of(review);
        finding = Optional.empty();
        outcome = Optional.empty();
        shown = List.copyOf(review.review().getFindings());
        listeners.forEach(Listener::reviewChanged);
    }

    public Optional<Finding> finding() {
        return finding;
    }

    /** The selected rule's outcome; that of the finding where one is selected. */
    public Optional<RuleOutcome> outcome() {
        return outcome;
    }

    /** Selects a finding and with it its rule. */
    public void select(Finding selected) {
        if (!finding.equals(Optional.of(selected))) {
            finding = Optional.of(selected);
            outcome = Optional.ofNullable(selected.getOutcome());
            counterpart = 0;
            listeners.forEach(Listener::selectionChanged);
        }
    }

    /** Selects a rule and no finding. */
    public void select(RuleOutcome selected) {
        if (finding.isPresent() || !outcome.equals(Optional.of(selected))) {
            finding = Optional.empty();
            outcome = Optional.of(selected);
            listeners.forEach(Listener::selectionChanged);
        }
    }

    /** Shows a place of the text without selecting another finding. */
    public void show(Span place) {
        listeners.forEach(listener -> listener.placeAsked(place));
    }

    /**
     * Shows what the selected finding is held against, place after place, and then its own again. Where it names none but stands in a passage that was said
     * in another language too, that one.
     */
    public void counterpart() {
        List<Span> places = new ArrayList<>();
        finding.ifPresent(selected -> {
            places.addAll(selected.getCounterparts());
            if (places.isEmpty() && selected.getEvidence() != null) {
                pair(selected.getEvidence()).ifPresent(places::add);
            }
            if (selected.getEvidence() != null) {
                places.add(selected.getEvidence());
            }
        });
        if (places.size() > 1) {
            show(places.get(counterpart++ % places.size()));
        }
    }

    private Optional<Passage> pair(Span place) {
        return open.stream()
                .flatMap(review -> review.transcript().getTurns().stream())
                .flatMap(turn -> turn.getPassages().stream())
                .filter(passage -> passage.getBegin() <= place.getBegin()
                        && place.getBegin() < passage.getEnd()
                        && passage.getPair() != null)
                .map(Passage::getPair)
                .findFirst();
    }

    /** The findings that next and previous step through, in their order: those that the table shows. */
    public void narrow(List<Finding> findings) {
        shown = List.copyOf(findings);
    }

    /** Selects the finding so many steps on in the table; at the ends it goes round. */
    public void step(int steps) {
        if (!shown.isEmpty()) {
            int at = finding.map(shown::indexOf).orElse(-1);
            select(shown.get(at < 0 ? (steps > 0 ? 0 : shown.size() - 1) : Math.floorMod(at + steps, shown.size())));
        }
    }
}

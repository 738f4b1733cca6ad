// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.fairlead.model.casefile.DispositionState;
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

        /** A decision was made, taken back or signed, or a case was saved. */
        default void decisionsChanged() {}

        /** A review stands in the place of another one: its case was made, or it was run again. */
        default void replaced(OpenReview before, OpenReview after) {}

        /** Other reviews are open than before. */
        default void openChanged() {}

        /** A person asked to see a place of the text. */
        default void placeAsked(Span place) {}
    }

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private Optional<OpenReview> open = Optional.empty();
    private Optional<Finding> finding = Optional.empty();
    private Optional<RuleOutcome> outcome = Optional.empty();
    private final List<OpenReview> all = new ArrayList<>();
    private List<Finding> marked = List.of();
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

    /** The review that is in sight. */
    public Optional<OpenReview> open() {
        return open;
    }

    /** Every review that is open, in order of opening. */
    public List<OpenReview> all() {
        return List.copyOf(all);
    }

    /** Brings a review into sight. A new one is added; of reviews without a case only the last stays open. Nothing is selected. */
    public void show(OpenReview review) {
        if (!all.contains(review)) {
            all.removeIf(other -> other.openCase().isEmpty());
            all.add(review);
        }
        put(review);
        listeners.forEach(Listener::openChanged);
    }

    /** Puts a review in the place of another one: its case was made, or it was run again. */
    public void replace(OpenReview before, OpenReview after) {
        int at = all.indexOf(before);
        if (at < 0) {
            all.add(after);
        } else {
            all.set(at, after);
            listeners.forEach(listener -> listener.replaced(before, after));
        }
        if (open.filter(before::equals).isPresent() || open.isEmpty()) {
            put(after);
        }
        listeners.forEach(Listener::openChanged);
    }

    /** Takes a review away; the one opened before it comes into sight. */
    public void close(OpenReview review) {
        all.remove(review);
        if (open.filter(review::equals).isPresent()) {
            open = Optional.empty();
            finding = Optional.empty();
            outcome = Optional.empty();
            marked = List.of();
            shown = List.of();
            if (all.isEmpty()) {
                listeners.forEach(Listener::reviewChanged);
            } else {
                put(all.getLast());
            }
        }
        listeners.forEach(Listener::openChanged);
    }

    /** Tells everybody that decisions changed. */
    public void decided() {
        listeners.forEach(Listener::decisionsChanged);
    }

    /** What was decided on a finding of the review in sight. */
    public DispositionState stateOf(Finding of) {
        return open.flatMap(OpenReview::openCase).map(c -> c.stateOf(of)).orElse(DispositionState.OPEN);
    }

    /** The findings that a decision is for: those marked in the table, else the selected one. */
    public List<Finding> marked() {
        return marked.size() > 1 ? marked : finding.map(List::of).orElse(List.of());
    }

    /** A person marked these findings in the table. */
    public void mark(List<Finding> findings) {
        marked = List.copyOf(findings);
        listeners.forEach(Listener::selectionChanged);
    }

    private void put(OpenReview review) {
        open = Optional.of(review);
        marked = List.of();
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
            marked = List.of();
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

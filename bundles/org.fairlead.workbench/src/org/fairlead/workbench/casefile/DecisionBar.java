// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.model.casefile.Disposition;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.review.Finding;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.theme.Shapes;
import org.fairlead.workbench.theme.Words;
import org.fairlead.workbench.widget.Chip;

/** The decisions that can be made on what is marked, each with its key, and what was decided, by whom and why. */
public final class DecisionBar implements ReviewSession.Listener {
    private static final Map<DispositionState, String> KEYS = new EnumMap<>(Map.of(
            DispositionState.CONFIRMED, "C",
            DispositionState.FALSE_POSITIVE, "F",
            DispositionState.ACCEPTED_RISK, "A",
            DispositionState.NOT_APPLICABLE, "N",
            DispositionState.FIXED, "X",
            DispositionState.NEEDS_COUNSEL, "L"));

    private final ReviewSession session = ReviewSession.current();
    private final Composite control;
    private final Map<DispositionState, Chip> chips = new EnumMap<>(DispositionState.class);
    private final Label decided;

    public DecisionBar(Composite parent) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 6).applyTo(control);
        Composite row = new Composite(control, SWT.NONE);
        RowLayoutFactory.fillDefaults().spacing(6).wrap(true).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        KEYS.forEach((state, key) -> {
            Chip chip = new Chip(row, Palette.TEXT);
            chip.text(Shapes.of(state) + " " + Words.of(state) + "  " + key);
            chip.control().addListener(SWT.Selection, event -> {
                Decide.on(control.getShell(), state);
                show();
            });
            chips.put(state, chip);
        });
        decided = new Label(control, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(decided);
        session.listen(control, this);
        show();
    }

    public Composite control() {
        return control;
    }

    /** The switch of a decision, for those who drive the window. */
    public Chip chip(DispositionState state) {
        Chip chip = chips.get(state);
        if (chip == null) {
            throw new IllegalArgumentException(state + " is not decided by a switch");
        }
        return chip;
    }

    @Override
    public void reviewChanged() {
        show();
    }

    @Override
    public void selectionChanged() {
        show();
    }

    @Override
    public void decisionsChanged() {
        show();
    }

    private void show() {
        List<Finding> marked = session.marked();
        DispositionState common = marked.isEmpty() ? DispositionState.OPEN : session.stateOf(marked.getFirst());
        boolean same = marked.stream().allMatch(finding -> session.stateOf(finding) == common);
        chips.forEach((state, chip) -> {
            chip.select(!marked.isEmpty() && same && common == state);
            chip.control().setEnabled(!marked.isEmpty());
        });
        String words = words(marked);
        if (!words.equals(decided.getText())) {
            int before = decided.computeSize(decided.getSize().x, SWT.DEFAULT).y;
            decided.setText(words);
            if (decided.computeSize(decided.getSize().x, SWT.DEFAULT).y != before) {
                control.getParent().layout(new Control[] {decided});
            }
        }
    }

    private String words(List<Finding> marked) {
        if (marked.isEmpty()) {
            return Messages.decideFirst;
        }
        if (marked.size() > 1) {
            return NLS.bind(Messages.decideMany, marked.size());
        }
        Optional<Disposition> disposition =
                session.open().flatMap(OpenReview::openCase).flatMap((OpenCase c) -> c.disposition(marked.getFirst()));
        return disposition
                .filter(d -> !d.getPerson().isEmpty())
                .map(d -> NLS.bind(
                                Messages.decidedBy,
                                new Object[] {Words.of(d.getState()), d.getPerson(), time(d.getTime())})
                        + (d.getReason().isEmpty() ? "" : "\n" + d.getReason())
                        + (d.getEarlier() == null
                                ? ""
                                : "\n"
                                        + NLS.bind(
                                                Messages.decidedBefore,
                                                Words.of(d.getEarlier().getState()))))
                .orElse(Messages.decideOpen);
    }

    private static String time(String utc) {
        return utc.length() < 16 ? utc : utc.substring(0, 10) + " " + utc.substring(11, 16) + " UTC";
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Figure;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.PassagePair;
import org.fairlead.model.review.Tick;
import org.fairlead.model.transcript.Span;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.ReadingKeys;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.theme.Shapes;
import org.fairlead.workbench.theme.Words;
import org.fairlead.workbench.transcript.Stretch;
import org.fairlead.workbench.widget.Turn;

/** Original on the left, interpretation on the right: pairs begin at the same height and scroll together; a click shows the place in the transcript. */
public class CompareView extends ViewPart implements ReviewSession.Listener {
    public static final String ID = "org.fairlead.workbench.compare";

    private final ReviewSession session = ReviewSession.current();
    private Side original;
    private Side interpretation;
    private Label legend;
    /** One side is scrolled because the other one was. */
    private boolean following;

    /** What is shown is not of the review that is open: the page was not in sight since. */
    private boolean stale = true;

    private Optional<Span> asked = Optional.empty();
    private Alignment alignment;
    private Turn turn;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        legend = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(10, 4).applyTo(legend);
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        original = new Side(sash);
        interpretation = new Side(sash);
        follow(original, interpretation);
        follow(interpretation, original);
        alignment = new Alignment(original, interpretation, this::reveal);
        original.control().addListener(SWT.Resize, event -> alignment.begin());
        interpretation.control().addListener(SWT.Resize, event -> alignment.begin());
        turn = new Turn(parent, this::catchUp);
        original.control().addListener(SWT.Paint, event -> {
            if (stale || asked.isPresent()) {
                turn.ask();
            }
        });
        Palette.listen(parent, this::reviewChanged);
        session.listen(parent, this);
        reviewChanged();
    }

    private void follow(Side leader, Side follower) {
        leader.control().addListener(SWT.Paint, event -> {
            int top = leader.control().getTopPixel();
            if (!following && follower.control().getTopPixel() != top) {
                following = true;
                follower.control().setTopPixel(top);
                follower.control().getDisplay().asyncExec(() -> following = false);
            }
        });
        leader.control()
                .addListener(
                        SWT.MouseUp,
                        event -> leader.place(leader.control().getCaretOffset())
                                .ifPresent(place -> session.show(Stretch.of(place, place))));
        ReadingKeys.in(getSite(), leader.control());
    }

    /** Out of sight it forgets what it showed, and shows nothing until it is painted. */
    @Override
    public void reviewChanged() {
        asked = Optional.empty();
        stale = true;
        if (original.control().isVisible()) {
            turn.ask();
        } else {
            original.show(List.of());
            interpretation.show(List.of());
        }
    }

    private void catchUp() {
        if (stale) {
            show();
        }
        reveal();
    }

    private void show() {
        stale = false;
        List<Side.Block> left = new ArrayList<>();
        List<Side.Block> right = new ArrayList<>();
        session.open()
                .ifPresent(open -> open.review().getPairs().stream()
                        .filter(pair -> pair.getOriginal() != null && pair.getInterpretation() != null)
                        .forEach(pair -> add(open, pair, left, right)));
        original.show(left);
        interpretation.show(right);
        legend.setText(left.isEmpty() ? Messages.compareNone : legend());
        legend.setForeground(Palette.SECONDARY.color());
        asked = asked.or(() -> session.finding().map(Finding::getEvidence));
        alignment.begin();
    }

    private static String legend() {
        return Messages.compareLegend + "  "
                + String.join(
                        "   ",
                        List.of(Tick.AGREED, Tick.CONTRADICTED, Tick.UNMATCHED).stream()
                                .map(tick -> Shapes.of(tick) + " " + Words.of(tick))
                                .toList());
    }

    private static void add(OpenReview open, PassagePair pair, List<Side.Block> left, List<Side.Block> right) {
        int from = pair.getInterpretation().getBegin();
        int to = Math.max(pair.getEnd(), pair.getInterpretation().getEnd());
        left.add(block(
                open,
                pair.getId(),
                pair.getOriginal().getBegin(),
                pair.getOriginal().getEnd(),
                pair.getOnlyOriginal()));
        right.add(block(open, pair.getId(), from, to, pair.getOnlyInterpretation()));
    }

    private static Side.Block block(OpenReview open, String id, int begin, int end, List<Evidence> alone) {
        List<Figure> figures = open.review().getFigures().stream()
                .filter(figure -> figure.getBegin() >= begin && figure.getEnd() <= end)
                .toList();
        StringBuilder heading = new StringBuilder(id)
                .append(" \u00b7 ")
                .append(NLS.bind(Messages.place, open.lines().lineOf(begin)));
        for (Tick tick : List.of(Tick.AGREED, Tick.RECOMPUTED, Tick.CONTRADICTED, Tick.UNMATCHED)) {
            long count =
                    figures.stream().filter(figure -> figure.getTick() == tick).count();
            if (count > 0) {
                heading.append("  ").append(Shapes.of(tick)).append(count);
            }
        }
        if (!alone.isEmpty()) {
            heading.append("  \u00b7 ").append(NLS.bind(Messages.compareAlone, alone.size()));
        }
        String words = open.transcript().getText().substring(begin, end).replaceAll("[\\r\\n]", " ");
        return new Side.Block(heading.toString(), begin, words, figures, List.copyOf(alone));
    }

    @Override
    public void selectionChanged() {
        session.finding().map(Finding::getEvidence).ifPresent(this::placeAsked);
    }

    @Override
    public void placeAsked(Span place) {
        asked = Optional.of(place);
        reveal();
    }

    /** Out of sight, and before all pairs are measured, the place that was asked for waits: to look for it would measure all of them at once. */
    private void reveal() {
        if (!stale && alignment.isDone() && original.control().isVisible()) {
            asked.map(Span::getBegin).filter(place -> !original.reveal(place)).ifPresent(interpretation::reveal);
            asked = Optional.empty();
        }
    }

    /** Both sides as they are when all is shown, for those who drive the window. */
    public List<StyledText> sides() {
        if (stale) {
            show();
        }
        alignment.finish();
        return List.of(original.control(), interpretation.control());
    }

    @Override
    public void setFocus() {
        original.control().setFocus();
    }
}

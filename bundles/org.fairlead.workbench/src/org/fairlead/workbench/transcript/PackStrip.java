// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.RulePack;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.theme.Shapes;
import org.fairlead.workbench.theme.Words;

/**
 * The rules of the pack with most rules side by side, each with its state: a matrix at a glance. A click selects the rule; the tooltip names it.
 */
final class PackStrip {
    private static final int GAP = 10;

    private final Canvas canvas;
    private final ReviewSession session = ReviewSession.current();
    private List<RuleOutcome> outcomes = List.of();

    PackStrip(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {
            @Override
            public Point computeSize(int widthHint, int heightHint, boolean changed) {
                GC gc = new GC(this);
                int row = gc.getFontMetrics().getHeight();
                gc.dispose();
                return new Point(200, 2 * row + 14);
            }
        };
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.MouseDown, event -> at(event).ifPresent(session::select));
        canvas.addListener(
                SWT.MouseMove,
                event ->
                        canvas.setToolTipText(at(event).map(PackStrip::sentence).orElse(null)));
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = String.join(
                        "; ", outcomes.stream().map(PackStrip::sentence).toList());
            }
        });
    }

    Canvas control() {
        return canvas;
    }

    /** Shows the rules as they are now. */
    void show() {
        outcomes = session.open()
                .map(OpenReview::review)
                .map(PackStrip::largestPack)
                .orElse(List.of());
        canvas.redraw();
    }

    private static List<RuleOutcome> largestPack(Review review) {
        return review.getPacks().stream()
                .map(use -> of(review, use.getPack()))
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private static List<RuleOutcome> of(Review review, RulePack pack) {
        return review.getOutcomes().stream()
                .filter(outcome -> outcome.getPack() == pack)
                .toList();
    }

    private void paint(Event event) {
        Rectangle area = canvas.getClientArea();
        GC gc = event.gc;
        gc.setBackground(canvas.getParent().getBackground());
        gc.fillRectangle(area);
        if (!outcomes.isEmpty()) {
            gc.setForeground(canvas.getForeground());
            gc.drawText(outcomes.get(0).getPack().getTitle(), GAP, 3, true);
        }
        List<Rectangle> cells = cells(gc);
        for (int i = 0; i < cells.size(); i++) {
            paint(gc, outcomes.get(i), cells.get(i));
        }
        gc.setForeground(Palette.LINE.color());
        gc.drawLine(0, area.height - 1, area.width, area.height - 1);
    }

    private void paint(GC gc, RuleOutcome outcome, Rectangle cell) {
        gc.setForeground(Palette.of(outcome.getState()).color());
        String shape = Shapes.of(outcome.getState());
        gc.drawText(shape, cell.x, cell.y, true);
        gc.setForeground(canvas.getForeground());
        gc.drawText(shortId(outcome), cell.x + gc.textExtent(shape).x + 3, cell.y, true);
        if (session.outcome().filter(outcome::equals).isPresent()) {
            gc.setForeground(Palette.ACCENT.color());
            gc.setLineWidth(2);
            gc.drawLine(cell.x, cell.y + cell.height, cell.x + cell.width, cell.y + cell.height);
            gc.setLineWidth(1);
        }
    }

    private List<Rectangle> cells(GC gc) {
        List<Rectangle> cells = new ArrayList<>();
        int x = GAP;
        int y = gc.getFontMetrics().getHeight() + 6;
        for (RuleOutcome outcome : outcomes) {
            int width = gc.textExtent(Shapes.of(outcome.getState())).x + 3 + gc.textExtent(shortId(outcome)).x;
            cells.add(new Rectangle(x, y, width, gc.getFontMetrics().getHeight() + 1));
            x += width + GAP + 2;
        }
        return cells;
    }

    private Optional<RuleOutcome> at(Event event) {
        GC gc = new GC(canvas);
        List<Rectangle> cells = cells(gc);
        gc.dispose();
        for (int i = 0; i < cells.size(); i++) {
            if (event.x >= cells.get(i).x - GAP / 2 && event.x <= cells.get(i).x + cells.get(i).width + GAP / 2) {
                return Optional.of(outcomes.get(i));
            }
        }
        return Optional.empty();
    }

    /** The part of the id after the last hyphen: the pack is named beside it. */
    private static String shortId(RuleOutcome outcome) {
        String id = outcome.getRule().getId();
        return id.substring(id.lastIndexOf('-') + 1);
    }

    private static String sentence(RuleOutcome outcome) {
        return outcome.getRule().getId() + " " + Words.of(outcome.getState()) + ": "
                + outcome.getRule().getTitle();
    }
}

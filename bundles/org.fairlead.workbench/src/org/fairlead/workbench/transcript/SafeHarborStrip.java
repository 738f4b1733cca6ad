// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.Severity;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.page.SafeHarborPage;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.RuleTexts;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.theme.Shapes;
import org.fairlead.workbench.theme.Words;
import org.fairlead.workbench.widget.RoundBox;
import org.fairlead.workbench.widget.Turn;
import org.fairlead.workbench.widget.Voice;

/** The elements of the safe harbor as cards side by side, each with its state: the matrix at a glance. A click selects the rule; the tooltip names it. */
final class SafeHarborStrip {
    private static final int GAP = 8;
    private static final int PADDING = 8;
    private static final int MOST = 7;
    private static final int MOST_ROWS = 4;
    /** Narrower, a card says nothing: then fewer are shown, and the page of the matrix has them all. */
    private static final int LEAST_WIDTH = 126;

    private final Canvas canvas;
    private final LocalResourceManager resources;
    private final ReviewSession session = ReviewSession.current();
    private List<RuleOutcome> outcomes = List.of();
    private Optional<RuleOutcome> selected = Optional.empty();
    /** The titles as they are laid out in the cards; painting asks for them again and again. */
    private final List<TextLayout> titles = new ArrayList<>();

    private int titlesWidth;
    private int rowHeight;
    private final Turn turn;
    private int titleRows = 2;

    SafeHarborStrip(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {
            @Override
            public Point computeSize(int widthHint, int heightHint, boolean changed) {
                return new Point(200, outcomes.isEmpty() ? 0 : titleRows * titleRow() + row() + PADDING + 2 * GAP);
            }
        };
        turn = new Turn(canvas, this::show);
        resources = new LocalResourceManager(JFaceResources.getResources(), canvas);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Dispose, event -> forget());
        Palette.listen(canvas, this::forget);
        canvas.addListener(SWT.Resize, event -> canvas.getDisplay().asyncExec(this::fit));
        canvas.addListener(SWT.MouseDown, event -> at(event).ifPresent(session::select));
        canvas.addListener(
                SWT.MouseMove,
                event -> canvas.setToolTipText(
                        at(event).map(SafeHarborStrip::sentence).orElse(null)));
        Voice.of(
                canvas,
                ACC.ROLE_LIST,
                () -> Messages.safeHarbor + ": "
                        + String.join(
                                "; ",
                                outcomes.stream().map(SafeHarborStrip::sentence).toList()));
    }

    Canvas control() {
        return canvas;
    }

    /** Another review is in sight: its rules are shown after its text. */
    void reviewChanged() {
        turn.ask();
    }

    private void show() {
        List<RuleOutcome> now = session.open()
                .map(OpenReview::review)
                .map(SafeHarborStrip::elements)
                .orElse(List.of());
        boolean other = now.isEmpty() != outcomes.isEmpty();
        outcomes = now;
        forget();
        if (other) {
            canvas.getParent().layout(true);
        }
        fit();
        canvas.redraw();
    }

    /** Another rule is selected. */
    void select() {
        turn.now();
        Optional<RuleOutcome> now = session.outcome().filter(outcomes::contains);
        if (!now.equals(selected)) {
            selected = now;
            canvas.redraw();
        }
    }

    /** Makes the cards as high as their longest title needs. */
    private void fit() {
        if (canvas.isDisposed() || canvas.getClientArea().width == 0) {
            return;
        }
        int rows = 1;
        for (TextLayout layout : titles()) {
            rows = Math.clamp(layout.getLineCount(), rows, MOST_ROWS);
        }
        if (rows != titleRows) {
            titleRows = rows;
            canvas.getParent().layout(true);
        }
    }

    private List<TextLayout> titles() {
        List<Rectangle> cards = cards();
        int width = cards.isEmpty() ? 0 : cards.getFirst().width;
        if (titles.size() != cards.size() || titlesWidth != width) {
            forget();
            titlesWidth = width;
            for (int i = 0; i < cards.size(); i++) {
                titles.add(titleLayout(RuleTexts.of(outcomes.get(i).getRule().getTitle()), width));
            }
        }
        return titles;
    }

    private void forget() {
        titles.forEach(TextLayout::dispose);
        titles.clear();
        rowHeight = 0;
    }

    /** What the safe harbor stands or falls with: the rules of high severity of its pack; where the pack is not used, of the first pack. */
    private static List<RuleOutcome> elements(Review review) {
        List<RuleOutcome> pack = review.getOutcomes().stream()
                .filter(outcome -> outcome.getPack() != null
                        && outcome.getPack().getId().equals(SafeHarborPage.PACK)
                        && outcome.getRule().getSeverity() == Severity.HIGH)
                .limit(MOST)
                .toList();
        return pack.isEmpty() ? review.getOutcomes().stream().limit(MOST).toList() : pack;
    }

    private int row() {
        if (rowHeight == 0) {
            GC gc = new GC(canvas);
            rowHeight = Math.max(gc.getFontMetrics().getHeight(), gc.textExtent("\u8bb0Ag").y);
            gc.dispose();
        }
        return rowHeight;
    }

    private int titleRow() {
        TextLayout layout = titleLayout("\u8bb0Ag", LEAST_WIDTH);
        int height = layout.getLineBounds(0).height;
        layout.dispose();
        return height;
    }

    private List<Rectangle> cards() {
        List<Rectangle> cards = new ArrayList<>();
        Rectangle area = canvas.getClientArea();
        int count = Math.clamp((area.width - GAP) / LEAST_WIDTH, 1, Math.max(1, outcomes.size()));
        int width = (area.width - GAP) / count;
        for (int i = 0; i < Math.min(count, outcomes.size()); i++) {
            cards.add(new Rectangle(GAP + i * width, GAP - 2, width - GAP, area.height - 2 * GAP + 2));
        }
        return cards;
    }

    private void paint(Event event) {
        Rectangle area = canvas.getClientArea();
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        gc.setBackground(canvas.getParent().getBackground());
        gc.fillRectangle(area);
        List<Rectangle> cards = cards();
        for (int i = 0; i < cards.size(); i++) {
            paint(gc, outcomes.get(i), titles().get(i), cards.get(i));
        }
        gc.setForeground(Palette.LINE.color());
        gc.drawLine(0, area.height - 1, area.width, area.height - 1);
    }

    private void paint(GC gc, RuleOutcome outcome, TextLayout title, Rectangle card) {
        boolean selected = session.outcome().filter(outcome::equals).isPresent();
        gc.setBackground(Palette.paper());
        RoundBox.fill(gc, card.x, card.y, card.width, card.height, 6);
        gc.setForeground(selected ? Palette.ACCENT.color() : Palette.LINE.color());
        gc.setLineWidth(selected ? 2 : 1);
        RoundBox.draw(gc, card.x, card.y, card.width, card.height, 6);
        gc.setLineWidth(1);
        Rectangle before = gc.getClipping();
        gc.setClipping(before.intersection(new Rectangle(card.x, card.y, card.width - 2, card.height)));
        int row = row();
        title(gc, title, card);
        Font plain = gc.getFont();
        gc.setFont(resources.create(
                FontDescriptor.createFrom(plain).setStyle(SWT.BOLD).increaseHeight(-1)));
        String state = Shapes.of(outcome.getState()) + " " + Words.of(outcome.getState());
        if (gc.textExtent(state).x > card.width - 2 * PADDING) {
            gc.setFont(resources.create(
                    FontDescriptor.createFrom(plain).setStyle(SWT.BOLD).increaseHeight(-2)));
        }
        gc.setForeground(Palette.of(outcome.getState()).color());
        gc.drawText(state, card.x + PADDING, card.y + card.height - row - 3, true);
        gc.setFont(plain);
        gc.setClipping(before);
    }

    private TextLayout titleLayout(String words, int width) {
        TextLayout layout = new TextLayout(canvas.getDisplay());
        layout.setFont(
                resources.create(FontDescriptor.createFrom(canvas.getFont()).increaseHeight(-1)));
        layout.setText(words);
        layout.setWidth(Math.max(20, width - 2 * PADDING));
        return layout;
    }

    /** The title; what is longer than the card is in the tooltip. */
    private void title(GC gc, TextLayout layout, Rectangle card) {
        if (layout.getLineCount() > titleRows) {
            layout.setText(layout.getText()
                            .substring(0, Math.max(0, layout.getLineOffsets()[titleRows] - 2))
                            .strip() + "\u2026");
        }
        gc.setForeground(Palette.SECONDARY.color());
        layout.draw(gc, card.x + PADDING, card.y + 4);
    }

    private Optional<RuleOutcome> at(Event event) {
        List<Rectangle> cards = cards();
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).contains(event.x, event.y)) {
                return Optional.of(outcomes.get(i));
            }
        }
        return Optional.empty();
    }

    private static String sentence(RuleOutcome outcome) {
        return outcome.getRule().getId() + " " + Words.of(outcome.getState()) + ": "
                + RuleTexts.of(outcome.getRule().getTitle());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.transcript;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.fairlead.model.rules.Severity;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.widget.Voice;
import org.jspecify.annotations.Nullable;

/**
 * The whole call from top to bottom with a tick for each finding: the worse, the longer. Places are shares of the characters, which in wrapped text is
 * nearer to what people see than shares of the lines. A click goes to the nearest finding.
 */
final class OverviewStrip {
    private static final int WIDTH = 16;
    /** How far from a tick a click still means it, in pixels. */
    private static final int NEAR = 5;

    private final Canvas canvas;
    private final StyledText text;
    private FindingMarks marks = new FindingMarks();
    /** The worst finding at each height: a call may have more findings than the strip has pixels. */
    private @Nullable Severity[] ticks = new Severity[0];

    OverviewStrip(Composite parent, StyledText text) {
        this.text = text;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {
            @Override
            public Point computeSize(int widthHint, int heightHint, boolean changed) {
                return new Point(WIDTH, 40);
            }
        };
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.MouseDown, this::click);
        Voice.of(canvas, ACC.ROLE_GRAPHIC, () -> Messages.overview);
    }

    Canvas control() {
        return canvas;
    }

    void show(FindingMarks newMarks) {
        marks = newMarks;
        ticks = new Severity[0];
        canvas.redraw();
    }

    /** Another finding is selected. */
    void select() {
        canvas.redraw();
    }

    private @Nullable Severity[] ticks() {
        int height = canvas.getClientArea().height;
        if (ticks.length != height) {
            ticks = new Severity[height];
            for (FindingMarks.Mark mark : marks.all()) {
                int y = y(mark);
                Severity worst = y < height ? ticks[y] : Severity.HIGH;
                if (y < height
                        && (worst == null || worst.compareTo(mark.finding().getSeverity()) < 0)) {
                    ticks[y] = mark.finding().getSeverity();
                }
            }
        }
        return ticks;
    }

    private void paint(Event event) {
        Rectangle area = canvas.getClientArea();
        event.gc.setBackground(text.getBackground());
        event.gc.fillRectangle(area);
        event.gc.setForeground(Palette.LINE.color());
        event.gc.drawLine(0, 0, 0, area.height);
        @Nullable Severity[] all = ticks();
        for (int y = 0; y < all.length; y++) {
            Severity severity = all[y];
            if (severity != null) {
                event.gc.setBackground(Palette.of(severity).color());
                event.gc.fillRectangle(2, y, 4 + 3 * severity.getValue(), 3);
            }
        }
        ReviewSession.current().finding().flatMap(marks::of).ifPresent(mark -> {
            event.gc.setForeground(Palette.ACCENT.color());
            event.gc.drawRectangle(1, y(mark) - 2, WIDTH - 3, 6);
        });
    }

    private int y(FindingMarks.Mark mark) {
        return 2 + (int) ((canvas.getClientArea().height - 8L) * mark.begin() / Math.max(1, text.getCharCount()));
    }

    private void click(Event event) {
        marks.all().stream()
                .filter(mark -> Math.abs(y(mark) + 1 - event.y) <= NEAR)
                .min((a, b) -> Math.abs(y(a) - event.y) - Math.abs(y(b) - event.y))
                .ifPresent(mark -> ReviewSession.current().select(mark.finding()));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.transcript;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.fairlead.model.rules.Severity;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.widget.RoundBox;

/** Paints a line under each finding in sight, of another kind for each severity, and a frame round the selected one. */
final class MarkPainter {
    /** How far a frame reaches beyond its stretch. */
    private static final int FRAME = 4;

    private final StyledText text;
    private final TextRows rows;
    private Optional<FindingMarks.Mark> framed = Optional.empty();
    private FindingMarks marks = new FindingMarks();

    MarkPainter(StyledText text) {
        this.text = text;
        rows = new TextRows(text);
        text.addListener(SWT.Paint, this::paint);
    }

    void show(FindingMarks newMarks) {
        marks = newMarks;
        framed = Optional.empty();
        Rectangle all = text.getClientArea();
        text.redraw(all.x, all.y, all.width, all.height, false); // redraw() measures every line in sight anew
    }

    /** Text or font changed: all marks may stand elsewhere. */
    void forget() {
        rows.forget();
        text.redraw();
    }

    /** Another finding is selected: its frame is painted, and the old one goes. */
    void select() {
        Optional<FindingMarks.Mark> now = ReviewSession.current().finding().flatMap(marks::of);
        framed.ifPresent(this::redraw);
        now.ifPresent(this::redraw);
        framed = now;
    }

    private void redraw(FindingMarks.Mark mark) {
        rows.segments(mark.begin(), mark.end())
                .forEach(row -> text.redraw(
                        row.x - FRAME, row.y - FRAME, row.width + 2 * FRAME, row.height + 2 * FRAME, false));
    }

    private void paint(Event event) {
        int from = text.getOffsetAtLine(text.getLineIndex(event.y));
        int last = text.getLineIndex(event.y + event.height);
        int to = last + 1 < text.getLineCount() ? text.getOffsetAtLine(last + 1) : text.getCharCount();
        for (FindingMarks.Mark mark : marks.in(from, to)) {
            rows.segments(mark.begin(), mark.end()).stream()
                    .filter(segment -> touches(segment, event))
                    .forEach(segment -> paint(event.gc, segment, mark.finding().getSeverity()));
        }
        ReviewSession.current()
                .finding()
                .flatMap(marks::of)
                .ifPresent(mark -> rows.segments(mark.begin(), mark.end()).stream()
                        .filter(segment -> touches(segment, event))
                        .forEach(segment -> frame(event.gc, segment)));
    }

    private static boolean touches(Rectangle segment, Event event) {
        return segment.y - FRAME < event.y + event.height && segment.y + segment.height + FRAME > event.y;
    }

    private static void frame(GC gc, Rectangle segment) {
        gc.setForeground(Palette.ACCENT.color());
        gc.setLineWidth(2);
        RoundBox.draw(gc, segment.x - 2, segment.y, segment.width + 4, segment.height + 2, 4);
    }

    private static void paint(GC gc, Rectangle segment, Severity severity) {
        int y = segment.y + segment.height - 1;
        gc.setForeground(Palette.of(severity).color());
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(severity == Severity.HIGH ? 2 : 1);
        switch (severity) {
            case HIGH -> gc.drawLine(segment.x, y, segment.x + segment.width, y);
            case MEDIUM -> dashes(gc, segment, y, 6, 3);
            case LOW -> dashes(gc, segment, y, 2, 2);
            case INFO -> dashes(gc, segment, y, 1, 5);
        }
    }

    /** Dashes that lie the same whatever part of them is painted anew. */
    private static void dashes(GC gc, Rectangle segment, int y, int on, int off) {
        gc.setLineWidth(2);
        for (int x = segment.x; x < segment.x + segment.width; x += on + off) {
            gc.drawLine(x, y, Math.min(x + on, segment.x + segment.width), y);
        }
    }
}

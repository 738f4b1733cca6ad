// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.page;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.fairlead.model.review.Finding;
import org.fairlead.model.transcript.Section;
import org.fairlead.model.transcript.Turn;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.RuleTexts;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.theme.Shapes;
import org.fairlead.workbench.theme.Words;
import org.fairlead.workbench.widget.Voice;

/** The call from left to right: its parts, who speaks, and the findings as their shapes, the worse the higher. A click selects the nearest finding. */
final class Timeline {
    private static final int MARGIN = 12;
    private static final int NEAR = 6;

    private final Canvas canvas;

    Timeline(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.MouseDown, event -> at(event).ifPresent(ReviewSession.current()::select));
        canvas.addListener(
                SWT.MouseMove,
                event -> canvas.setToolTipText(at(event)
                        .map(finding -> RuleTexts.of(finding.getMessage()).replace("&", "&&"))
                        .orElse(null)));
        Voice.of(canvas, ACC.ROLE_GRAPHIC, () -> Messages.timeline);
        Palette.listen(canvas, canvas::redraw);
    }

    Canvas control() {
        return canvas;
    }

    void show() {
        canvas.redraw();
    }

    private static Optional<OpenReview> open() {
        return ReviewSession.current().open();
    }

    private int x(int offset) {
        int length = open().map(open -> open.transcript().getText().length()).orElse(1);
        return MARGIN + (int) ((long) (canvas.getClientArea().width - 2 * MARGIN) * offset / Math.max(1, length));
    }

    private static List<Finding> findings() {
        return open().map(open -> open.review().getFindings().stream()
                        .filter(finding -> finding.getEvidence() != null)
                        .toList())
                .orElse(List.of());
    }

    private Optional<Finding> at(Event event) {
        return findings().stream()
                .filter(finding -> Math.abs(x(finding.getEvidence().getBegin()) - event.x) <= NEAR)
                .min((one, other) -> distance(one, event) - distance(other, event));
    }

    private int distance(Finding finding, Event event) {
        return Math.abs(x(finding.getEvidence().getBegin()) - event.x) * 20 + Math.abs(y(finding) - event.y);
    }

    private int y(Finding finding) {
        int step = (canvas.getClientArea().height - 44) / 4;
        return 30 + step * (3 - finding.getSeverity().getValue());
    }

    private void paint(Event event) {
        GC gc = event.gc;
        Rectangle area = canvas.getClientArea();
        gc.setBackground(Palette.paper());
        gc.fillRectangle(area);
        gc.setForeground(Palette.ink());
        if (open().isEmpty()) {
            gc.setForeground(Palette.SECONDARY.color());
            gc.drawText(Messages.noReview, MARGIN, MARGIN, true);
            return;
        }
        open().ifPresent(open -> {
            for (Section section : open.transcript().getSections()) {
                int x = x(section.getBegin());
                gc.setForeground(Palette.LINE.color());
                gc.drawLine(x, 6, x, area.height - 16);
                gc.setForeground(Palette.SECONDARY.color());
                String words = Words.of(section.getKind());
                // a name that has no room is left out rather than cut: the next line shows where its part ends
                if (gc.textExtent(words).x < x(section.getEnd()) - x - 8) {
                    gc.drawText(words, x + 4, 6, true);
                }
            }
            open.transcript().getTurns().forEach(turn -> turn(gc, turn, area));
        });
        for (Finding finding : findings()) {
            gc.setForeground(Palette.of(finding.getSeverity()).color());
            String shape = Shapes.of(finding.getSeverity());
            gc.drawText(shape, x(finding.getEvidence().getBegin()) - gc.textExtent(shape).x / 2, y(finding) - 4, true);
        }
    }

    /** A bar below for who speaks: solid for the company, a line for others. */
    private void turn(GC gc, Turn turn, Rectangle area) {
        int x = x(turn.getBegin());
        int width = Math.max(1, x(turn.getEnd()) - x - 1);
        boolean company = turn.getSpeaker() != null
                && switch (turn.getSpeaker().getRole()) {
                    case EXECUTIVE_CEO, EXECUTIVE_CFO, EXECUTIVE_OTHER, INVESTOR_RELATIONS, INTERPRETER -> true;
                    case OPERATOR, ANALYST, VENDOR, UNKNOWN -> false;
                };
        gc.setBackground(company ? Palette.SECONDARY.color() : Palette.LINE.color());
        gc.fillRectangle(x, area.height - (company ? 14 : 11), width, company ? 8 : 3);
    }
}

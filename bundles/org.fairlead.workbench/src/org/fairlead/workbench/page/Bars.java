// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.widget.Voice;

/**
 * Stacked bars that lie, one a row, with a number in each part. Parts differ by colour and by hatching, and a screen reader is told the numbers.
 */
public final class Bars {
    private static final Palette[] COLOURS = {
        Palette.HIGH, Palette.MEDIUM, Palette.LOW, Palette.MET, Palette.INFO, Palette.ACCENT
    };
    private static final int MARGIN = 12;

    /** A row: label and the sizes of its parts. */
    public record Bar(String label, List<Integer> parts) {
        int sum() {
            return parts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    private final Canvas canvas;
    private final String title;
    private List<String> legend = List.of();
    private List<Bar> bars = List.of();

    public Bars(Composite parent, String title) {
        this.title = title;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.addListener(SWT.Paint, this::paint);
        Voice.of(canvas, ACC.ROLE_GRAPHIC, this::spoken);
        Palette.listen(canvas, canvas::redraw);
    }

    public Canvas control() {
        return canvas;
    }

    /** Shows bars; each part of a bar is explained by the legend's text of the same index. */
    public void show(List<String> newLegend, List<Bar> newBars) {
        legend = newLegend;
        bars = newBars;
        canvas.redraw();
    }

    /** What the bars show, in words. */
    String spoken() {
        return title + ": "
                + bars.stream()
                        .map(bar -> bar.label() + " "
                                + IntStream.range(0, legend.size())
                                        .mapToObj(i -> legend.get(i) + " "
                                                + bar.parts().get(i))
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; "));
    }

    private void paint(Event event) {
        GC gc = event.gc;
        Rectangle area = canvas.getClientArea();
        gc.setBackground(Palette.paper());
        gc.fillRectangle(area);
        Color text = Palette.ink();
        gc.setForeground(text);
        int y = MARGIN;
        gc.drawText(title, MARGIN, y, true);
        int row = gc.textExtent("\u8bb0Ag").y;
        y += row + 10;
        int labels = bars.stream()
                .mapToInt(bar -> gc.textExtent(bar.label()).x)
                .max()
                .orElse(0);
        int left = MARGIN + Math.min(labels, area.width / 2) + 10;
        int room = area.width - left - MARGIN - gc.textExtent("0000").x;
        int most = Math.max(1, bars.stream().mapToInt(Bar::sum).max().orElse(1));
        for (Bar bar : bars) {
            gc.setForeground(text);
            gc.drawText(bar.label(), MARGIN, y + 2, true);
            int x = left;
            for (int i = 0; i < bar.parts().size(); i++) {
                int width = (int) ((long) room * bar.parts().get(i) / most);
                part(gc, i, x, y, width, row + 4);
                x += width;
            }
            gc.setForeground(Palette.SECONDARY.color());
            gc.drawText(String.valueOf(bar.sum()), x + 6, y + 2, true);
            y += row + 12;
        }
        legend(gc, y + 4, row, area, text);
    }

    private void legend(GC gc, int top, int row, Rectangle area, Color text) {
        int x = MARGIN;
        int y = top;
        for (int i = 0; i < legend.size(); i++) {
            Point size = gc.textExtent(legend.get(i));
            if (x + size.x + row + 18 > area.width && x > MARGIN) {
                x = MARGIN;
                y += row + 6;
            }
            part(gc, i, x, y + 2, row - 2, row - 4);
            gc.setForeground(text);
            gc.drawText(legend.get(i), x + row + 4, y, true);
            x += size.x + row + 18;
        }
    }

    /** A part of a bar: filled, or hatched in one of three ways. */
    private static void part(GC gc, int kind, int x, int y, int width, int height) {
        if (width <= 0) {
            return;
        }
        Color colour = COLOURS[kind % COLOURS.length].color();
        gc.setForeground(colour);
        gc.setBackground(colour);
        Rectangle before = gc.getClipping();
        gc.setClipping(before.intersection(new Rectangle(x, y, width, height)));
        switch (kind % 4) {
            case 0 -> gc.fillRectangle(x, y, width, height);
            case 1 -> lines(gc, x, y, width, height, 4, true);
            case 2 -> lines(gc, x, y, width, height, 7, true);
            default -> lines(gc, x, y, width, height, 5, false);
        }
        gc.setClipping(before);
        gc.drawRectangle(x, y, Math.max(1, width - 1), height - 1);
    }

    private static void lines(GC gc, int x, int y, int width, int height, int step, boolean slanted) {
        gc.setLineWidth(2);
        for (int at = x - height; at < x + width + height; at += step) {
            gc.drawLine(at, y + height, slanted ? at + height : at, y);
        }
        gc.setLineWidth(1);
    }
}

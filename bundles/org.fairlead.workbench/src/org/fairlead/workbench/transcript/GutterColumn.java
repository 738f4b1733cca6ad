// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.transcript;

import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IVerticalRulerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.fairlead.workbench.widget.Voice;

/**
 * A column beside the text. It paints each line of the source that is in sight, at the place of the line's first row: wrapped rows have no entry of
 * their own. Colours are the text's, read anew with each painting, so that themes need no care.
 */
abstract class GutterColumn implements IVerticalRulerColumn {
    private static final int TOP = 4;

    private Canvas canvas;
    private StyledText text;
    private int paintedTop = -1;

    @Override
    public Control createControl(CompositeRuler ruler, Composite parent) {
        text = ruler.getTextViewer().getTextWidget();
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.addListener(SWT.Paint, this::paint);
        Voice.of(canvas, ACC.ROLE_GRAPHIC, this::name);
        canvas.addListener(
                SWT.MouseWheel, event -> text.setTopPixel(text.getTopPixel() - event.count * text.getLineHeight()));
        // every scrolling paints the text; no other event is told for all kinds of scrolling
        text.addListener(SWT.Paint, event -> {
            if (paintedTop != text.getTopPixel()) {
                redraw();
            }
        });
        text.addListener(SWT.Resize, event -> redraw());
        ruler.getTextViewer().addTextListener(event -> redraw());
        return canvas;
    }

    StyledText text() {
        return text;
    }

    /** What a screen reader is told of the column. */
    abstract String name();

    /** Paints the entry of one line of the source whose first row stands at y, which may be above the window. */
    abstract void paintLine(GC gc, int line, int y);

    /** Where the entry of something stands that reaches from y to bottom: at its begin, else at the top of the window while there is room. */
    int inSight(int y, int bottom) {
        return Math.max(y, Math.min(TOP, bottom - text.getLineHeight() - text.getLineSpacing()));
    }

    private void paint(Event event) {
        paintedTop = text.getTopPixel();
        event.gc.setBackground(text.getBackground());
        event.gc.fillRectangle(canvas.getClientArea());
        event.gc.setFont(text.getFont());
        int height = canvas.getClientArea().height;
        for (int line = Math.max(0, firstLine()); line < text.getLineCount(); line++) {
            int y = text.getLinePixel(line);
            if (y > height) {
                break;
            }
            paintLine(event.gc, line, y);
        }
    }

    /** The first line with an entry in sight; it may begin far above the window and reach into it. */
    int firstLine() {
        return text.getLineIndex(0);
    }

    @Override
    public void redraw() {
        if (canvas != null && !canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    @Override
    public Control getControl() {
        return canvas;
    }

    @Override
    public void setModel(IAnnotationModel model) {
        // the columns show lines and turns, not annotations
    }

    @Override
    public void setFont(Font font) {
        redraw();
    }
}

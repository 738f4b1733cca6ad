// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.transcript;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.fairlead.model.text.Lines;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.Turn;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.theme.Shapes;
import org.fairlead.workbench.theme.Words;

/** Who speaks: shape of the role and name at the begin of each turn, the role below where there is room. Long names wrap. */
final class SpeakerColumn extends GutterColumn {
    private static final int WIDTH_IN_CHARACTERS = 21;

    private final Map<Integer, Turn> turnOfLine = new HashMap<>();
    private final Map<Turn, Integer> lastLine = new HashMap<>();

    void show(Transcript transcript, Lines lines) {
        turnOfLine.clear();
        lastLine.clear();
        for (Turn turn : transcript.getTurns()) {
            turnOfLine.put(lines.lineOf(turn.getBegin()) - 1, turn);
            lastLine.put(turn, lines.lineOf(Math.max(turn.getBegin(), turn.getEnd() - 1)) - 1);
        }
        redraw();
    }

    /** Whether a turn begins in a line, from 0. */
    boolean begins(int line) {
        return turnOfLine.containsKey(line);
    }

    @Override
    public int getWidth() {
        GC gc = new GC(text());
        gc.setFont(text().getFont());
        int width = (int) (gc.getFontMetrics().getAverageCharacterWidth() * WIDTH_IN_CHARACTERS);
        gc.dispose();
        return width;
    }

    /** Who speaks at the top of the window. */
    @Override
    String name() {
        Turn turn = turnOfLine.get(firstLine());
        return turn == null || turn.getSpeaker() == null
                ? Messages.columnSpeaker
                : Messages.columnSpeaker + ": " + Words.of(turn.getSpeaker()) + ", "
                        + Words.of(turn.getSpeaker().getRole());
    }

    @Override
    int firstLine() {
        int line = super.firstLine();
        while (line > 0 && !begins(line)) {
            line--;
        }
        return line;
    }

    @Override
    void paintLine(GC gc, int line, int begin) {
        Turn turn = turnOfLine.get(line);
        if (turn == null || turn.getSpeaker() == null) {
            return;
        }
        int bottom = text().getLinePixel(lastLine.get(turn) + 1);
        int y = inSight(begin, bottom);
        gc.setForeground(text().getForeground());
        gc.drawText(Shapes.of(turn.getSpeaker().getRole()), 2, y, true);
        int indent = gc.textExtent("\u25cf\u2002").x + 2;
        int room = bottom - y;
        String name = Words.of(turn.getSpeaker());
        int used = wrapped(gc, name, indent, y, room);
        String role = Words.of(turn.getSpeaker().getRole());
        gc.setForeground(Palette.SECONDARY.color());
        if (!role.equalsIgnoreCase(name) && used < room) {
            wrapped(gc, role, indent, y + used, room - used);
        }
    }

    /** Draws text that wraps; rows that would stand in the next turn are left out. Returns the height of what was drawn. */
    private int wrapped(GC gc, String words, int x, int y, int room) {
        TextLayout layout = new TextLayout(gc.getDevice());
        try {
            layout.setFont(gc.getFont());
            layout.setText(words);
            layout.setWidth(getWidth() - x - 8);
            layout.setSpacing(text().getLineSpacing());
            Rectangle bounds = layout.getBounds();
            Rectangle before = gc.getClipping();
            gc.setClipping(before.intersection(new Rectangle(0, y, getWidth(), Math.max(0, room))));
            layout.draw(gc, x, y);
            gc.setClipping(before);
            return bounds.height + text().getLineSpacing();
        } finally {
            layout.dispose();
        }
    }
}

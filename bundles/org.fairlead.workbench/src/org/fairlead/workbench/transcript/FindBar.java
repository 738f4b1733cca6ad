// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.theme.Palette;

/** Finds words in the text, marks every hit in sight and steps through them. Case does not count; Chinese needs no word breaks. */
final class FindBar {
    private final Composite control;
    private final StyledText text;
    private final Place place;
    private final Text field;
    private final Label count;
    private List<Integer> hits = List.of();
    private int length;
    private int current = -1;

    /** Shows a stretch of the text. */
    @FunctionalInterface
    interface Place {
        void show(int begin, int end);
    }

    FindBar(Composite parent, StyledText text, Place place) {
        this.text = text;
        this.place = place;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(5)
                .margins(8, 3)
                .spacing(6, 0)
                .applyTo(control);
        field = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(Messages.findText);
        GridDataFactory.fillDefaults()
                .hint(260, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(field);
        button("\u25b4", Messages.findPrevious, -1);
        button("\u25be", Messages.findNext, 1);
        count = new Label(control, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(count);
        Button close = new Button(control, SWT.FLAT);
        close.setText("\u00d7");
        close.setToolTipText(Messages.findClose);
        close.addListener(SWT.Selection, event -> close());
        field.addListener(SWT.Modify, event -> find());
        field.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Paint, this::paint);
        shown(false);
    }

    private void button(String sign, String tip, int step) {
        Button button = new Button(control, SWT.FLAT);
        button.setText(sign);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> step(step));
    }

    Composite control() {
        return control;
    }

    boolean isShown() {
        return control.getVisible();
    }

    private void shown(boolean on) {
        control.setVisible(on);
        if (control.getLayoutData() instanceof GridData data) {
            data.exclude = !on;
        } else {
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .span(2, 1)
                    .exclude(!on)
                    .applyTo(control);
        }
        control.getParent().layout(true);
    }

    /** Shows the bar with what is selected in the text. */
    void open() {
        shown(true);
        String selected = text.getSelectionText();
        if (!selected.isBlank() && selected.length() < 100 && !selected.contains("\n")) {
            field.setText(selected);
        }
        field.setFocus();
        field.selectAll();
        find();
    }

    void close() {
        shown(false);
        hits = List.of();
        text.redraw();
        text.setFocus();
    }

    /** Another text is shown. */
    void reset() {
        if (isShown()) {
            find();
        }
    }

    /** The field, for those who drive the window. */
    Text field() {
        return field;
    }

    /** How many hits there are. */
    int hits() {
        return hits.size();
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC) {
            close();
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            step((event.stateMask & SWT.MOD2) != 0 ? -1 : 1);
        }
    }

    private void find() {
        String words = field.getText().toLowerCase(Locale.ROOT);
        String all = text.getText().toLowerCase(Locale.ROOT);
        length = words.length();
        List<Integer> found = new ArrayList<>();
        // a text in which small letters are longer than capitals has other offsets; then capitals count
        boolean same = all.length() == text.getCharCount();
        String in = same ? all : text.getText();
        for (int at = words.isEmpty() ? -1 : in.indexOf(words); at >= 0; at = in.indexOf(words, at + length)) {
            found.add(at);
        }
        hits = found;
        current = -1;
        tell();
        text.redraw();
        if (!hits.isEmpty()) {
            step(1);
        }
    }

    void step(int step) {
        if (hits.isEmpty()) {
            return;
        }
        if (current < 0) {
            int caret = text.getCaretOffset();
            current = (int) hits.stream().filter(hit -> hit < caret).count() - (step > 0 ? 1 : 0);
        }
        current = Math.floorMod(current + step, hits.size());
        place.show(hits.get(current), hits.get(current) + length);
        tell();
        text.redraw();
    }

    private void tell() {
        count.setText(
                field.getText().isEmpty()
                        ? ""
                        : hits.isEmpty() ? Messages.findNothing : NLS.bind(Messages.shownOf, current + 1, hits.size()));
        count.setForeground(hits.isEmpty() ? Palette.HIGH.color() : Palette.SECONDARY.color());
        control.layout(true);
    }

    private void paint(Event event) {
        if (hits.isEmpty()) {
            return;
        }
        int from = text.getOffsetAtLine(text.getLineIndex(event.y)) - length;
        int last = text.getLineIndex(event.y + event.height);
        int to = last + 1 < text.getLineCount() ? text.getOffsetAtLine(last + 1) : text.getCharCount();
        for (int i = 0; i < hits.size(); i++) {
            int hit = hits.get(i);
            if (hit >= from && hit < to && hit + length <= text.getCharCount()) {
                for (Rectangle row : Segments.of(text, hit, hit + length, event.y, event.y + event.height)) {
                    event.gc.setAlpha(90);
                    event.gc.setBackground(Palette.MATCH.color());
                    event.gc.fillRectangle(row);
                    event.gc.setAlpha(255);
                    if (i == current) {
                        event.gc.setForeground(Palette.ACCENT.color());
                        event.gc.drawRectangle(row.x - 1, row.y, row.width + 1, row.height);
                    }
                }
            }
        }
    }
}

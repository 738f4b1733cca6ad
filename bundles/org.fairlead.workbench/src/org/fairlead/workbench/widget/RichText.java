// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.widget;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.fairlead.workbench.theme.Palette;
import org.jspecify.annotations.Nullable;

/** Text with headings, quotes and links in one widget, so that it wraps, can be selected and copied, and a screen reader reads it as one. */
public final class RichText {
    /** A stretch that does something when it is clicked. */
    private record Link(int begin, int end, Runnable action) {}

    /** Form of a line: its index, indents in pixels, and whether it is a quote. */
    private record Form(int line, int first, int rest, boolean quote) {}

    private static final int INDENT = 18;

    private final StyledText widget;
    private final LocalResourceManager resources;
    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();
    private int line;

    public RichText(Composite parent) {
        widget = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        resources = new LocalResourceManager(JFaceResources.getResources(), widget);
        widget.setMargins(12, 10, 12, 10);
        widget.setLineSpacing(3);
        widget.setCaret(null);
        Voice.name(widget, () -> widget.getText().strip().lines().findFirst().orElse(""));
        widget.addListener(SWT.MouseUp, this::click);
        widget.addListener(SWT.KeyDown, this::key);
        widget.addListener(
                SWT.MouseMove,
                event -> widget.setCursor(
                        over(event) == null ? null : widget.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
    }

    public StyledText control() {
        return widget;
    }

    /** Drops the content; {@link #show()} must follow what is added after. */
    public void clear() {
        text.setLength(0);
        styles.clear();
        links.clear();
        forms.clear();
        line = 0;
    }

    public RichText title(String words) {
        StyleRange style = style(words, Palette.TEXT, SWT.BOLD);
        style.font = resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont())
                .setStyle(SWT.BOLD)
                .increaseHeight(2));
        return end();
    }

    public RichText heading(String words) {
        gap();
        style(words, Palette.TEXT, SWT.BOLD);
        return end();
    }

    public RichText paragraph(String words) {
        style(words, Palette.TEXT, SWT.NORMAL);
        return end();
    }

    public RichText secondary(String words) {
        style(words, Palette.SECONDARY, SWT.NORMAL);
        return end();
    }

    /** Words in a colour, without ending the line. */
    public RichText words(String words, Palette colour, boolean bold) {
        style(words, colour, bold ? SWT.BOLD : SWT.NORMAL);
        return this;
    }

    /** Ends the line; its further rows are indented. */
    public RichText endHanging() {
        forms.add(new Form(line, 0, INDENT, false));
        return end();
    }

    public RichText indented(String words, Palette colour) {
        forms.add(new Form(line, INDENT, INDENT, false));
        style(words, colour, SWT.NORMAL);
        return end();
    }

    /** A quote that leads to its place. */
    public RichText quote(String words, String place, Runnable action) {
        forms.add(new Form(line, INDENT, INDENT, true));
        int begin = text.length();
        style("\u201c" + words.replaceAll("\\s+", " ").strip() + "\u201d", Palette.TEXT, SWT.NORMAL);
        style("  " + place, Palette.ACCENT, SWT.NORMAL).underline = false;
        links.add(new Link(begin, text.length(), action));
        return end();
    }

    /** Words that do something when they are clicked or chosen by keyboard. */
    public RichText link(String words, Runnable action) {
        int begin = text.length();
        StyleRange style = style(words, Palette.ACCENT, SWT.NORMAL);
        style.underline = true;
        links.add(new Link(begin, text.length(), action));
        return end();
    }

    /** An entry of a list that does something: a line, below it a smaller one; the entry in sight is marked. */
    public RichText entry(String words, String details, boolean inSight, Runnable action) {
        int begin = text.length();
        forms.add(new Form(line, 4, INDENT, inSight));
        style(words, Palette.TEXT, inSight ? SWT.BOLD : SWT.NORMAL);
        end();
        forms.add(new Form(line, INDENT, INDENT, inSight));
        StyleRange small = style(details, Palette.SECONDARY, SWT.NORMAL);
        small.font = resources.create(
                FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(-1));
        links.add(new Link(begin, text.length(), action));
        return end();
    }

    /** A little empty space. */
    public RichText gap() {
        StyleRange style = style(" ", Palette.TEXT, SWT.NORMAL);
        style.font = resources.create(
                FontDescriptor.createFrom(JFaceResources.getDialogFont()).setHeight(4));
        return end();
    }

    public void show() {
        widget.setRedraw(false);
        widget.setText(text.toString());
        widget.setStyleRanges(styles.toArray(StyleRange[]::new));
        for (Form form : forms) {
            widget.setLineIndent(form.line(), 1, form.first());
            widget.setLineWrapIndent(form.line(), 1, form.rest());
            if (form.quote()) {
                widget.setLineBackground(form.line(), 1, Palette.QUOTE.color());
            }
        }
        widget.setRedraw(true);
        widget.setTopPixel(0);
    }

    private StyleRange style(String words, Palette colour, int fontStyle) {
        StyleRange style = new StyleRange(
                text.length(), words.length(), colour == Palette.TEXT ? null : colour.color(), null, fontStyle);
        styles.add(style);
        text.append(words.replace('\n', ' '));
        return style;
    }

    private RichText end() {
        text.append('\n');
        line++;
        return this;
    }

    private void click(Event event) {
        Runnable action = over(event);
        if (action != null && event.button == 1 && widget.getSelectionCount() == 0) {
            action.run();
        }
    }

    /** N and P go from link to link, Enter follows the one that is selected. */
    private void key(Event event) {
        if (event.keyCode == SWT.CR && widget.getSelectionCount() > 0) {
            int at = widget.getSelection().x;
            links.stream()
                    .filter(link -> link.begin() == at)
                    .findFirst()
                    .ifPresent(link -> link.action().run());
        } else if (event.character == 'n' || event.character == 'p') {
            int at = widget.getSelection().x;
            boolean forward = event.character == 'n';
            links.stream()
                    .filter(link -> forward ? link.begin() > at || at == 0 && link.begin() == 0 : link.begin() < at)
                    .reduce((one, other) -> forward ? one : other)
                    .ifPresent(link -> {
                        widget.setSelection(link.begin(), link.end());
                        widget.showSelection();
                    });
        }
    }

    private @Nullable Runnable over(Event event) {
        int offset = widget.getOffsetAtPoint(new Point(event.x, event.y));
        return links.stream()
                .filter(link -> offset >= link.begin() && offset < link.end())
                .findFirst()
                .map(Link::action)
                .orElse(null);
    }
}

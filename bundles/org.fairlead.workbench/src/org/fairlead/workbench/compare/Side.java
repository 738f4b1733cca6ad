// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Figure;
import org.fairlead.model.review.Tick;
import org.fairlead.model.transcript.Span;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.widget.Voice;

/** One language: a heading and a paragraph for each pair. Figures are underlined in the way of what was found for them. */
final class Side {
    private static final int GAP = 14;

    /**
     * A passage.
     *
     * @param heading above it
     * @param begin   of the passage in the transcript, UTF-16 units
     * @param words   its text, line ends replaced by spaces one by one, so that offsets stay
     * @param figures within it
     * @param alone   sentences that the other side has nothing for
     */
    record Block(String heading, int begin, String words, List<Figure> figures, List<Evidence> alone) {}

    private final StyledText text;
    private List<Block> blocks = List.of();
    private List<Integer> starts = List.of();
    private List<StyleRange> shown = List.of();

    Side(Composite parent) {
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setMargins(12, 8, 12, 8);
        text.setLineSpacing(3);
        Voice.name(
                text,
                () -> blocks.isEmpty()
                        ? Messages.compareNone
                        : blocks.getFirst().heading());
    }

    StyledText control() {
        return text;
    }

    void show(List<Block> newBlocks) {
        blocks = newBlocks;
        StringBuilder all = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (Block block : blocks) {
            styles.add(new StyleRange(all.length(), block.heading().length(), Palette.SECONDARY.color(), null));
            all.append(block.heading()).append('\n');
            int start = all.length();
            places.add(start);
            all.append(block.words()).append('\n');
            marks(block, start, styles);
        }
        starts = places;
        put(all.toString(), apart(styles));
    }

    /** A call that is reviewed again keeps its lines with their heights. */
    private void put(String words, List<StyleRange> styles) {
        boolean other = !words.equals(text.getText());
        if (other) {
            text.setText(words);
        }
        if (other || !styles.equals(shown)) {
            text.setStyleRanges(styles.toArray(StyleRange[]::new));
        }
        shown = styles;
    }

    /** In order of the text; of two that overlap, the first. */
    private static List<StyleRange> apart(List<StyleRange> styles) {
        styles.sort(Comparator.comparingInt(style -> style.start));
        List<StyleRange> apart = new ArrayList<>();
        int end = 0;
        for (StyleRange style : styles) {
            if (style.start >= end && style.length > 0) {
                apart.add(style);
                end = style.start + style.length;
            }
        }
        return apart;
    }

    private static void marks(Block block, int start, List<StyleRange> styles) {
        for (Figure figure : block.figures()) {
            StyleRange style = range(block, figure, start);
            style.foreground = Palette.of(figure.getTick()).color();
            style.fontStyle = figure.getTick() == Tick.NOT_COMPARED ? SWT.NORMAL : SWT.BOLD;
            style.underline = figure.getTick() != Tick.NOT_COMPARED;
            style.underlineStyle = switch (figure.getTick()) {
                case AGREED, RECOMPUTED, NOT_COMPARED -> SWT.UNDERLINE_SINGLE;
                case CONTRADICTED -> SWT.UNDERLINE_SQUIGGLE;
                case UNMATCHED -> SWT.UNDERLINE_DOUBLE;
            };
            styles.add(style);
        }
        for (Evidence sentence : block.alone()) {
            StyleRange style = range(block, sentence, start);
            style.background = Palette.MEDIUM_TINT.color();
            styles.add(style);
        }
    }

    /** The stretch of a span in the widget, as far as it lies within the block. */
    private static StyleRange range(Block block, Span span, int start) {
        int from = Math.clamp(span.getBegin() - block.begin(), 0, block.words().length());
        int to = Math.clamp(span.getEnd() - block.begin(), from, block.words().length());
        return new StyleRange(start + from, to - from, null, null);
    }

    /** How many pairs there are. */
    int pairs() {
        return blocks.size();
    }

    /** Height of a pair in pixels, without what aligned it before. Measures no pair below it. */
    int height(int pair) {
        return text.getLinePixel(2 * pair + 2) - text.getLinePixel(2 * pair) - text.getLineVerticalIndent(2 * pair);
    }

    /** Leaves so many pixels above a pair besides the gap. */
    void push(int pair, int pixels) {
        int indent = pair == 0 ? 0 : GAP + pixels;
        if (text.getLineVerticalIndent(2 * pair) != indent) {
            text.setLineVerticalIndent(2 * pair, indent);
        }
    }

    /** The offset in the transcript that an offset of the widget stands for. */
    Optional<Integer> place(int offset) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (offset >= starts.get(i)) {
                return Optional.of(blocks.get(i).begin()
                        + Math.min(offset - starts.get(i), blocks.get(i).words().length()));
            }
        }
        return Optional.empty();
    }

    /** Scrolls so that a place of the transcript is in sight; false where this side does not have it. */
    boolean reveal(int place) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (place >= block.begin() && place < block.begin() + block.words().length()) {
                int offset = starts.get(i) + place - block.begin();
                text.setSelection(offset);
                int y = text.getLocationAtOffset(offset).y;
                if (y < 0 || y > text.getClientArea().height - 2 * text.getLineHeight()) {
                    text.setTopPixel(Math.max(0, text.getTopPixel() + y - text.getClientArea().height / 3));
                }
                return true;
            }
        }
        return false;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.transcript;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.fairlead.model.transcript.Span;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.NumberPreference;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.widget.Voice;

/** The text of a transcript with its gutter, its marks and its overview. */
final class TranscriptPage {
    private static final int LINE_SPACING = 4;
    private static final NumberPreference ZOOM = new NumberPreference("zoom");
    private static final String FONT = "org.fairlead.workbench.transcriptFont";

    private final Composite control;
    private final NoticeBar notices;
    private final SafeHarborStrip strip;
    private final SourceViewer viewer;
    private final StyledText text;
    private final SpeakerColumn speakers = new SpeakerColumn();
    private final MarkPainter painter;
    private final OverviewStrip overview;
    private final FindBar find;
    private final LocalResourceManager fonts;
    private final FindingHover hover = new FindingHover();
    private FindingMarks marks = new FindingMarks();
    private List<StyleRange> styles = List.of();
    /** The caret moves because the program moves it, not because a person does. */
    private boolean moving;

    TranscriptPage(Composite parent) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(control);
        notices = new NoticeBar(control);
        strip = new SafeHarborStrip(control);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(strip.control());
        CompositeRuler gutter = new CompositeRuler();
        gutter.addDecorator(0, new LineNumberColumn());
        gutter.addDecorator(1, speakers);
        viewer = new SourceViewer(control, gutter, SWT.V_SCROLL | SWT.WRAP);
        viewer.setEditable(false);
        viewer.configure(configuration());
        // with a hint, so that no layout measures the whole text
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(viewer.getControl());
        text = viewer.getTextWidget();
        Voice.name(text, () -> Messages.transcript);
        text.setLineSpacing(LINE_SPACING);
        text.setMargins(8, 8, 16, 8);
        fonts = new LocalResourceManager(JFaceResources.getResources(), text);
        painter = new MarkPainter(text);
        text.addListener(SWT.Paint, this::paintTurns);
        text.addCaretListener(event -> caretAt(event.caretOffset));
        overview = new OverviewStrip(control, text);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(overview.control());
        find = new FindBar(control, text, this::showHit);
        find.control().moveAbove(viewer.getControl());
        text.addListener(SWT.MouseWheel, this::wheel);
        applyTheme();
        Palette.listen(control, this::applyTheme);
        ZOOM.listen(control, this::applyTheme);
    }

    Composite control() {
        return control;
    }

    SourceViewer viewer() {
        return viewer;
    }

    void show(OpenReview open) {
        moving = true;
        marks = new FindingMarks(open.review());
        text(open.transcript().getText());
        speakers.show(open.transcript(), open.lines());
        hover.show(marks);
        painter.show(marks);
        overview.show(marks);
        strip.reviewChanged();
        notices.show();
        applyStyles();
        find.reset();
        moving = false;
    }

    /** A call that is reviewed again keeps its text, where it was scrolled to, and every line that was measured. */
    private void text(String words) {
        if (viewer.getDocument() == null || !viewer.getDocument().get().equals(words)) {
            viewer.setDocument(new Document(words), new AnnotationModel());
            styles = List.of();
            painter.forget();
        }
    }

    /** Nothing is open any more: the next call begins at its top. */
    void leave() {
        moving = true;
        marks = new FindingMarks();
        painter.show(marks);
        overview.show(marks);
        text("");
        moving = false;
    }

    /** Says what must be known about the case. */
    NoticeBar notices() {
        return notices;
    }

    /** The bar that finds words. */
    FindBar find() {
        return find;
    }

    private void showHit(int begin, int end) {
        moving = true;
        reveal(begin, end);
        viewer.setSelectedRange(begin, end - begin);
        moving = false;
    }

    /** Makes the letters larger or smaller by so many points; 0: as the theme has them. The choice is kept. */
    void zoom(int points) {
        int now = ZOOM.get();
        ZOOM.set(points == 0 ? 0 : Math.clamp(now + points, -4, 24));
        showSelection();
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            zoom(event.count > 0 ? 1 : -1);
            event.doit = false;
        }
    }

    /** Marks what is selected and brings it into sight. */
    void showSelection() {
        painter.select();
        overview.select();
        strip.select();
        ReviewSession.current().finding().flatMap(marks::of).ifPresent(mark -> reveal(mark.begin(), mark.end()));
    }

    /** Selects a place and brings it into sight. */
    void show(Span place) {
        reveal(place.getBegin(), place.getEnd());
        viewer.setSelectedRange(place.getBegin(), place.getEnd() - place.getBegin());
    }

    /** Scrolls only as far as needed, by pixels: in wrapped text one line may be higher than the window. */
    private void reveal(int begin, int end) {
        Point selection = text.getSelection();
        if (selection.x < begin || selection.x >= end) {
            moving = true;
            text.setSelection(begin);
            moving = false;
        }
        int y = text.getLocationAtOffset(begin).y;
        int bottom = text.getLocationAtOffset(end).y + text.getLineHeight(end);
        int height = text.getClientArea().height;
        int edge = 2 * text.getLineHeight();
        if (y < edge && text.getTopPixel() > 0 || bottom > height - edge) {
            text.setTopPixel(Math.max(0, text.getTopPixel() + y - height / 3));
        }
    }

    private void caretAt(int offset) {
        if (!moving) {
            ReviewSession session = ReviewSession.current();
            boolean inside = session.finding()
                    .flatMap(marks::of)
                    .filter(mark -> mark.touches(offset, offset + 1))
                    .isPresent();
            if (!inside) {
                marks.at(offset).ifPresent(mark -> session.select(mark.finding()));
            }
        }
    }

    private SourceViewerConfiguration configuration() {
        return new SourceViewerConfiguration() {
            @Override
            public ITextHover getTextHover(ISourceViewer sourceViewer, String contentType) {
                return hover;
            }

            @Override
            public String[] getConfiguredContentTypes(ISourceViewer sourceViewer) {
                return new String[] {IDocument.DEFAULT_CONTENT_TYPE};
            }

            @Override
            public IInformationControlCreator getInformationControlCreator(ISourceViewer sourceViewer) {
                return shell -> new DefaultInformationControl(shell, false);
            }
        };
    }

    private void applyTheme() {
        Font plain = PlatformUI.getWorkbench()
                .getThemeManager()
                .getCurrentTheme()
                .getFontRegistry()
                .get(FONT);
        text.setFont(
                ZOOM.get() == 0
                        ? plain
                        : fonts.create(FontDescriptor.createFrom(plain).increaseHeight(ZOOM.get())));
        applyStyles();
        painter.forget();
        control.redraw(0, 0, control.getSize().x, control.getSize().y, true);
    }

    private void applyStyles() {
        ReviewSession.current()
                .open()
                .filter(open -> open.transcript().getText().length() == text.getCharCount())
                .map(open -> List.of(TextStyles.of(open.transcript(), marks)))
                .filter(next -> !next.equals(styles))
                .ifPresent(next -> {
                    styles = next;
                    text.setStyleRanges(next.toArray(StyleRange[]::new));
                });
    }

    /** A thin line above each turn. */
    private void paintTurns(Event event) {
        event.gc.setForeground(Palette.LINE.color());
        event.gc.setLineWidth(1);
        for (int line = text.getLineIndex(event.y); line < text.getLineCount(); line++) {
            int y = text.getLinePixel(line) - LINE_SPACING / 2 - 1;
            if (y > event.y + event.height) {
                break;
            }
            if (speakers.begins(line) && line > 0) {
                event.gc.drawLine(event.x, y, event.x + event.width, y);
            }
        }
    }
}

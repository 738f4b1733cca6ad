// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.transcript;

import java.io.IOException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.fairlead.model.transcript.Span;
import org.fairlead.workbench.Failures;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.ReadingKeys;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;

/** The transcript that is open, or what to do where none is. */
public class TranscriptView extends ViewPart implements ReviewSession.Listener, ISaveablePart2 {
    public static final String ID = "org.fairlead.workbench.transcript";

    private final ReviewSession session = ReviewSession.current();
    private final StackLayout stack = new StackLayout();
    private Composite pages;
    private EmptyPage empty;
    private TranscriptPage page;

    @Override
    public void createPartControl(Composite parent) {
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(stack);
        empty = new EmptyPage(pages);
        page = new TranscriptPage(pages);
        FileDrop.on(pages);
        FileDrop.on(page.viewer().getTextWidget());
        onCommand(ActionFactory.COPY, ITextOperationTarget.COPY);
        onCommand(ActionFactory.SELECT_ALL, ITextOperationTarget.SELECT_ALL);
        ReadingKeys.in(getSite(), page.viewer().getTextWidget());
        createMenu(page.viewer().getTextWidget());
        session.listen(parent, this);
        reviewChanged();
    }

    /** The menu of the text is filled by plugin.xml; a right click puts the caret where it is made, as its commands work there. */
    private void createMenu(StyledText text) {
        text.addListener(SWT.MouseDown, event -> {
            int place = event.button == 3 ? text.getOffsetAtPoint(new Point(event.x, event.y)) : -1;
            if (place >= 0 && (place < text.getSelection().x || place > text.getSelection().y)) {
                text.setSelection(place);
            }
        });
        MenuManager menu = new MenuManager();
        text.setMenu(menu.createContextMenu(text));
        getSite().registerContextMenu(menu, page.viewer());
    }

    private void onCommand(ActionFactory command, int operation) {
        getViewSite().getActionBars().setGlobalActionHandler(command.getId(), new Action() {
            @Override
            public void run() {
                page.viewer().doOperation(operation);
            }
        });
    }

    @Override
    public void reviewChanged() {
        session.open().ifPresentOrElse(page::show, this::nothing);
        stack.topControl = session.open().isPresent() ? page.control() : empty.control();
        setPartName(session.open().map(OpenReview::title).orElse(Messages.transcript));
        pages.layout();
    }

    private void nothing() {
        page.leave();
        empty.show();
    }

    @Override
    public void decisionsChanged() {
        page.notices().show();
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void openChanged() {
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public boolean isDirty() {
        return session.all().stream().anyMatch(OpenReview::isDirty);
    }

    /** Brings the decisions of every open case into its file. */
    @Override
    public void doSave(IProgressMonitor monitor) {
        for (OpenReview open : session.all()) {
            try {
                if (open.openCase().isPresent()) {
                    open.openCase().get().save();
                }
            } catch (IOException e) {
                monitor.setCanceled(true);
                Failures.report(String.valueOf(e.getMessage()), e);
            }
        }
        session.decided();
    }

    /** What was decided is safe in the journal already, and closing writes it: nobody needs to be asked. */
    @Override
    public int promptToSaveOnClose() {
        return YES;
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("Save As is a command of the case.");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public boolean isSaveOnCloseNeeded() {
        return isDirty();
    }

    /** What the bar of notices says, for those who drive the window. */
    public String notices() {
        return page.notices().text();
    }

    @Override
    public void selectionChanged() {
        page.showSelection();
    }

    @Override
    public void placeAsked(Span place) {
        page.show(place);
    }

    /** Opens the bar that finds words. */
    public void find() {
        if (session.open().isPresent()) {
            page.find().open();
        }
    }

    /** Steps through what was found; false where nothing is being looked for. */
    public boolean stepHit(int step) {
        boolean shown = page.find().isShown();
        if (shown) {
            page.find().step(step);
        }
        return shown;
    }

    /** The field of the find bar and the number of its hits, for those who drive the window. */
    public Text findField() {
        return page.find().field();
    }

    public int hits() {
        return page.find().hits();
    }

    /** Makes the letters larger or smaller by so many points; 0: as the theme has them. */
    public void zoom(int points) {
        page.zoom(points);
    }

    /** The viewer, for those who drive the window. */
    public SourceViewer viewer() {
        return page.viewer();
    }

    @Override
    public void setFocus() {
        if (session.open().isPresent()) {
            page.viewer().getTextWidget().setFocus();
        } else {
            empty.control().setFocus();
        }
    }
}

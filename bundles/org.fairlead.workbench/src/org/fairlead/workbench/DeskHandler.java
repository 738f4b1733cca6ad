// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fairlead.workbench.findings.FindingsView;
import org.fairlead.workbench.help.HelpView;
import org.fairlead.workbench.live.LiveView;
import org.fairlead.workbench.many.FolderView;
import org.fairlead.workbench.rule.RuleView;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.transcript.TranscriptView;
import org.jspecify.annotations.Nullable;

/** The commands that move about in the window; plugin.xml says which after the class name. */
public class DeskHandler extends AbstractHandler implements IExecutableExtension {
    private String what = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String property, @Nullable Object data) {
        what = String.valueOf(data);
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        ReviewSession session = ReviewSession.current();
        try {
            switch (what) {
                case "next" -> session.step(1);
                case "previous" -> session.step(-1);
                case "counterpart" -> session.counterpart();
                case "nextPart" -> part(page, 1);
                case "previousPart" -> part(page, -1);
                case "explain" -> show(page, RuleView.ID, RuleView.class).setFocus();
                case "batch" -> show(page, FolderView.ID, FolderView.class).setFocus();
                case "help" -> show(page, HelpView.ID, HelpView.class).setFocus();
                case "live" -> show(page, LiveView.ID, LiveView.class).setFocus();
                case "search" -> show(page, FindingsView.ID, FindingsView.class).search();
                case "find" -> transcript(page).find();
                case "findNext" -> hit(page, 1);
                case "findPrevious" -> hit(page, -1);
                case "larger" -> transcript(page).zoom(1);
                case "smaller" -> transcript(page).zoom(-1);
                case "usual" -> transcript(page).zoom(0);
                default -> throw new ExecutionException("plugin.xml names an unknown command: " + what);
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }

    /** Goes to the next of the pages in sight, in the order in which they were laid out, and round at the end. */
    private static void part(IWorkbenchPage page, int step) {
        List<IWorkbenchPart> inSight = Stream.concat(
                        Arrays.stream(page.getViewReferences()), Arrays.stream(page.getEditorReferences()))
                .map(reference -> reference.getPart(false))
                .filter(part -> part != null && page.isPartVisible(part))
                .toList();
        int at = inSight.indexOf(page.getActivePart());
        page.activate(inSight.get(Math.floorMod(at + step, inSight.size())));
    }

    /** The next hit while words are looked for, else the next finding: both are what people expect of F3. */
    private static void hit(IWorkbenchPage page, int step) throws PartInitException {
        if (!transcript(page).stepHit(step)) {
            ReviewSession.current().step(step);
        }
    }

    private static TranscriptView transcript(IWorkbenchPage page) throws PartInitException {
        return show(page, TranscriptView.ID, TranscriptView.class);
    }

    private static <T extends IViewPart> T show(IWorkbenchPage page, String id, Class<T> type)
            throws PartInitException {
        return type.cast(page.showView(id));
    }
}

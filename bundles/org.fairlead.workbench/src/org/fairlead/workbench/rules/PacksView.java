// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.fairlead.workbench.Failures;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.rules.PackRow.RuleRow;
import org.fairlead.workbench.session.Rulebook;
import org.fairlead.workbench.session.UserPacks;

/** All rule packs: the program's, which are read, and the person's own, which are edited. */
public class PacksView extends ViewPart {
    public static final String ID = "org.fairlead.workbench.packs";

    private TreeViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        viewer = new TreeViewer(parent, SWT.SINGLE);
        viewer.setContentProvider(new Contents());
        viewer.setLabelProvider(new Labels());
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addDoubleClickListener(e -> selectedRule().ifPresent(this::open));
        viewer.getTree().addListener(SWT.DefaultSelection, e -> selectedRule().ifPresent(this::open));
        getSite().setSelectionProvider(viewer);
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(action(Messages.packsCopy, Messages.packsCopyTip, this::copy));
        bar.add(new Separator());
        bar.add(action(Messages.packsFolder, Messages.packsFolderTip, this::chooseFolder));
        refresh();
    }

    /** Reads the packs again, in the background. */
    public void refresh() {
        Job.create(Messages.packsReading, (ICoreRunnable) monitor -> {
                    try {
                        List<PackRow> rows = PackRows.read();
                        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(rows));
                    } catch (IOException e) {
                        Failures.report(String.valueOf(e.getMessage()), e);
                    }
                })
                .schedule();
    }

    private void show(List<PackRow> rows) {
        if (!viewer.getTree().isDisposed()) {
            Object[] expanded = viewer.getExpandedElements();
            viewer.setInput(rows);
            viewer.setExpandedElements(expanded);
        }
    }

    public TreeViewer viewer() {
        return viewer;
    }

    /** Opens a rule in its editor. */
    public void open(RuleRow rule) {
        try {
            getSite().getPage().openEditor(new RuleInput(rule.path(), rule.own()), RuleEditor.ID);
        } catch (PartInitException e) {
            Failures.report(String.valueOf(e.getMessage()), e);
        }
    }

    private void copy() {
        selectedPack().ifPresent(pack -> change(() -> UserPacks.copy(pack)));
    }

    private void chooseFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getSite().getShell(), SWT.OPEN);
        dialog.setFilterPath(UserPacks.folder().toString());
        dialog.setText(Messages.packsFolder);
        String chosen = dialog.open();
        if (chosen != null) {
            change(() -> UserPacks.setFolder(Path.of(chosen)));
        }
    }

    /** A change of the packs. */
    @FunctionalInterface
    private interface Change {
        void make() throws IOException;
    }

    private void change(Change change) {
        try {
            change.make();
            PlatformUI.getWorkbench().getService(Rulebook.class).changed();
            refresh();
        } catch (IOException e) {
            Failures.report(String.valueOf(e.getMessage()), e);
        }
    }

    private Optional<RuleRow> selectedRule() {
        return viewer.getStructuredSelection().getFirstElement() instanceof RuleRow rule
                ? Optional.of(rule)
                : Optional.empty();
    }

    private Optional<String> selectedPack() {
        return switch (viewer.getStructuredSelection().getFirstElement()) {
            case RuleRow rule -> Optional.of(rule.pack());
            case PackRow pack -> Optional.of(pack.name());
            case null, default -> Optional.empty();
        };
    }

    private static Action action(String text, String tip, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(tip);
        return action;
    }

    @Override
    public void setFocus() {
        viewer.getTree().setFocus();
    }

    /** Packs and their rules. */
    private static final class Contents implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof PackRow pack ? pack.rules().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object child) {
            return null;
        }

        @Override
        public boolean hasChildren(Object parent) {
            return parent instanceof PackRow;
        }
    }

    /** Words, not colours alone, say what is the person's own, a draft, or not used. */
    private static final class Labels extends StyledCellLabelProvider {
        @Override
        public void update(ViewerCell cell) {
            StyledString text = switch (cell.getElement()) {
                case PackRow pack ->
                    new StyledString(pack.title())
                            .append(
                                    pack.problem().isEmpty() ? "" : "  " + Messages.packsNotUsed,
                                    StyledString.QUALIFIER_STYLER)
                            .append(
                                    "  " + (pack.own() ? Messages.packsOwn : Messages.packsBuiltIn),
                                    StyledString.DECORATIONS_STYLER);
                case RuleRow rule ->
                    new StyledString(rule.id())
                            .append("  " + rule.title(), StyledString.QUALIFIER_STYLER)
                            .append(rule.draft() ? "  " + Messages.packsDraft : "", StyledString.DECORATIONS_STYLER);
                case Object other -> new StyledString(String.valueOf(other));
            };
            cell.setText(text.getString());
            cell.setStyleRanges(text.getStyleRanges());
            super.update(cell);
        }

        @Override
        public String getToolTipText(Object element) {
            return element instanceof PackRow pack && !pack.problem().isEmpty()
                    ? pack.problem()
                    : element instanceof RuleRow rule ? rule.title() : null;
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.transcript;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.ViewPart;
import org.fairlead.model.review.Finding;
import org.fairlead.workbench.ReadingKeys;
import org.fairlead.workbench.session.ReviewSession;

/** The outline of the call: a click goes to the place, and the part of the selected finding is marked. */
public class OutlineView extends ViewPart implements ReviewSession.Listener {
    public static final String ID = "org.fairlead.workbench.outline";

    private static final int COUNT_MARGIN = 14;
    private static final int LEAST_NAME = 60;
    /** Of each level, the mark that opens it included. */
    private static final int INDENT = 22;

    private final ReviewSession session = ReviewSession.current();
    private Tree tree;

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        tree = new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION);
        new TreeColumn(tree, SWT.LEFT);
        new TreeColumn(tree, SWT.RIGHT);
        tree.addListener(SWT.Resize, event -> fit());
        tree.addListener(SWT.Selection, event -> {
            if (event.item.getData() instanceof CallOutline.Node node) {
                session.show(Stretch.of(node.begin(), node.begin()));
            }
        });
        ReadingKeys.in(getSite(), tree);
        session.listen(parent, this);
        reviewChanged();
    }

    @Override
    public void reviewChanged() {
        tree.removeAll();
        session.open().ifPresent(open -> add(null, new CallOutline(open.review()).nodes()));
        for (TreeItem item : tree.getItems()) {
            item.setExpanded(true);
        }
        fit();
    }

    /** The counts get the room that the longest of them needs, the names what is left. */
    private void fit() {
        GC gc = new GC(tree);
        int counts = widest(gc, tree.getItems()) + COUNT_MARGIN;
        gc.dispose();
        int names = Math.max(LEAST_NAME, tree.getClientArea().width - counts);
        tree.getColumn(0).setWidth(names);
        tree.getColumn(1).setWidth(counts);
        gc = new GC(tree);
        shorten(gc, tree.getItems(), names - INDENT);
        gc.dispose();
    }

    /** What has no room ends with dots. */
    private static void shorten(GC gc, TreeItem[] items, int room) {
        for (TreeItem item : items) {
            if (item.getData() instanceof CallOutline.Node node) {
                String words = node.label();
                while (words.length() > 1 && gc.textExtent(words + "\u2026").x > room) {
                    words = words.substring(0, words.length() - 1);
                }
                item.setText(gc.textExtent(node.label()).x <= room ? node.label() : words.strip() + "\u2026");
            }
            shorten(gc, item.getItems(), room - INDENT);
        }
    }

    private static int widest(GC gc, TreeItem[] items) {
        int most = 0;
        for (TreeItem item : items) {
            most = Math.max(most, Math.max(gc.textExtent(item.getText(1)).x, widest(gc, item.getItems())));
        }
        return most;
    }

    private void add(@org.jspecify.annotations.Nullable TreeItem parent, List<CallOutline.Node> nodes) {
        for (CallOutline.Node node : nodes) {
            TreeItem item = parent == null ? new TreeItem(tree, SWT.NONE) : new TreeItem(parent, SWT.NONE);
            item.setText(new String[] {node.label(), node.counts()});
            item.setData(node);
            add(item, node.children());
        }
    }

    @Override
    public void selectionChanged() {
        session.finding().map(Finding::getEvidence).ifPresent(place -> mark(tree.getItems(), place.getBegin()));
    }

    private void mark(TreeItem[] items, int offset) {
        for (TreeItem item : items) {
            if (item.getData() instanceof CallOutline.Node node && node.begin() <= offset && offset < node.end()) {
                tree.setSelection(item);
                mark(item.getItems(), offset);
            }
        }
    }

    /** The tree, for those who drive the window. */
    public Tree tree() {
        return tree;
    }

    @Override
    public void setFocus() {
        tree.setFocus();
    }
}

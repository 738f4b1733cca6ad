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
import org.fairlead.workbench.widget.Turn;

/** The outline of the call: a click goes to the place, and the part of the selected finding is marked. */
public class OutlineView extends ViewPart implements ReviewSession.Listener {
    public static final String ID = "org.fairlead.workbench.outline";

    private static final int COUNT_MARGIN = 14;
    private static final int LEAST_NAME = 60;
    /** Of each level, the mark that opens it included. */
    private static final int INDENT = 22;

    private final ReviewSession session = ReviewSession.current();
    private Tree tree;
    private Turn turn;

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
        turn = new Turn(parent, this::show);
        session.listen(parent, this);
        show();
    }

    @Override
    public void reviewChanged() {
        turn.ask();
    }

    private void show() {
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
                item.setText(fitted(gc, node.label(), room));
            }
            shorten(gc, item.getItems(), room - INDENT);
        }
    }

    private static String fitted(GC gc, String label, int room) {
        if (gc.textExtent(label).x <= room) {
            return label;
        }
        int low = 1;
        int high = Math.max(1, label.length() - 1);
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (gc.textExtent(label.substring(0, middle) + "\u2026").x <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return label.substring(0, low).strip() + "\u2026";
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
        turn.now();
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
        turn.now();
        return tree;
    }

    @Override
    public void setFocus() {
        tree.setFocus();
    }
}

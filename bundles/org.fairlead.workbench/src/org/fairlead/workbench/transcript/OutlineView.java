// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.transcript;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.ViewPart;
import org.fairlead.model.review.Finding;
import org.fairlead.workbench.ReadingKeys;
import org.fairlead.workbench.session.ReviewSession;

/** The outline of the call: a click goes to the place, and the part of the selected finding is marked. */
public class OutlineView extends ViewPart implements ReviewSession.Listener {
    public static final String ID = "org.fairlead.workbench.outline";

    private final ReviewSession session = ReviewSession.current();
    private Tree tree;

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        tree = new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION);
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
    }

    private void add(@org.jspecify.annotations.Nullable TreeItem parent, List<CallOutline.Node> nodes) {
        for (CallOutline.Node node : nodes) {
            TreeItem item = parent == null ? new TreeItem(tree, SWT.NONE) : new TreeItem(parent, SWT.NONE);
            item.setText(node.counts().isEmpty() ? node.label() : node.label() + "   " + node.counts());
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

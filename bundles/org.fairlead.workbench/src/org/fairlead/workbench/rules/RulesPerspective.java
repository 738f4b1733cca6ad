// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.rules;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Rule packs on the left, editors of rules and profiles beside them. */
public class RulesPerspective implements IPerspectiveFactory {
    public static final String ID = "org.fairlead.workbench.rules";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        layout.addView(PacksView.ID, IPageLayout.LEFT, 0.26f, layout.getEditorArea());
        layout.getViewLayout(PacksView.ID).setCloseable(false);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;

/** The cases that were worked on last, in the File menu. */
public class RecentMenu extends CompoundContributionItem {
    private static final int SHOWN = 8;

    @Override
    protected IContributionItem[] getContributionItems() {
        List<Path> files = RecentCases.all();
        IContributionItem[] items = new IContributionItem[Math.min(SHOWN, files.size())];
        for (int i = 0; i < items.length; i++) {
            items[i] = new ActionContributionItem(action(i + 1, files.get(i)));
        }
        return items;
    }

    private static Action action(int number, Path file) {
        Action action = new Action() {
            @Override
            public void run() {
                Cases.open(file);
            }
        };
        String name = String.valueOf(file.getFileName()).replace("&", "&&");
        action.setText("&" + number + "  " + name + "  \u2013  " + file.getParent());
        return action;
    }
}

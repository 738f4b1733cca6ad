// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.theme;

import org.eclipse.e4.ui.workbench.renderers.swt.CTabRendering;
import org.eclipse.swt.custom.CTabFolder;

/** The tabs of the theme of high contrast: the platform's, which makes tabs half transparent where their folder has not the focus, without that. */
public class ContrastTabs extends CTabRendering {
    public ContrastTabs(CTabFolder folder) {
        super(folder);
    }

    /** Every folder is drawn as an active one; the line under the tab in front still tells which it is. */
    @Override
    public void setActive(boolean active) {
        super.setActive(true);
    }
}

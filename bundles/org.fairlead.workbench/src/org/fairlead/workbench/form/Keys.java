// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** What people expect of keys in forms. */
final class Keys {
    private Keys() {}

    /** Tab leaves a text of several lines, as it leaves any other field. */
    static void tabLeaves(Text text) {
        text.addTraverseListener(e -> {
            if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                e.doit = true;
            }
        });
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Single-letter keys work while the focus is in text and tables that people read, and never while they type. */
public final class ReadingKeys {
    private static final String CONTEXT = "org.fairlead.workbench.reading";

    private ReadingKeys() {}

    /** Switches the keys on while a control has the focus. */
    public static void in(IWorkbenchPartSite site, Control control) {
        IContextService contexts = site.getWorkbenchWindow().getService(IContextService.class);
        List<IContextActivation> active = new ArrayList<>();
        control.addListener(SWT.FocusIn, event -> active.add(contexts.activateContext(CONTEXT)));
        control.addListener(SWT.FocusOut, event -> {
            contexts.deactivateContexts(active);
            active.clear();
        });
    }
}

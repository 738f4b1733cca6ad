// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** While it is open, the window paints and takes no order: no key, click, choice or closing. */
final class Deaf implements AutoCloseable {
    private static final int[] ORDERS = {
        SWT.KeyDown,
        SWT.Traverse,
        SWT.MouseDown,
        SWT.MouseUp,
        SWT.MouseDoubleClick,
        SWT.Selection,
        SWT.DefaultSelection,
        SWT.DragDetect,
        SWT.MenuDetect,
        SWT.Close
    };

    private final Display display;
    private final IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
    private final boolean heard = keys.isKeyFilterEnabled();
    private final Listener filter = Deaf::swallow;

    Deaf(Display display) {
        this.display = display;
        keys.setKeyFilterEnabled(false);
        for (int order : ORDERS) {
            display.addFilter(order, filter);
        }
    }

    private static void swallow(Event event) {
        event.type = SWT.None;
        event.doit = false;
    }

    @Override
    public void close() {
        keys.setKeyFilterEnabled(heard);
        for (int order : ORDERS) {
            display.removeFilter(order, filter);
        }
    }
}

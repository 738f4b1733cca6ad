// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.widget;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What a screen reader is told of a control that is painted, or that has no label of its own. */
public final class Voice {
    private Voice() {}

    /** Names a control of a kind that the window system knows. */
    public static void name(Control control, Supplier<String> name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name.get();
            }
        });
    }

    /**
     * Names a painted control and says what it is.
     *
     * @param role one of {@code ACC.ROLE_…}
     */
    public static void of(Control control, int role, Supplier<String> name) {
        name(control, name);
        control.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = role;
            }
        });
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.session;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Widget;

/** A number that is kept for the next start; 0 where none was kept. */
public record NumberPreference(String name) {
    private static final String NODE = "org.fairlead.workbench";

    public int get() {
        return InstanceScope.INSTANCE.getNode(NODE).getInt(name, 0);
    }

    /** Runs an action when another number is kept, by whatever part of the window, for as long as a widget lives. */
    public void listen(Widget life, Runnable action) {
        IPreferenceChangeListener listener = event -> {
            if (event.getKey().equals(name)) {
                action.run();
            }
        };
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
        node.addPreferenceChangeListener(listener);
        life.addDisposeListener(e -> node.removePreferenceChangeListener(listener));
    }

    public void set(int value) {
        InstanceScope.INSTANCE.getNode(NODE).putInt(name, value);
    }
}

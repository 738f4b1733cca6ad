// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.session;

import org.eclipse.core.runtime.preferences.InstanceScope;

/** A number that is kept for the next start; 0 where none was kept. */
public record NumberPreference(String name) {
    private static final String NODE = "org.fairlead.workbench";

    public int get() {
        return InstanceScope.INSTANCE.getNode(NODE).getInt(name, 0);
    }

    public void set(int value) {
        InstanceScope.INSTANCE.getNode(NODE).putInt(name, value);
    }
}

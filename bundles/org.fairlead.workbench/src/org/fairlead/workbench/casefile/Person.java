// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.fairlead.audit.casefile.Actor;

/** Who sits in front of the program: the name that the audit trail gives. Until somebody says otherwise, the name of the account. */
public final class Person {
    private static final String KEY = "person";

    private Person() {}

    public static String name() {
        String kept = preferences().get(KEY, "");
        return kept.isBlank() ? System.getProperty("user.name", "?") : kept;
    }

    public static void name(String name) {
        preferences().put(KEY, name.strip());
    }

    static Actor actor() {
        return new Actor(name());
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("org.fairlead.workbench");
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** The cases that were worked on last, the latest first. */
public final class RecentCases {
    private static final int KEPT = 40;
    private static final String KEY = "recent";

    private RecentCases() {}

    /** Those whose files are there. */
    public static List<Path> all() {
        return preferences()
                .get(KEY, "")
                .lines()
                .filter(line -> !line.isBlank())
                .map(Path::of)
                .filter(Files::exists)
                .toList();
    }

    static void add(Path file) {
        List<String> lines = new ArrayList<>();
        lines.add(file.toAbsolutePath().normalize().toString());
        preferences()
                .get(KEY, "")
                .lines()
                .filter(line -> !line.equals(lines.getFirst()))
                .limit(KEPT - 1L)
                .forEach(lines::add);
        preferences().put(KEY, String.join("\n", lines));
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("org.fairlead.workbench");
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.session;

import java.io.IOException;
import java.util.List;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.PackLoader;
import org.fairlead.rulepacks.BuiltInPacks;
import org.jspecify.annotations.Nullable;

/** The rules, read and compiled at the first review, so that the window is there before. */
public final class Rulebook {
    private @Nullable CompiledRules rules;

    /**
     * The compiled rules; the first call takes a while, so no call is made from the user interface thread.
     *
     * @throws IOException when a pack has a mistake: a review without it would say less than it seems to
     */
    public synchronized CompiledRules rules() throws IOException {
        if (rules == null) {
            CompiledRules compiled = CompiledRules.compile(PackLoader.load(BuiltInPacks.files()));
            List<String> problems = compiled.packs().problems();
            if (!problems.isEmpty()) {
                throw new IOException(String.join(" ", problems));
            }
            rules = compiled;
        }
        return rules;
    }
}

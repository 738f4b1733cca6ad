// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.session;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.PackLoader;
import org.fairlead.workbench.Failures;
import org.jspecify.annotations.Nullable;

/**
 * The rules, read and compiled at the first review, so that the window is there before: the program's packs and the person's own. A pack with a mistake is
 * left out and said, and the others are used.
 */
public final class Rulebook {
    private @Nullable CompiledRules rules;

    /**
     * The compiled rules; the first call takes a while, so no call is made from the user interface thread.
     *
     * @throws IOException when the person's packs cannot be read
     */
    public synchronized CompiledRules rules() throws IOException {
        CompiledRules compiled = rules;
        if (compiled == null) {
            compiled = CompiledRules.compile(PackLoader.load(UserPacks.used(), UserPacks.compact()));
            List<String> problems = compiled.packs().problems();
            if (!problems.isEmpty()) {
                String sentences = String.join("\n\n", problems);
                Failures.report(sentences, new IOException(sentences));
            }
            compiled.packs().notes().forEach(ILog.of(Rulebook.class)::warn);
            rules = compiled;
        }
        return compiled;
    }

    /** Forgets the compiled rules: a pack has changed, and the next review reads it. */
    public synchronized void changed() {
        rules = null;
    }
}

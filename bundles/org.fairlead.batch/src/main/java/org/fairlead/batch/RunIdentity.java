// SPDX-License-Identifier: EPL-2.0
package org.fairlead.batch;

import java.util.SortedMap;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Engine;
import org.fairlead.engine.Packs.LoadedPack;

/** Under what a batch runs, in lines that a person can read: two rows may stand side by side exactly when these are the same. */
public final class RunIdentity {
    private RunIdentity() {}

    /** The program, every rule pack and every profile, each with the SHA-256 of its content. */
    public static String of(CompiledRules rules, SortedMap<String, byte[]> profiles) {
        StringBuilder text = new StringBuilder("Fairlead " + Engine.VERSION + "\n");
        for (LoadedPack loaded : rules.packs().packs()) {
            text.append("rules ")
                    .append(loaded.pack().getId())
                    .append(' ')
                    .append(loaded.pack().getVersion())
                    .append(' ')
                    .append(loaded.sha256())
                    .append('\n');
        }
        profiles.forEach((name, bytes) -> text.append("profile ")
                .append(name)
                .append(' ')
                .append(CallReviewer.sha256(bytes))
                .append('\n'));
        return text.toString();
    }
}

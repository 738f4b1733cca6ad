// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.List;
import java.util.Map;
import org.fairlead.model.rules.RulePack;

/**
 * Rule packs as read.
 *
 * @param packs    the packs without mistakes
 * @param problems one sentence for each pack that was refused: file, line and reason
 * @param notes    one sentence for each compact form that could not be used; the packs are what they are without it
 */
public record Packs(List<LoadedPack> packs, List<String> problems, List<String> notes) {
    /** Packs without notes. */
    public Packs(List<LoadedPack> packs, List<String> problems) {
        this(packs, problems, List.of());
    }

    /**
     * A pack and the files that it was read from.
     *
     * @param pack   the pack with its rules
     * @param sha256 lower-case hexadecimal, over the paths and contents of the files in order of the paths
     * @param files  path to content
     */
    public record LoadedPack(RulePack pack, String sha256, Map<String, byte[]> files) {}
}

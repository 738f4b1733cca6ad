// SPDX-License-Identifier: EPL-2.0
package org.fairlead.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.TreeMap;
import org.fairlead.batch.CallReviewer;
import org.fairlead.batch.ProfileShelf;
import org.fairlead.batch.RunIdentity;
import org.fairlead.engine.CompactPacks;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.PackLoader;
import org.jspecify.annotations.Nullable;

/**
 * Rule packs and issuer profiles as the texts that they are, so that they travel; each process compiles them once, on first use.
 *
 * @param packs    contents of the packs' files by path
 * @param compact  the packs in their compact form; empty where they have none
 * @param profiles contents of the profiles by file name
 */
record Rulebook(TreeMap<String, byte[]> packs, byte[] compact, TreeMap<String, byte[]> profiles)
        implements Serializable {
    private static final System.Logger LOG = System.getLogger(Rulebook.class.getName());
    /** What this process compiled last; a process serves one application, and so one rulebook. */
    private static @Nullable Compiled last;

    private record Compiled(String identity, CallReviewer reviewer) {}

    /** Compiles, and says under what the rows will stand. */
    String identity() throws IOException {
        return RunIdentity.of(compiled(), profiles);
    }

    /**
     * The reviewer under these rules. All tasks of a process share it.
     *
     * @param identity of this rulebook, as {@link #identity()} gave it
     */
    CallReviewer reviewer(String identity) throws IOException {
        synchronized (Rulebook.class) {
            Compiled kept = last;
            if (kept == null || !kept.identity().equals(identity)) {
                kept = new Compiled(identity, new CallReviewer(compiled(), ProfileShelf.of(profiles)));
                last = kept;
            }
            return kept.reviewer();
        }
    }

    private CompiledRules compiled() throws IOException {
        CompactPacks known = compact.length == 0 ? CompactPacks.NONE : CompactPacks.read(compact);
        CompiledRules rules = CompiledRules.compile(PackLoader.load(packs, known));
        rules.packs().notes().forEach(note -> LOG.log(System.Logger.Level.WARNING, note));
        if (!rules.packs().problems().isEmpty()) {
            throw new IOException(
                    String.join(System.lineSeparator(), rules.packs().problems()));
        }
        return rules;
    }
}

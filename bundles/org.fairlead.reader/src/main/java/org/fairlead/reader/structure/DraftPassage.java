// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import org.fairlead.model.transcript.Version;
import org.jspecify.annotations.Nullable;

/** A passage of a turn while its counterpart is being found. */
final class DraftPassage {
    final int begin;
    int end;
    final String language;
    final Version version;

    @Nullable
    DraftPassage pair;

    DraftPassage(int begin, int end, String language, Version version) {
        this.begin = begin;
        this.end = end;
        this.language = language;
        this.version = version;
    }

    /** Links two passages that say the same, both ways. */
    static void link(DraftPassage a, DraftPassage b) {
        a.pair = b;
        b.pair = a;
    }
}

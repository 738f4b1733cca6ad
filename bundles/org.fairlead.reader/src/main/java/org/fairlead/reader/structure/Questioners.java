// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import org.fairlead.model.transcript.Role;
import org.fairlead.reader.cue.Cue;
import org.fairlead.reader.cue.CueHits;

/** Puts everybody into the roster who is announced as a questioner, before labels are looked for: such a name makes a label even where it comes once. */
final class Questioners {
    private Questioners() {}

    static void collect(String text, CueHits cues, Roster roster) {
        int at = cues.first(Cue.QUEUE, 0, text.length());
        while (at >= 0) {
            int end = cues.endOf(Cue.QUEUE, at);
            Announcement announced = Announcement.last(text, cues, at, Math.min(text.length(), end + 160));
            if (announced.kind() == Cue.QUEUE && announced.name().indexOf(' ') > 0) {
                roster.add(announced.name(), "", announced.organisation(), Role.ANALYST);
            }
            at = cues.first(Cue.QUEUE, at + 1, text.length());
        }
    }
}

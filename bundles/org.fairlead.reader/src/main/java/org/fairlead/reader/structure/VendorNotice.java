// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.List;
import org.fairlead.reader.cue.Cue;
import org.fairlead.reader.cue.CueHits;

/** Lines before the first voice: notices of whoever made the record, dates, titles. */
final class VendorNotice {
    /** How many paragraphs may stand before the call. */
    private static final int MOST = 8;

    private VendorNotice() {}

    /** Number of utterances that stand before the call. */
    static int end(String text, List<Utterance> utterances, CueHits cues) {
        int i = 0;
        while (i < utterances.size() && utterances.get(i).paragraph() <= MOST) {
            int next = i;
            while (next < utterances.size()
                    && utterances.get(next).paragraph() == utterances.get(i).paragraph()) {
                next++;
            }
            int begin = utterances.get(i).begin();
            int end = utterances.get(next - 1).end();
            boolean spoken = cues.any(Cue.OPERATOR, begin, end)
                    || cues.any(Cue.HANDOVER, begin, end)
                    || cues.any(Cue.HOSTS, begin, end)
                    || greets(text, begin, end);
            if (next == utterances.size() || spoken && !notice(text, begin, end) || end - begin > 1500) {
                return next == utterances.size() ? 0 : i;
            }
            i = next;
        }
        return 0;
    }

    private static boolean greets(String text, int begin, int end) {
        String head = text.substring(begin, Math.min(end, begin + 80)).toLowerCase(java.util.Locale.ROOT);
        return head.contains("welcome")
                || head.contains("good morning")
                || head.contains("good afternoon")
                || head.contains("good day")
                || head.contains("good evening")
                || head.contains("hello")
                || head.contains("thank you")
                || head.contains("greetings")
                || head.contains("ladies and gentlemen");
    }

    private static boolean notice(String text, int begin, int end) {
        String head = text.substring(begin, Math.min(end, begin + 300)).toLowerCase(java.util.Locale.ROOT);
        return head.contains("transcript")
                && (head.contains("generated")
                        || head.contains("provided")
                        || head.contains("error")
                        || head.contains("accura")
                        || head.contains("copyright"));
    }
}

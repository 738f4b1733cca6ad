// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fairlead.model.text.Letters;

/** Whether a record's labels mark who speaks. A recogniser's may cut sentences in the middle, or mark the whole call as one speaker. */
final class LabelTrust {
    /** Numbers that stand further apart than this on average, in characters, mark pieces of the recording and no voices: questions and answers are shorter. */
    private static final int LONGEST = 3000;

    private LabelTrust() {}

    static boolean holds(String text, List<Label> labels) {
        Set<String> names = new HashSet<>();
        labels.forEach(l -> names.add(l.name()));
        if (labels.size() < 2 || names.size() < 2) {
            return false;
        }
        int cut = 0;
        for (int i = 1; i < labels.size(); i++) {
            Label label = labels.get(i);
            cut += GenericLabels.isNumber(label.name()) && cutsSentence(text, label) ? 1 : 0;
        }
        boolean numbered = labels.stream().allMatch(l -> GenericLabels.isNumber(l.name()));
        return cut * 5 < labels.size() && !(numbered && text.length() > (long) labels.size() * LONGEST);
    }

    /** The speech before ends without a mark, or the speech after begins with a small letter. */
    private static boolean cutsSentence(String text, Label label) {
        int after = label.speech();
        while (after < text.length() && Letters.isSpace(text.charAt(after))) {
            after++;
        }
        int before = label.begin() - 1;
        while (before >= 0 && Letters.isSpace(text.charAt(before))) {
            before--;
        }
        boolean small = after < text.length() && Character.isLowerCase(text.charAt(after));
        boolean open = before >= 0 && (Letters.isLetterOrDigit(text.charAt(before)) || text.charAt(before) == ',');
        return small && open;
    }
}

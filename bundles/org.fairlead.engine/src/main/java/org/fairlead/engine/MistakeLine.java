// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where in the file of a pack a mistake stands, for the messages. */
final class MistakeLine {
    private MistakeLine() {}

    /** {@code ", line 7"} for the first line that holds a mark; empty where none does. */
    static String of(byte @Nullable [] file, String mark) {
        if (file == null || mark.isEmpty()) {
            return "";
        }
        String content = new String(file, StandardCharsets.UTF_8);
        int at = content.indexOf(mark);
        return at < 0
                ? ""
                : ", line "
                        + (content.substring(0, at)
                                        .chars()
                                        .filter(c -> c == '\n')
                                        .count()
                                + 1);
    }

    /** The line of the words that a message quotes first. */
    static String ofQuote(byte @Nullable [] file, String message) {
        int open = message.indexOf('"');
        int close = message.indexOf('"', open + 1);
        return open < 0 || close < 0
                ? ""
                : of(
                        file,
                        message.substring(open + 1, close).replace("&", "&amp;").replace("<", "&lt;"));
    }
}

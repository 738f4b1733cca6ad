// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.format;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.model.transcript.MarkKind;
import org.fairlead.reader.format.Content.Mark;

/** Joins captions to running text: a new line where a speaker begins, a blank otherwise; every caption's time becomes a mark. */
final class Captions {
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private String speaker = "";

    /** Adds one caption: its time as printed and its lines. */
    void add(String time, String payload) {
        for (String line : payload.split("\n")) {
            String rest = line.strip();
            String voice = "";
            if (rest.startsWith("<v") && rest.indexOf('>') > 0) {
                int space = rest.indexOf(' ');
                int close = rest.indexOf('>');
                voice = space > 0 && space < close
                        ? rest.substring(space + 1, close).strip()
                        : "";
                rest = rest.substring(close + 1);
            }
            rest = rest.replaceAll("<[^>]{0,40}>", "").strip();
            boolean marked = rest.startsWith(">>") || rest.startsWith("- ");
            if (marked) {
                rest = rest.replaceFirst("^(>>+|-)\\s*", "");
            }
            append(time, voice, rest, marked || startsLabel(rest));
            time = "";
        }
    }

    private void append(String time, String voice, String line, boolean begins) {
        if (line.isEmpty()) {
            return;
        }
        boolean changes = !voice.isEmpty() && !voice.equals(speaker);
        if (changes || begins) {
            text.append(text.isEmpty() ? "" : "\n\n");
        } else if (!text.isEmpty()) {
            text.append(' ');
        }
        if (!time.isEmpty()) {
            marks.add(new Mark(text.length(), MarkKind.TIME, time));
        }
        if (changes) {
            text.append(voice).append(": ");
            speaker = voice;
        }
        text.append(line);
    }

    /** "Jane Doe: ..." begins a turn. */
    private static boolean startsLabel(String line) {
        int colon = line.indexOf(':');
        return colon > 1
                && colon < 50
                && Character.isUpperCase(line.charAt(0))
                && line.startsWith(" ", colon + 1)
                && line.substring(0, colon).split(" ").length <= 5;
    }

    Content content(String format, Encodings.Decoded decoded) {
        return new Content(format, decoded.encoding(), "", text.append('\n').toString(), marks, decoded.warnings());
    }
}

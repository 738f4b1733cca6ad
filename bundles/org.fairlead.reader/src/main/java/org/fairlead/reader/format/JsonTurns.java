// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fairlead.model.transcript.MarkKind;
import org.fairlead.reader.UnreadableException;
import org.fairlead.reader.format.Content.Mark;

/**
 * Calls as JSON: a list of turns, each with a speaker and a text, at the top or under a member; or an object with the whole text in one member. Vendors
 * name the members differently; the names below are tried in order.
 */
final class JsonTurns implements Format {
    private static final List<String> TURNS = List.of(
            "turns",
            "transcript",
            "segments",
            "utterances",
            "speakers",
            "statements",
            "components",
            "results",
            "content",
            "data");
    private static final List<String> TEXT =
            List.of("text", "content", "speech", "transcript", "body", "componenttext", "utterance", "sentence");
    private static final List<String> SPEAKER =
            List.of("speaker", "name", "speaker_name", "speakerName", "participant", "speaker_label", "personname");
    private static final List<String> TITLE = List.of("title", "role", "position", "speaker_title", "job_title");
    private static final List<String> TIME = List.of("start", "start_time", "startTime", "time", "timestamp", "begin");

    @Override
    public String name() {
        return "json";
    }

    @Override
    public boolean accepts(byte[] bytes) {
        String head = Head.of(bytes);
        return head.startsWith("{") && startsWithAny(head.substring(1).stripLeading(), "\"", "}")
                || head.startsWith("[") && startsWithAny(head.substring(1).stripLeading(), "{");
    }

    private static boolean startsWithAny(String text, String... starts) {
        return Stream.of(starts).anyMatch(text::startsWith);
    }

    @Override
    public Content read(byte[] bytes, String fileName) throws UnreadableException {
        Encodings.Decoded decoded = Encodings.decode(bytes, fileName);
        Object root = new JsonParser(decoded.text(), fileName).parse();
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        String title = root instanceof Map<?, ?> map ? string(map, List.of("title", "event_title", "headline")) : "";
        if (!add(root, text, marks)) {
            throw new UnreadableException(
                    fileName + " is JSON without turns; a list of objects with a speaker and a text was expected.");
        }
        return new Content(name(), decoded.encoding(), title, text.toString(), marks, decoded.warnings());
    }

    private static boolean add(Object node, StringBuilder text, List<Mark> marks) {
        if (node instanceof List<?> list) {
            boolean found = false;
            for (Object turn : list) {
                found |= turn instanceof Map<?, ?> map && turn(map, text, marks);
            }
            return found;
        }
        if (node instanceof Map<?, ?> map) {
            for (String name : TURNS) {
                Object inner = map.get(name);
                if (inner instanceof String whole && whole.length() > 200) {
                    text.append(whole);
                    return true;
                }
                if (inner != null && !(inner instanceof String) && add(inner, text, marks)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean turn(Map<?, ?> turn, StringBuilder text, List<Mark> marks) {
        String words = string(turn, TEXT);
        if (words.isBlank()) {
            return false;
        }
        Object person = turn.get("speaker");
        String speaker = person instanceof Map<?, ?> map ? string(map, SPEAKER) : string(turn, SPEAKER);
        String title = person instanceof Map<?, ?> map ? string(map, TITLE) : string(turn, TITLE);
        String time = string(turn, TIME);
        if (!time.isEmpty()) {
            marks.add(new Mark(text.length(), MarkKind.TIME, time));
        }
        if (!speaker.isEmpty()) {
            text.append(speaker.matches("\\d+") ? "Speaker " : "").append(speaker);
            text.append(title.isEmpty() || title.equals(speaker) || title.length() > 100 ? "" : ", " + title)
                    .append(": ");
        }
        text.append(words.strip()).append("\n\n");
        return true;
    }

    /** The first member of these names that is a string or a number; empty where there is none. */
    private static String string(Map<?, ?> map, List<String> names) {
        for (String name : names) {
            Object value = map.get(name);
            if (value instanceof String || value instanceof Number) {
                return value.toString();
            }
        }
        return "";
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with places to be filled, {@code {0}}, {@code {webHost}}, or {@code {n0}} for a number, in English and in another language. */
final class TextForm {
    private static final Pattern NUMBER = Pattern.compile("n\\d*");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\}");

    private final Pattern english;
    private final List<String> places = new ArrayList<>();
    private final String other;

    TextForm(String english, String other) {
        this.other = other;
        StringBuilder pattern = new StringBuilder();
        Matcher place = PLACE.matcher(english);
        int from = 0;
        while (place.find()) {
            pattern.append(Pattern.quote(english.substring(from, place.start())))
                    .append(NUMBER.matcher(place.group(1)).matches() ? "(\\d+)" : "(.*?)");
            places.add(place.group(1));
            from = place.end();
        }
        this.english = Pattern.compile(
                pattern.append(Pattern.quote(english.substring(from))).toString());
    }

    static boolean is(String text) {
        return PLACE.matcher(text).find();
    }

    Matcher matcher(String text) {
        return english.matcher(text);
    }

    /** The other language's text for a match, what stands in its places put through the same. */
    String filled(Matcher match, UnaryOperator<String> inside) {
        StringBuilder filled = new StringBuilder();
        Matcher place = PLACE.matcher(other);
        int from = 0;
        while (place.find()) {
            int group = places.indexOf(place.group(1)) + 1;
            filled.append(other, from, place.start()).append(inside.apply(match.group(group)));
            from = place.end();
        }
        return filled.append(other.substring(from)).toString();
    }
}

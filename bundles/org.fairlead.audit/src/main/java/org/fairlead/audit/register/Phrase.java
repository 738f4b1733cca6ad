// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.register;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text of a report that is not all of one kind: words of the program, which are translated, with words of the record and of people in them, which
 * never are.
 */
public final class Phrase {
    private static final Pattern PLACE = Pattern.compile("%(\\d)");

    private final String context;
    /** Empty: the parts one after the other. */
    private final String form;

    private final String between;
    private final List<?> parts;

    private Phrase(String context, String form, String between, List<?> parts) {
        this.context = context;
        this.form = form;
        this.between = between;
        this.parts = parts;
    }

    /**
     * Words of the program.
     *
     * @param form  in English, with {@code %1} to {@code %9} where the parts stand
     * @param parts phrases, which are translated; all else is put in as it is
     */
    public static Phrase of(String form, Object... parts) {
        return new Phrase("", form, "", List.of(parts));
    }

    /** Words of the program that are told from the same words elsewhere by what stands before them in the list of translations. */
    public static Phrase inContext(String context, String words) {
        return new Phrase(context, words, "", List.of());
    }

    /** Words of the record or of people. */
    public static Phrase said(String text) {
        return lines(List.of(text));
    }

    /** Parts one a line: phrases, or words of the record and of people. */
    public static Phrase lines(List<?> parts) {
        return joined("\n", parts);
    }

    /** Parts one after the other: phrases, or words of the record and of people. */
    public static Phrase joined(String between, List<?> parts) {
        return new Phrase("", "", between, parts);
    }

    /** The text in a language, given by what it makes of an English text. */
    public String in(UnaryOperator<String> language) {
        if (form.isEmpty()) {
            String sign = language.apply(between.strip());
            return parts.stream()
                    .map(part -> text(part, language))
                    .collect(Collectors.joining(sign.equals(between.strip()) ? between : sign));
        }
        String told = language.apply(context + form);
        if (!context.isEmpty() && told.startsWith(context)) {
            told = language.apply(form);
        }
        return parts.isEmpty()
                ? told
                : PLACE.matcher(told)
                        .replaceAll(place -> Matcher.quoteReplacement(
                                text(parts.get(Integer.parseInt(place.group(1)) - 1), language)));
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return form.isEmpty() && parts.isEmpty();
    }

    /** The English text. */
    @Override
    public String toString() {
        return in(UnaryOperator.identity());
    }

    private static String text(Object part, UnaryOperator<String> language) {
        return part instanceof Phrase phrase ? phrase.in(language) : part.toString();
    }
}

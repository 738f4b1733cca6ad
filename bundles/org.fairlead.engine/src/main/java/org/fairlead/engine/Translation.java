// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;

/**
 * The texts of rules and of their outcomes in another language, found by their English, as gettext does it: a text that was changed in English since is
 * shown in English, never under an old translation. An entry with {@code {0}}, {@code {1}} … stands for every text of that form; what fills the places
 * is translated as well. Thread-safe.
 */
public final class Translation {
    /** English: every text as it is. */
    public static final Translation NONE = new Translation(Map.of());

    /** As many texts as are kept that were put together from forms; a table asks for the same ones again and again. */
    private static final int KEPT = 50_000;

    /** Between the parts of a list of texts, in the order in which they are tried. */
    private static final List<String> BETWEEN = List.of(", ", " and ", " or ", ". ");

    private final Map<String, String> texts;
    private final List<TextForm> forms;
    private final Map<String, String> kept = new ConcurrentHashMap<>();

    private Translation(Map<String, String> texts) {
        this.texts = texts;
        this.forms = texts.entrySet().stream()
                .filter(e -> TextForm.is(e.getKey()))
                .map(e -> new TextForm(e.getKey(), e.getValue()))
                .toList();
    }

    /**
     * What the engine itself says, and the texts of the packs.
     *
     * @param language code of two letters; one that the engine does not speak gives the texts of the packs alone
     * @param packs    PO files of the packs in that language, by path
     * @throws IOException when a file is not understood; its message names file and line
     */
    public static Translation of(String language, Map<String, byte[]> packs) throws IOException {
        Map<String, String> texts =
                new LinkedHashMap<>(PortableObject.read("engine/" + language + ".po", own(language)));
        for (Map.Entry<String, byte[]> file : packs.entrySet()) {
            texts.putAll(PortableObject.read(file.getKey(), file.getValue()));
        }
        return texts.isEmpty() ? NONE : new Translation(texts);
    }

    private static byte[] own(String language) {
        try (InputStream in = Translation.class.getResourceAsStream(language + ".po")) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The program's own texts cannot be read: it is not completely installed.", e);
        }
    }

    /** The English texts that have an entry. */
    public Collection<String> sources() {
        return texts.keySet();
    }

    /** A text of a rule, a finding or an outcome in this language; the English where there is no entry. Several lines are taken one by one. */
    public String of(String english) {
        if (texts.isEmpty() || english.isBlank()) {
            return english;
        }
        String whole = texts.get(english.strip());
        if (whole != null) {
            return whole;
        }
        if (kept.size() > KEPT) {
            kept.clear();
        }
        String found = kept.get(english);
        if (found == null) {
            found = english.contains("\n")
                    ? String.join("\n", english.lines().map(this::of).toList())
                    : formed(english);
            kept.put(english, found);
        }
        return found;
    }

    private String formed(String english) {
        String list = listed(english, "; ");
        if (!list.equals(english)) {
            return list;
        }
        for (TextForm form : forms) {
            Matcher matcher = form.matcher(english);
            if (matcher.matches()) {
                return form.filled(matcher, this::of);
            }
        }
        return BETWEEN.stream()
                .map(sign -> listed(english, sign))
                .filter(found -> !found.equals(english))
                .findFirst()
                .orElse(english);
    }

    /** A list whose every part has a translation; a list with a part that has none as it is. */
    private String listed(String english, String sign) {
        for (int at = english.indexOf(sign); at > 0; at = english.indexOf(sign, at + 1)) {
            String head = english.substring(0, at);
            String tail = english.substring(at + sign.length());
            if (!of(head).equals(head) && !of(tail).equals(tail)) {
                return of(head) + texts.getOrDefault(sign, sign) + of(tail);
            }
        }
        return english;
    }
}

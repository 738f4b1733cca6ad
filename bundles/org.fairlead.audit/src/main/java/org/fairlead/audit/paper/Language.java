// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.paper;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fairlead.audit.register.Phrase;
import org.fairlead.engine.Translation;

/** The language in which a workbook is written. Its words stand in one PO file a language beside this class; those of the rules come from their packs. */
public final class Language {
    /** Everything as the program and the rules have it. */
    public static final Language ENGLISH = new Language("en", Translation.NONE, Translation.NONE);

    /** Codes of the languages beside English. */
    private static final List<String> OTHERS = List.of("zh");

    private final String code;
    private final Translation rules;
    private final Translation words;
    /** The texts of the program itself: what a rule says may have the form of one of them. */
    private final Set<String> own;

    private Language(String code, Translation rules, Translation words) {
        this.code = code;
        this.rules = rules;
        this.words = words;
        own = Set.copyOf(words.sources());
    }

    /**
     * A language by its code.
     *
     * @param code  of two letters; one in which no workbook can be written gives English
     * @param packs PO files of the rule packs in that language, by path
     * @throws IOException when a file is not understood; its message names file and line
     */
    public static Language of(String code, Map<String, byte[]> packs) throws IOException {
        if (!OTHERS.contains(code)) {
            return ENGLISH;
        }
        Translation words = Translation.of(ENGLISH.code, Map.of("audit/" + code + ".po", words(code)));
        return new Language(code, Translation.of(code, packs), words);
    }

    /** Codes of all languages in which a workbook can be written. */
    public static List<String> codes() {
        return Stream.concat(Stream.of(ENGLISH.code), OTHERS.stream()).toList();
    }

    /** Code of two letters. */
    public String code() {
        return code;
    }

    /** Words of the program or of a rule in this language; the English where there is no translation. */
    public String of(String english) {
        String told = own.contains(english) ? english : rules.of(english);
        return told.equals(english) ? words.of(english) : told;
    }

    /** A text of several kinds in this language. */
    public String of(Phrase phrase) {
        return phrase.in(this::of);
    }

    /**
     * Which of some English words a word of a workbook stands for, in whatever language the workbook was written and whatever the word's capitals; empty:
     * none of them.
     */
    public static Optional<String> english(String word, Collection<String> among) {
        return among.stream()
                .filter(english -> Own.ALL.stream()
                        .anyMatch(language -> language.of(english).equalsIgnoreCase(word)))
                .findFirst();
    }

    /** What the beginning of a cell says in whatever language, taken off; empty where it begins otherwise. */
    public static Optional<String> without(String beginning, String cell) {
        return Own.ALL.stream()
                .map(language -> language.of(beginning))
                .filter(cell::startsWith)
                .map(told -> cell.substring(told.length()))
                .findFirst();
    }

    private static byte[] words(String code) throws IOException {
        try (InputStream in = Language.class.getResourceAsStream(code + ".po")) {
            if (in == null) {
                throw new FileNotFoundException(code + ".po");
            }
            return in.readAllBytes();
        }
    }

    /** All languages without the words of rules, read when a workbook comes back. */
    private static final class Own {
        static final List<Language> ALL = codes().stream().map(Own::alone).toList();

        private static Language alone(String code) {
            try {
                return Language.of(code, Map.of());
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "The program's own texts cannot be read: it is not completely installed.", e);
            }
        }
    }
}

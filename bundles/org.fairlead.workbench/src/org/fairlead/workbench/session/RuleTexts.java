// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.fairlead.audit.paper.Language;
import org.fairlead.engine.Translation;
import org.fairlead.rulepacks.BuiltInPacks;

/** The texts of rules and findings in the language of the window, where the packs have them; else as the rules have them. */
public final class RuleTexts {
    private static final String LANGUAGE =
            Locale.forLanguageTag(Platform.getNL().replace('_', '-')).getLanguage();

    private static final Translation TRANSLATION = load(LANGUAGE);

    private static final String CUE = "cue: ";

    private RuleTexts() {}

    /** A title, a reason, a message: whatever a rule, an outcome or a finding says. */
    public static String of(String text) {
        return TRANSLATION.of(text);
    }

    /** The name of a cue of a statement: a word or two, which the packs tell from other texts by what stands before it. */
    public static String ofCue(String name) {
        String told = TRANSLATION.of(CUE + name);
        return told.startsWith(CUE) ? name : told;
    }

    /**
     * The language of the window for a workbook.
     *
     * @throws IOException when a pack's texts are not understood; its message names file and line
     */
    public static Language language() throws IOException {
        return Language.of(LANGUAGE, texts(LANGUAGE));
    }

    private static Translation load(String language) {
        if (language.equals("en")) {
            return Translation.NONE;
        }
        try {
            return Translation.of(language, texts(language));
        } catch (IOException e) {
            ILog.of(RuleTexts.class).error(e.getMessage(), e);
            return Translation.NONE;
        }
    }

    private static Map<String, byte[]> texts(String language) throws IOException {
        Map<String, byte[]> texts = new LinkedHashMap<>(BuiltInPacks.texts(language));
        texts.putAll(own(language));
        return texts;
    }

    /** What the person's own packs have of the kind. */
    private static Map<String, byte[]> own(String language) throws IOException {
        Map<String, byte[]> texts = new LinkedHashMap<>();
        if (!Files.isDirectory(UserPacks.folder())) {
            return texts;
        }
        try (Stream<Path> packs = Files.list(UserPacks.folder())) {
            for (Path file : packs.map(pack -> pack.resolve(language + ".po"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList()) {
                texts.put(file.toString(), Files.readAllBytes(file));
            }
        }
        return texts;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.rulepacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fairlead.engine.PackLoader;
import org.fairlead.engine.Packs.LoadedPack;
import org.fairlead.engine.Translation;
import org.fairlead.model.rules.Element;
import org.fairlead.model.rules.Manual;
import org.fairlead.model.rules.Rule;
import org.fairlead.model.rules.RulePack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every text of every rule has its Chinese, and no Chinese is left of a text that is no more. */
class RuleTextsTest {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @TestFactory
    List<DynamicTest> eachPackIsTranslatedAndNothingIsStale() {
        return PackLoader.load(BuiltInPacks.files()).packs().stream()
                .map(loaded -> DynamicTest.dynamicTest(loaded.pack().getId(), () -> check(loaded)))
                .toList();
    }

    private static void check(LoadedPack loaded) throws IOException {
        String path = loaded.pack().getId() + "/zh.po";
        byte[] file = BuiltInPacks.texts("zh").get(path);
        assertTrue(file != null, path + " is missing");
        TreeSet<String> entries =
                new TreeSet<>(Translation.of("none", Map.of(path, file)).sources());
        TreeSet<String> texts = new TreeSet<>(texts(loaded.pack()));
        assertEquals(
                texts.stream().collect(Collectors.joining("\n")),
                entries.stream().collect(Collectors.joining("\n")));
    }

    private static List<String> texts(RulePack pack) {
        List<String> texts = new ArrayList<>(List.of(pack.getTitle(), pack.getDescription()));
        pack.getPassages().forEach(passage -> {
            texts.add(passage.getTitle());
            passage.getPlaces().forEach(place -> texts.add(place.getTitle()));
        });
        if (pack.getStatementModel() != null) {
            pack.getStatementModel().getCues().forEach(cue -> texts.add("cue: " + cue.getName()));
        }
        for (Rule rule : pack.getRules()) {
            texts.addAll(List.of(
                    rule.getTitle(), rule.getRationale(), rule.getNotMet(), rule.getWeak(), rule.getRemediation()));
            for (Element element : rule.getElements()) {
                texts.add(element.getTitle());
                texts.add(element.getAdvice());
                if (element.getCheck() instanceof Manual manual) {
                    texts.add(manual.getReason());
                }
            }
        }
        texts.replaceAll(String::strip);
        texts.removeIf(String::isEmpty);
        return texts;
    }

    @Test
    void theChineseIsChineseAndKeepsNumbersOfRules() throws IOException {
        Translation chinese = Translation.of("zh", BuiltInPacks.texts("zh"));
        Pattern id = Pattern.compile("(US|CA|X|TR)-[A-Z0-9]+(-[0-9]+)?|\\{\\w+\\}");
        for (String english : chinese.sources()) {
            if (!english.equals(english.strip())) { // between the parts of a list
                continue;
            }
            String text = chinese.of(english);
            assertTrue(HAN.matcher(text).find(), english);
            assertFalse(text.contains("\uff1f\uff1f"), english);
            assertEquals(
                    id.matcher(english).results().map(m -> m.group()).sorted().toList(),
                    id.matcher(text).results().map(m -> m.group()).sorted().toList(),
                    english);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.rules;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fairlead.engine.PackLoader;
import org.fairlead.engine.Packs;
import org.fairlead.engine.Packs.LoadedPack;
import org.fairlead.model.rules.Rule;
import org.fairlead.model.rules.Status;
import org.fairlead.workbench.rules.PackRow.RuleRow;
import org.fairlead.workbench.session.RuleTexts;
import org.fairlead.workbench.session.UserPacks;

/** Reads the packs for the list, each by itself, so that one with a mistake still stands in it. */
final class PackRows {
    private PackRows() {}

    static List<PackRow> read() throws IOException {
        Map<String, byte[]> own = UserPacks.files();
        Map<String, Map<String, byte[]>> byPack = new TreeMap<>();
        UserPacks.used()
                .forEach((path, bytes) -> byPack.computeIfAbsent(UserPacks.pack(path), p -> new TreeMap<>())
                        .put(path, bytes));
        List<PackRow> rows = new ArrayList<>();
        byPack.forEach((name, files) -> rows.add(row(
                name,
                files,
                own.keySet().stream().anyMatch(path -> UserPacks.pack(path).equals(name)))));
        return rows;
    }

    private static PackRow row(String name, Map<String, byte[]> files, boolean own) {
        Packs packs = PackLoader.load(files);
        if (packs.packs().isEmpty()) {
            List<RuleRow> rules = files.keySet().stream()
                    .filter(path -> path.contains("/rules/"))
                    .map(path -> new RuleRow(name, path, stem(path), "", own, false))
                    .toList();
            return new PackRow(name, name, own, String.join(" ", packs.problems()), rules);
        }
        LoadedPack loaded = packs.packs().get(0);
        List<RuleRow> rules = new ArrayList<>();
        for (Rule rule : loaded.pack().getRules()) {
            files.keySet().stream()
                    .filter(path -> stem(path).equals(rule.getId()))
                    .findFirst()
                    .ifPresent(path -> rules.add(new RuleRow(
                            name,
                            path,
                            rule.getId(),
                            RuleTexts.of(rule.getTitle()),
                            own,
                            rule.getStatus() == Status.DRAFT)));
        }
        return new PackRow(name, RuleTexts.of(loaded.pack().getTitle()), own, "", rules);
    }

    private static String stem(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replace(".xml", "");
    }
}

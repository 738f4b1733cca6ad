// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.fairlead.engine.Packs.LoadedPack;
import org.fairlead.model.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the rules for people: one page a pack, made from the rules themselves. */
@Command(name = "catalogue", description = "Writes the rule catalogue as Markdown, one page a pack.")
final class CatalogueCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "Where to write the pages.")
    private Path folder = Path.of("");

    @Option(names = "--check", description = "Write nothing; say whether the pages are those of the rules.")
    private boolean check;

    @Mixin
    private final RuleSource rules = new RuleSource();

    @Override
    public Integer call() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        for (LoadedPack loaded : rules.compile().packs().packs()) {
            pages.put(loaded.pack().getId() + ".md", CataloguePage.of(loaded.pack()));
        }
        pages.put(
                "README.md",
                CataloguePage.index(rules.compile().packs().packs().stream()
                        .map(LoadedPack::pack)
                        .toList()));
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = folder.resolve(page.getKey());
            if (check && (!Files.exists(file) || !Files.readString(file).equals(page.getValue()))) {
                throw new BadInput(file
                        + " is not the page of the rules as they are; expected it made anew with: fairlead catalogue "
                        + folder);
            }
            if (!check) {
                Files.createDirectories(folder);
                Files.write(file, page.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return ExitCode.NONE_NOTED;
    }

    /** Titles of packs in the order of the index. */
    static String link(RulePack pack) {
        return "[" + pack.getTitle() + "](" + pack.getId() + ".md)";
    }
}

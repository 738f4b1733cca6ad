// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairlead.engine.CompactPacks;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.PackLoader;
import org.fairlead.rulepacks.BuiltInPacks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that adds rule packs to those that come with the program. */
final class RuleSource {
    @Option(
            names = "--packs",
            paramLabel = "DIR",
            description =
                    "Folder with further rule packs, one folder a pack; a pack of the same name replaces the built-in one.")
    private @Nullable Path folder;

    CompiledRules compile() throws IOException {
        return compileWithBuiltIn(
                folder == null
                        ? Map.of()
                        : PackLoader.files(InputFile.existingFolder(folder, "a folder of rule packs")));
    }

    /**
     * Compiles the program's packs and those of the given files, which replace packs of the same name. A pack with a mistake is bad input, since a review
     * without it would say less than was asked for.
     */
    static CompiledRules compileWithBuiltIn(Map<String, byte[]> own) throws BadInput {
        Set<String> names = own.keySet().stream().map(RuleSource::packOf).collect(Collectors.toSet());
        Map<String, byte[]> files = new LinkedHashMap<>(BuiltInPacks.files());
        files.keySet().removeIf(path -> names.contains(packOf(path)));
        files.putAll(own);
        CompactPacks compact = CompactPacks.read(BuiltInPacks.compact()).without(names);
        CompiledRules rules = CompiledRules.compile(PackLoader.load(files, compact));
        rules.packs().notes().forEach(note -> System.err.println("fairlead: " + note));
        List<String> problems = rules.packs().problems();
        if (!problems.isEmpty()) {
            throw new BadInput(String.join(System.lineSeparator(), problems));
        }
        return rules;
    }

    private static String packOf(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }
}

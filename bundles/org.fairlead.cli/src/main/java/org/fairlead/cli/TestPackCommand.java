// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.PackLoader;
import org.fairlead.engine.PackTest;
import org.fairlead.model.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the examples inside the rules of a folder, as the build does with those that come with the program. */
@Command(
        name = "test-pack",
        description = "Runs the examples inside the rules of a pack, or of a folder of packs.", //
        exitCodeList = {"0:every example holds", "1:an example does not hold", "2:a pack has a mistake"})
final class TestPackCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder of the pack, or a folder of packs.")
    private Path folder = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Map<String, byte[]> own = PackLoader.files(InputFile.existingFolder(folder, "a rule pack"));
        CompiledRules rules = RuleSource.compileWithBuiltIn(own);
        Set<RulePack> packs = rules.packs().packs().stream()
                .filter(loaded -> own.keySet().containsAll(loaded.files().keySet()))
                .map(loaded -> loaded.pack())
                .collect(Collectors.toSet());
        List<PackTest.Result> results = PackTest.run(rules).stream()
                .filter(result -> packs.contains(result.rule().eContainer()))
                .toList();
        List<PackTest.Result> failed =
                results.stream().filter(result -> !result.failures().isEmpty()).toList();
        PrintWriter out = spec.commandLine().getOut();
        failed.forEach(result -> result.failures()
                .forEach(failure ->
                        out.printf("%s, example %d: %s%n", result.rule().getId(), result.number(), failure)));
        out.printf(
                "%d rules, %d examples, %d do not hold%n",
                packs.stream().mapToInt(pack -> pack.getRules().size()).sum(), results.size(), failed.size());
        return failed.isEmpty() ? ExitCode.NONE_NOTED : ExitCode.FINDINGS;
    }
}

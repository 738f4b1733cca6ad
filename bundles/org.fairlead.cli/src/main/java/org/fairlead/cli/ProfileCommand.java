// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fairlead.engine.ProfileQuestion;
import org.fairlead.model.io.ModelFile;
import org.fairlead.model.rules.Answer;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.rules.Rule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the profile of an issuer, from options or by asking, and says which questions are still open. */
@Command(
        name = "profile",
        description = {
            "Makes an issuer profile, or lists its open questions with the rules that ask them.",
            "For instance: fairlead profile --set name=\"Example Inc.\" --set reportingIssuer=yes --set listing=XNAS:EXM"
                    + " --set \"person=name: Jane Roe; title: Chief Financial Officer; role: executive-cfo\" --out example.xml"
        })
final class ProfileCommand implements Callable<Integer> {
    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description =
                    "A question (yes, no, unknown) or another entry of the profile; repeat it for lists, for instance listings.")
    private List<String> entries = List.of();

    @Option(names = "--ask", description = "Ask every open question here: y, n, or nothing where it stays open.")
    private boolean ask;

    @Option(names = "--questions", description = "List the open questions with the rules that ask them.")
    private boolean questions;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where to write the profile (.xml).")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replace a file that exists.")
    private boolean force;

    @Mixin
    private final Profile base = new Profile();

    @Mixin
    private final RuleSource rules = new RuleSource();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        OutputFile target = out == null ? null : OutputFile.checked(out, force, List.of());
        if (target == null && !questions) {
            throw new BadInput("There is nothing to do; expected --out FILE to write a profile, or --questions.");
        }
        IssuerProfile profile = base.load();
        for (String entry : entries) {
            ProfileEntry.of(entry).addTo(profile);
        }
        Map<ProfileQuestion, List<Rule>> asked =
                ProfileQuestion.askedBy(rules.compile().packs());
        if (ask) {
            ask(profile, asked);
        }
        if (questions) {
            list(profile, asked);
        }
        if (target != null) {
            target.write(path -> ModelFile.save(path, profile));
        }
        return ExitCode.NONE_NOTED;
    }

    private void list(IssuerProfile profile, Map<ProfileQuestion, List<Rule>> asked) {
        PrintWriter to = spec.commandLine().getOut();
        asked.forEach((question, by) -> {
            if (question.in(profile) == Answer.UNKNOWN) {
                to.println(question.id() + ": " + question.text());
                to.println("  asked by " + (by.isEmpty() ? "no rule of these packs" : ids(by)));
            }
        });
        to.flush();
    }

    private void ask(IssuerProfile profile, Map<ProfileQuestion, List<Rule>> asked) throws IOException {
        PrintWriter to = spec.commandLine().getOut();
        BufferedReader answers = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (Map.Entry<ProfileQuestion, List<Rule>> question : asked.entrySet()) {
            if (question.getKey().in(profile) == Answer.UNKNOWN) {
                to.print(question.getKey().text() + " [y/n, nothing: open] ");
                to.flush();
                String line = answers.readLine();
                if (line == null) {
                    return;
                }
                profile.eSet(question.getKey().attribute(), answer(line));
            }
        }
    }

    private static Answer answer(String line) {
        String typed = line.strip().toLowerCase(Locale.ROOT);
        return typed.startsWith("y") ? Answer.YES : typed.startsWith("n") ? Answer.NO : Answer.UNKNOWN;
    }

    private static String ids(List<Rule> rules) {
        return rules.stream().map(Rule::getId).collect(Collectors.joining(", "));
    }
}

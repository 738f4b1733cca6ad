// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.fairlead.audit.decision.ImportPreview;
import org.fairlead.audit.decision.ProposedAnswer;
import org.fairlead.audit.decision.ProposedChange;
import org.fairlead.audit.paper.Decision;
import org.fairlead.audit.register.Words;

/** What a workbook would change, for a person at a terminal. */
final class ImportList {
    private final PrintWriter out;
    private final ConflictChoices choices;

    ImportList(PrintWriter out, ConflictChoices choices) {
        this.out = out;
        this.choices = choices;
    }

    void print(ImportPreview preview) {
        out.printf("Origin       %s%n", preview.origin());
        preview.plain().forEach(this::change);
        preview.conflicts().forEach(this::conflict);
        preview.answers().forEach(this::answer);
        preview.refusals().forEach(r -> out.printf("Not taken    %s%n", r));
        out.printf(
                "Findings     %d changed, %d in conflict, %d as they were; %d rows not taken%n",
                preview.plain().size(),
                preview.conflicts().size(),
                preview.unchanged(),
                preview.refusals().size());
        out.flush();
    }

    private void change(ProposedChange change) {
        List<String> parts = new ArrayList<>();
        if (!change.now().equals(change.workbook())) {
            parts.add(words(change.now()) + " -> " + words(change.workbook()));
        }
        if (!change.comment().isEmpty()) {
            parts.add("comment: " + line(change.comment()));
        }
        out.printf("Change       %s  %s  (%s)%n", change.finding().getId(), String.join("; ", parts), change.place());
    }

    private void conflict(ProposedChange change) {
        String id = change.finding().getId();
        out.printf("Conflict     %s  (%s)%n", id, change.place());
        out.printf("  case       %s%n", words(change.now()));
        out.printf("  workbook   %s%n", words(change.workbook()));
        out.printf(
                "  %s%n",
                choices.isChosen(id)
                        ? "chosen     " + (choices.takesWorkbook(id) ? "workbook" : "case")
                        : "choose with --take " + id + "=workbook or --take " + id + "=case");
    }

    private void answer(ProposedAnswer answer) {
        String id = answer.outcome().getRule().getId();
        String before = answer.now().answer().map(Words::of).orElse("not answered");
        out.printf(
                "%s %s  %s -> %s, %s  (%s)%n",
                answer.conflict() ? "Conflict    " : "Answer      ",
                id,
                before,
                Words.of(answer.answer()),
                line(answer.reason()),
                answer.place());
        if (answer.conflict() && !choices.isChosen(id)) {
            out.printf("  choose with --take %s=workbook or --take %s=case%n", id, id);
        }
    }

    private static String words(Decision decision) {
        StringBuilder words = new StringBuilder(Words.of(decision.state()));
        add(words, "", decision.reason());
        add(words, "owner ", decision.owner());
        add(words, "due ", decision.due());
        return words.toString();
    }

    private static void add(StringBuilder words, String label, String value) {
        if (!value.isEmpty()) {
            words.append(", ").append(label).append(line(value));
        }
    }

    private static String line(String text) {
        return text.replace('\n', ' ');
    }
}

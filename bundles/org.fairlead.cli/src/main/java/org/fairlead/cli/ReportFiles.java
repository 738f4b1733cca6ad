// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fairlead.audit.format.ReportFormat;
import org.fairlead.audit.format.ReportFormats;
import org.fairlead.audit.paper.Language;
import org.fairlead.audit.paper.Workpaper;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that name the reports to write. The end of a file's name says which report it is. */
final class ReportFiles {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description =
                    "Where to write a report; may be given more than once. The ending says which one: .xlsx (audit workbook), "
                            + ".html or .pdf (findings in full), .committee.html or .committee.pdf (one page for a committee), "
                            + ".csv (findings as a table), .json (everything, for machines).")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--force", description = "Replace files that exist.")
    private boolean force;

    @Mixin
    private final ReportLanguage language = new ReportLanguage();

    boolean isEmpty() {
        return files.isEmpty();
    }

    boolean replaces() {
        return force;
    }

    List<Path> paths() {
        return files;
    }

    /** Checks all files before any work is done. */
    Checked checked(Path input) throws IOException {
        Map<OutputFile, ReportFormat> checked = new LinkedHashMap<>();
        List<Path> others = new ArrayList<>(List.of(input));
        for (Path file : files) {
            ReportFormat format = ReportFormats.of(file)
                    .orElseThrow(() -> new BadInput(file + " has no ending of a report; one of these was expected: "
                            + ReportFormats.words() + "."));
            checked.put(OutputFile.checked(file, force, others), format);
            others.add(file);
        }
        return new Checked(checked, language.chosen());
    }

    /** Files that may be written. */
    record Checked(Map<OutputFile, ReportFormat> files, Language language) {
        void write(Workpaper english, PrintWriter out) throws IOException {
            Workpaper paper = english.in(language);
            for (Map.Entry<OutputFile, ReportFormat> file : files.entrySet()) {
                file.getKey().write(target -> file.getValue().write(paper, target, Unseen.PROGRESS));
                out.printf("%-12s %s%n", "Report", file.getKey().path());
            }
            out.flush();
        }
    }
}

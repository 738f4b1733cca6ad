// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.evaluate;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What evaluations say: lines for people as they come, and the measures with their goals at the end. */
public final class Report {
    private final PrintWriter out;
    private final int errors;
    private final List<Measure> measures = new ArrayList<>();

    /** Prints to a writer, of each subject at most so many single errors. */
    public Report(PrintWriter out, int errors) {
        this.out = out;
        this.errors = errors;
    }

    void title(String words) {
        out.printf("%n%s%n", words);
    }

    void line(String name, Object figures) {
        out.printf("  %-34s %s%n", name, figures);
    }

    void line(String name, String format, Object... figures) {
        line(name, String.format(Locale.ROOT, format, figures));
    }

    /** Single errors, as many as were asked for. */
    void errors(List<String> all) {
        all.stream().limit(errors).forEach(error -> out.printf("    %s%n", error));
        int more = all.size() - errors;
        if (errors > 0 && more > 0) {
            out.printf("    and %d more%n", more);
        }
    }

    /** What a person has to judge one by one: never cut. */
    void list(List<String> all) {
        all.forEach(entry -> out.printf("    %s%n", entry));
    }

    void measure(Measure measure) {
        measures.add(measure);
    }

    /** Prints the measures that have a goal. */
    public void printMeasures() {
        out.printf("%n%-60s %8s %9s  reached%n", "Measure", "measured", "goal");
        measures.forEach(m -> out.printf(
                Locale.ROOT,
                "%-60s %8.3f %9s  %s%n",
                m.name(),
                m.value(),
                String.format(Locale.ROOT, m.atMost() ? "< %.2f" : "%.2f", m.goal()),
                m.reached() ? "yes" : "no"));
        out.flush();
    }
}

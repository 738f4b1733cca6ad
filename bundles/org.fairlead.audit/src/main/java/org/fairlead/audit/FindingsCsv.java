// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.audit.register.Column;
import org.fairlead.audit.register.FindingsRegister;
import org.fairlead.audit.register.Words;
import org.fairlead.model.review.Finding;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;

/** The findings register as comma-separated values (RFC 4180), for a spreadsheet program or a script. */
public final class FindingsCsv {
    private FindingsCsv() {}

    /**
     * Writes the register beside its target, then moves it over it. The same content gives the same bytes. UTF-8 with a byte order mark, without which
     * Excel takes the text for the system's old code page; every text is quoted. A text that a spreadsheet program would run as a formula gets an
     * apostrophe in front.
     *
     * @throws IOException with one sentence when the target cannot be written
     */
    public static void write(Workpaper paper, Path target) throws IOException {
        TargetFile.write(target, out -> {
            Writer csv = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            FindingsRegister register = new FindingsRegister(paper.decisions());
            csv.write('\ufeff');
            row(csv, register.columns().stream().map(c -> (Object) c.title()).toList());
            for (Finding finding : paper.review().getFindings()) {
                row(csv, values(register.columns(), finding));
            }
            csv.flush();
            return true;
        });
    }

    private static List<Object> values(List<Column<Finding>> columns, Finding finding) {
        return columns.stream().map(c -> c.value().apply(finding)).toList();
    }

    private static void row(Writer csv, List<Object> values) throws IOException {
        String separator = "";
        for (Object value : values) {
            csv.write(separator);
            csv.write(value instanceof Number ? value.toString() : quoted(text(value)));
            separator = ",";
        }
        csv.write("\r\n");
    }

    private static String text(Object value) {
        return switch (value) {
            case State state -> Words.of(state);
            case Severity severity -> Words.of(severity);
            default -> value.toString();
        };
    }

    private static String quoted(String text) {
        String safe = Words.looksLikeFormula(text) ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.format;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairlead.audit.report.PrintedReport;

/** All formats of reports: one line each. */
public final class ReportFormats {
    /** In the order in which they are offered. */
    public static final List<ReportFormat> ALL = List.of(
            new WorkbookFormat(),
            new HtmlFormat(".html", PrintedReport.FINDINGS),
            new HtmlFormat(".committee.html", PrintedReport.COMMITTEE),
            new PdfFormat(".pdf", PrintedReport.FINDINGS),
            new PdfFormat(".committee.pdf", PrintedReport.COMMITTEE),
            new CsvFormat(),
            new JsonFormat());

    private ReportFormats() {}

    /** The format of a file by the end of its name; empty where there is none. */
    public static Optional<ReportFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(f ->
                        name.endsWith(f.ending()) && name.length() > f.ending().length())
                .max(Comparator.comparing(f -> f.ending().length()));
    }

    /** All endings with what they are for, for people. */
    public static String words() {
        return ALL.stream().map(f -> f.ending() + " (" + f.words() + ")").collect(Collectors.joining(", "));
    }
}

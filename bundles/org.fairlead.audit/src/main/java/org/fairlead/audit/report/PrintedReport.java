// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import org.fairlead.audit.paper.Workpaper;

/** The reports to read and to print. */
public enum PrintedReport {
    /** All findings in full, then every rule with its state. */
    FINDINGS("findings in full", FindingsReport::new),
    /** One page for a committee. */
    COMMITTEE("committee summary on one page", CommitteeSummary::new);

    private final String words;
    private final Function<Workpaper, Report> content;

    PrintedReport(String words, Function<Workpaper, Report> content) {
        this.words = words;
        this.content = content;
    }

    /** What it is, for people. */
    public String words() {
        return words;
    }

    public void writeHtml(Workpaper paper, OutputStream out) throws IOException {
        HtmlWriter.write(content.apply(paper), out);
    }

    public void writePdf(Workpaper paper, OutputStream out) throws IOException {
        PdfWriter.write(content.apply(paper), out);
    }
}

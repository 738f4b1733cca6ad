// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.format;

import java.io.IOException;
import java.nio.file.Path;
import org.fairlead.audit.AuditWorkbook.Progress;
import org.fairlead.audit.TargetFile;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.audit.report.PrintedReport;

/** A report as one HTML file that prints well. */
record HtmlFormat(String ending, PrintedReport report) implements ReportFormat {
    @Override
    public String words() {
        return report.words();
    }

    @Override
    public boolean write(Workpaper paper, Path target, Progress progress) throws IOException {
        return TargetFile.write(target, out -> {
            report.writeHtml(paper, out);
            return !progress.cancelled();
        });
    }
}

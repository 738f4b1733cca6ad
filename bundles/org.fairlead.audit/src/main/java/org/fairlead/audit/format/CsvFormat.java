// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.format;

import java.io.IOException;
import java.nio.file.Path;
import org.fairlead.audit.AuditWorkbook.Progress;
import org.fairlead.audit.FindingsCsv;
import org.fairlead.audit.paper.Workpaper;

/** The findings as comma-separated values. */
record CsvFormat() implements ReportFormat {
    @Override
    public String ending() {
        return ".csv";
    }

    @Override
    public String words() {
        return "findings as a table";
    }

    @Override
    public boolean write(Workpaper paper, Path target, Progress progress) throws IOException {
        FindingsCsv.write(paper, target);
        return true;
    }
}

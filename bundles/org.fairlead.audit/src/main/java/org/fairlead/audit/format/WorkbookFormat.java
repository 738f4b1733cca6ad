// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.format;

import java.io.IOException;
import java.nio.file.Path;
import org.fairlead.audit.AuditWorkbook;
import org.fairlead.audit.AuditWorkbook.Progress;
import org.fairlead.audit.paper.Workpaper;

/** The audit workbook. */
record WorkbookFormat() implements ReportFormat {
    @Override
    public String ending() {
        return ".xlsx";
    }

    @Override
    public String words() {
        return "audit workbook";
    }

    @Override
    public boolean write(Workpaper paper, Path target, Progress progress) throws IOException {
        return AuditWorkbook.write(paper, target, progress);
    }
}

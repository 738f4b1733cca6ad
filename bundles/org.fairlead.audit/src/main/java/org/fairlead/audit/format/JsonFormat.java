// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.format;

import java.io.IOException;
import java.nio.file.Path;
import org.fairlead.audit.AuditWorkbook.Progress;
import org.fairlead.audit.ReviewJson;
import org.fairlead.audit.paper.Workpaper;

/** Everything, for machines. */
record JsonFormat() implements ReportFormat {
    @Override
    public String ending() {
        return ".json";
    }

    @Override
    public String words() {
        return "everything, for machines";
    }

    @Override
    public boolean write(Workpaper paper, Path target, Progress progress) throws IOException {
        ReviewJson.write(paper, target);
        return true;
    }
}

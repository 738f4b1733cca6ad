// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.format;

import java.io.IOException;
import java.nio.file.Path;
import org.fairlead.audit.AuditWorkbook.Progress;
import org.fairlead.audit.paper.Workpaper;

/** A kind of file that a review or a case is exported to. To add one, write its class and add it to the list of {@link ReportFormats}. */
public interface ReportFormat {
    /** End of the file's name, for instance .xlsx. Where several fit, the longest counts. */
    String ending();

    /** What the file holds, a few words. */
    String words();

    /**
     * Writes the file beside its target, then moves it over it. The same content gives the same bytes. Returns false when cancelled: then nothing is
     * changed.
     *
     * @throws IOException with one sentence when the target cannot be written
     */
    boolean write(Workpaper paper, Path target, Progress progress) throws IOException;
}

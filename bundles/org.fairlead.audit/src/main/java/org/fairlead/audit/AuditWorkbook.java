// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.poi.util.TempFile;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.audit.sheet.CancelledException;
import org.fairlead.audit.sheet.Limits;
import org.fairlead.audit.sheet.PrivateFolder;
import org.fairlead.audit.sheet.ReviewBook;
import org.fairlead.model.review.Review;

/** The audit workbook of a review or a case. */
public final class AuditWorkbook {
    /** Told how far the writing is, and asked whether to go on. */
    public interface Progress {
        /** Share done, 0 to 1. */
        void done(double share);

        /** Whether to stop and leave no file. */
        boolean cancelled();
    }

    private AuditWorkbook() {}

    /** Writes the workbook of a review alone, see {@link #write(Workpaper, Path, Progress)}. */
    public static boolean write(Review review, Path target, Progress progress) throws IOException {
        return write(Workpaper.of(review), target, progress);
    }

    /**
     * Writes the workbook beside its target, then moves it over it. The same content gives the same bytes. Returns false when cancelled: then nothing is
     * changed.
     *
     * @throws IOException with one sentence when the target cannot be written
     */
    public static boolean write(Workpaper paper, Path target, Progress progress) throws IOException {
        return write(paper, target, Limits.STANDARD, progress);
    }

    static boolean write(Workpaper paper, Path target, Limits limits, Progress progress) throws IOException {
        return TargetFile.write(target, out -> {
            try (PrivateFolder folder = new PrivateFolder()) {
                return TempFile.withStrategy(folder, () -> fill(paper, limits, out, progress));
            }
        });
    }

    private static boolean fill(Workpaper paper, Limits limits, OutputStream out, Progress progress) {
        try {
            ReviewBook.write(paper, limits, out, progress::done, progress::cancelled);
            return true;
        } catch (CancelledException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            // a full disk while rows are moved to it comes wrapped
            throw e.getCause() instanceof IOException io ? new UncheckedIOException(io) : e;
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.util.TempFile;
import org.fairlead.audit.paper.Language;
import org.fairlead.audit.portfolio.CallRows;
import org.fairlead.audit.sheet.PortfolioBook;
import org.fairlead.audit.sheet.PrivateFolder;

/** The workbook of many calls. */
public final class PortfolioWorkbook {
    private PortfolioWorkbook() {}

    /**
     * Writes the workbook beside its target, then moves it over it. The same rows give the same bytes.
     *
     * @param identity under what the calls were reviewed, some lines
     * @throws IOException with one sentence when the rows cannot be read or the target cannot be written
     */
    public static void write(CallRows rows, String identity, Path target) throws IOException {
        write(rows, identity, Language.ENGLISH, target);
    }

    /** The same in a language. */
    public static void write(CallRows rows, String identity, Language language, Path target) throws IOException {
        TargetFile.write(target, out -> {
            try (PrivateFolder folder = new PrivateFolder()) {
                return TempFile.withStrategy(folder, () -> {
                    try {
                        PortfolioBook.write(rows, identity, language, out, share -> {}, () -> false);
                        return true;
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
            }
        });
    }
}

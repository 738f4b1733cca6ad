// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.SheetUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook whose rows go to disk at once and whose package holds no time of writing: the same content gives the same bytes. */
final class StreamedWorkbook extends SXSSFWorkbook {
    private static final int ROWS_IN_MEMORY = 16;

    /**
     * The library measures a font for every sheet, although nothing here asks for it: on a server without fonts it must not fail, and where there are some,
     * starting the desktop's font system would cost a tenth of the whole export. This font cannot be measured, and the library goes on without.
     */
    private static final class Fonts extends SheetUtil {
        static final Font UNMEASURED = new XSSFFont() {
            @Override
            public String getFontName() {
                throw new UnsupportedOperationException("No font is measured here.");
            }
        };

        static void areOptional() {
            setIgnoreMissingFontSystem(true);
        }
    }

    static {
        Fonts.areOptional();
    }

    StreamedWorkbook(XSSFWorkbook template) {
        super(template, ROWS_IN_MEMORY);
    }

    /** Only the measuring asks: styles and their fonts belong to the template. */
    @Override
    public Font getFontAt(int index) {
        return Fonts.UNMEASURED;
    }

    void flushWaitingRows() throws IOException {
        for (int i = 0; i < getNumberOfSheets(); i++) {
            getSheetAt(i).flushRows();
        }
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        return new ZipArchiveOutputStream(out) {
            @Override
            public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
                // zip files hold local times: the same local time everywhere
                entry.setTime(LocalDateTime.of(1980, 2, 1, 0, 0)
                        .atZone(ZoneId.systemDefault())
                        .toInstant()
                        .toEpochMilli());
                super.putArchiveEntry(entry);
            }
        };
    }
}

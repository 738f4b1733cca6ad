// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.decision;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells by its first bytes whether a file can be an Excel workbook, and what else it is. */
final class WorkbookKind {
    private static final byte[] OLE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private WorkbookKind() {}

    /** @throws WorkbookException when it is none, with what it is */
    static void check(Path file) throws IOException {
        byte[] first;
        try (InputStream in = Files.newInputStream(file)) {
            first = in.readNBytes(OLE.length);
        }
        if (first.length == 0) {
            throw new WorkbookException(file + " is empty; an Excel workbook (.xlsx) was expected.");
        }
        if (startsWith(first, OLE)) {
            throw new WorkbookException(file + ole(file));
        }
        if (!startsWith(first, ZIP)) {
            throw new WorkbookException(file + " is no Excel workbook (.xlsx); it begins with "
                    + (isText(first)
                            ? "\"" + new String(first, StandardCharsets.US_ASCII) + "\""
                            : HexFormat.of().formatHex(first))
                    + ".");
        }
    }

    /** The container of the old formats holds encrypted new ones too. */
    private static String ole(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")
                    ? " is protected with a password; save it without one and try again."
                    : " is a workbook of the old format (.xls); save it as .xlsx and try again.";
        } catch (IOException | RuntimeException e) {
            // the library reports damage in several ways; none of them says more than that
            return " is a damaged file of an old format; an Excel workbook (.xlsx) was expected.";
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length
                && HexFormat.of()
                        .formatHex(bytes, 0, mark.length)
                        .equals(HexFormat.of().formatHex(mark));
    }

    private static boolean isText(byte[] bytes) {
        for (byte b : bytes) {
            if (b < ' ' || b > '~') {
                return false;
            }
        }
        return true;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fairlead.audit.decision.DecisionImport;
import org.fairlead.audit.decision.WorkbookException;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.model.casefile.ReviewCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no workbook of the case, or are meant to do harm: one sentence each that names the file. */
class WorkbookRefusalsTest {
    private static final String SHEET = "xl/worksheets/sheet3.xml";

    @TempDir
    Path folder;

    private final ReviewCase reviewCase = SampleCase.harbourline();

    @Test
    void anEmptyFileATextAndAPdf() throws IOException {
        refused(file("empty.xlsx", ""));
        refused(file("table.csv", "\"No.\",\"Disposition\"\r\n"));
        refused(file("page.pdf", "%PDF-1.7\n"));
    }

    @Test
    void theOldFormat() throws IOException {
        Path old = folder.resolve("old.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(old)) {
            workbook.createSheet("Findings");
            workbook.write(out);
        }
        assertTrue(refused(old).contains(".xls)"));
    }

    @Test
    void aPassword() throws Exception {
        Path locked = folder.resolve("locked.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(locked)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inside = encryptor.getDataStream(container)) {
                Files.copy(written(), inside);
            }
            container.writeFilesystem(out);
        }
        assertTrue(refused(locked).contains("password"));
    }

    @Test
    void damageAtAnyPlace() throws IOException {
        byte[] whole = Files.readAllBytes(written());
        for (int length : new int[] {5, 200, whole.length / 2, whole.length - 30}) {
            byte[] part = java.util.Arrays.copyOf(whole, length);
            refused(Files.write(folder.resolve("cut.xlsx"), part));
        }
        byte[] spoilt = whole.clone();
        for (int i = whole.length / 4; i < whole.length / 4 + 2000; i++) {
            spoilt[i] ^= 0x55;
        }
        refused(Files.write(folder.resolve("spoilt.xlsx"), spoilt));
    }

    @Test
    void anotherZipAndAnOpenDocument() throws IOException {
        refused(zip("other.zip", "readme.txt", "hello"));
        assertTrue(refused(zip("sheet.ods", "content.xml", "<x/>")).contains("OpenDocument"));
        assertTrue(refused(zip("binary.xlsb", "xl/workbook.bin", "x")).contains(".xlsb"));
    }

    @Test
    void aWorkbookWithoutFindings() throws IOException {
        Path other = folder.resolve("other.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(other)) {
            workbook.createSheet("Budget").createRow(0).createCell(0).setCellValue("No.");
            workbook.write(out);
        }
        refused(other);
    }

    @Test
    void entitiesOfAnyKindAreNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        for (String entity : new String[] {
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>",
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY e \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
        }) {
            Path attack = replaced(
                    entity
                            + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>");
            refused(attack);
        }
    }

    /** Thousand bytes from one: reading stops early, with little in memory. */
    @Test
    void aBombIsNotUnpacked() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            entry(zip, "xl/_rels/workbook.xml.rels", "<Relationships/>");
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook>".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 200; i++) {
                zip.write(blanks);
            }
            zip.write("</workbook>".getBytes(StandardCharsets.US_ASCII));
        }
        assertTrue(Files.size(bomb) < 500_000);
        refused(bomb);
    }

    private String refused(Path file) throws IOException {
        String sentence = String.valueOf(
                assertThrows(WorkbookException.class, () -> DecisionImport.preview(reviewCase, file), file.toString())
                        .getMessage());
        assertTrue(sentence.startsWith(file.toString()) && sentence.endsWith("."), sentence);
        assertEquals(1, sentence.lines().count());
        return sentence;
    }

    private Path written() throws IOException {
        Path target = folder.resolve("written.xlsx");
        assertTrue(AuditWorkbook.write(Workpaper.of(reviewCase), target, Sheets.QUIET));
        return target;
    }

    /** The workbook with other words for its findings. */
    private Path replaced(String sheet) throws IOException {
        Path target = written();
        try (FileSystem inside = FileSystems.newFileSystem(target)) {
            Files.writeString(inside.getPath(SHEET), sheet);
        }
        return target;
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path zip(String name, String part, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, part, content);
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}

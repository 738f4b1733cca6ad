// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.fairlead.model.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Broken and malicious files get one sentence that names the file, or are read as far as they go; nothing hangs. */
class HostileInputTest {
    private static final Path SAMPLES = Path.of("../../samples/transcripts");
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private static void refused(byte[] bytes) {
        UnreadableException e = assertTimeoutPreemptively(
                LIMIT, () -> assertThrows(UnreadableException.class, () -> TranscriptReader.read(bytes, "bad.bin")));
        assertTrue(String.valueOf(e.getMessage()).contains("bad.bin"));
    }

    private static byte[] word(String body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(body.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    @Test
    void truncatedPdf() throws IOException {
        byte[] whole = Files.readAllBytes(SAMPLES.resolve("harbor-tools-2025-q3.pdf"));
        refused(Arrays.copyOf(whole, 200));
        refused("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void pdfWithPassword() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);
        }
        refused(out.toByteArray());
    }

    @Test
    void zipBomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 80; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }
        refused(out.toByteArray());
    }

    @Test
    void entitiesInWord() throws IOException {
        refused(
                word(
                        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w='w'><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"));
    }

    @Test
    void entitiesInHtml() throws IOException {
        Transcript transcript = TranscriptReader.read(
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><body><p>Operator: Hello &x; there.</p></body></html>"
                        .getBytes(StandardCharsets.UTF_8),
                "a.html");
        assertTrue(!transcript.getText().contains("root:"));
    }

    @Test
    void brokenWordAndJson() throws IOException {
        refused(word("<w:document xmlns:w='w'><w:body><w:p>"));
        refused("{\"turns\": [{\"speaker\": \"A\", \"text\": \"cut".getBytes(StandardCharsets.UTF_8));
        refused("{\"turns\": []}".getBytes(StandardCharsets.UTF_8));
        refused(("[{\"a\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void oneLongLine() {
        String line =
                "And we think that this is a sentence of some length, do you not think so? ".repeat(140_000); // 10 MB
        Transcript transcript = assertTimeoutPreemptively(LIMIT, () -> TranscriptReader.readText(line, "line"));
        assertEquals(line.length(), transcript.getText().length());
        Transcript unbroken =
                assertTimeoutPreemptively(LIMIT, () -> TranscriptReader.readText("x".repeat(10_000_000), "letters"));
        assertEquals(10_000_000, unbroken.getText().length());
    }

    @Test
    void unpairedSurrogatesAndNulInPastedText() throws UnreadableException {
        String text =
                "Operator: Good day \ud800 and \udc00 welcome.\nJane Doe: Hello\u0000 there.\nOperator: Good bye.\n";
        assertEquals(text, TranscriptReader.readText(text, "pasted").getText());
    }

    @Test
    void hugeFile() throws IOException {
        Path file = folder.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        UnreadableException e = assertTimeoutPreemptively(
                LIMIT, () -> assertThrows(UnreadableException.class, () -> TranscriptReader.read(file)));
        assertTrue(String.valueOf(e.getMessage()).contains("huge.txt"));
    }

    @Test
    void endlessFile() {
        UnreadableException e = assertTimeoutPreemptively(
                LIMIT,
                () -> assertThrows(
                        UnreadableException.class,
                        () -> TranscriptReader.bytes(Path.of("endless"), f -> new InputStream() {
                            @Override
                            public int read() {
                                return 'x';
                            }

                            @Override
                            public int read(byte[] into, int from, int length) {
                                Arrays.fill(into, from, from + length, (byte) 'x');
                                return length;
                            }
                        })));
        assertTrue(String.valueOf(e.getMessage()).contains("endless"));
    }

    @Test
    void fileThatVanishesWhileItIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("here.txt"), "Operator: Good day.");
        UnreadableException gone = assertThrows(
                UnreadableException.class,
                () -> TranscriptReader.bytes(file, f -> {
                    Files.delete(f);
                    return Files.newInputStream(f);
                }));
        assertTrue(String.valueOf(gone.getMessage()).contains("here.txt"));
        UnreadableException cut = assertThrows(
                UnreadableException.class,
                () -> TranscriptReader.bytes(file, f -> new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("Stale file handle");
                    }
                }));
        assertTrue(String.valueOf(cut.getMessage()).contains("here.txt"));
    }

    @Test
    void nulBytesInFiles() throws IOException {
        refused("Operator: Good day.\u0000\u0000 Jane Doe: Hello.\n".getBytes(StandardCharsets.UTF_8));
        String late = "Operator: Good day, and welcome to the call of Example Lines.\n".repeat(1200) + "\u0000 end.\n";
        assertEquals(
                late,
                TranscriptReader.read(late.getBytes(StandardCharsets.UTF_8), "late")
                        .getText());
    }

    @Test
    void unpairedSurrogatesInFiles() throws IOException {
        String text = "Operator: Good day, and welcome to the call.\nJane Doe: Hello, and thank you all.\n".repeat(3);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE));
        bytes.write(new byte[] {0x00, (byte) 0xd8, '.', 0});
        refused(bytes.toByteArray());
    }

    @Test
    void longLineInAFile() throws IOException {
        byte[] line = "And we think that this is a sentence of some length, do you not think so? "
                .repeat(140_000)
                .getBytes(StandardCharsets.UTF_8); // 10 MB
        Transcript transcript = assertTimeoutPreemptively(LIMIT, () -> TranscriptReader.read(line, "line"));
        assertEquals(line.length, transcript.getText().length());
    }

    @Test
    void entitiesAndBrokenMarkupInCaptions() {
        refused(("<?xml version='1.0'?><!DOCTYPE tt [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<tt xmlns='http://www.w3.org/ns/ttml'><body><div><p begin='1s'>&x;</p></div></body></tt>")
                .getBytes(StandardCharsets.UTF_8));
        refused("<tt xmlns='http://www.w3.org/ns/ttml'><body><div><p begin='1s'>cut".getBytes(StandardCharsets.UTF_8));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fairlead.model.casefile.Manifest;
import org.fairlead.model.casefile.Part;
import org.fairlead.model.io.ModelFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages from strangers: one sentence that names the file, and nothing changed. */
class BadPackageTest {
    @TempDir
    static Path folder;

    private static byte[] good = {};

    @BeforeAll
    static void make() throws IOException {
        Path file = folder.resolve("good.fairlead");
        CaseFile.create(
                        file,
                        SampleCases.reviewed(SampleCases.CALL, SmallPack.rules()),
                        SampleCases.ANNA,
                        new SampleCases.Clock())
                .close();
        good = Files.readAllBytes(file);
    }

    @Test
    void aGoodOneOpens() throws IOException {
        CaseFile.openToRead(folder.resolve("good.fairlead")).close();
    }

    @Test
    void cutOff() throws IOException {
        for (int length : new int[] {0, 1, 40, good.length / 3, good.length / 2}) {
            refused(Arrays.copyOf(good, length));
        }
    }

    /** All parts are whole: nobody shall lose a case for its directory, and verification tells. */
    @Test
    void cutOffInTheDirectory() throws IOException {
        Path file = folder.resolve("directory.fairlead");
        Files.write(file, Arrays.copyOf(good, good.length - 400));
        CaseFile.openToRead(file).close();
        assertTrue(CaseVerifier.verify(file).faults().get(0).contains("directory"));
    }

    @Test
    void noZip() throws IOException {
        refused("This is no case.".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aZipOfSomethingElse() throws IOException {
        refused(zip("word/document.xml", new byte[10]));
    }

    @Test
    void aZipBomb() throws IOException {
        assertTrue(refused(zip("manifest.xml", new byte[50_000_000])).contains("unpacks to more"));
    }

    @Test
    void pathsThatLeadOut() throws IOException {
        for (String path : new String[] {
            "../../outside.txt",
            "/etc/passwd",
            "C:\\windows\\x",
            "runs/001/../../../x",
            "packs/0123456789abcdef/..\\x/y.xml"
        }) {
            SortedMap<String, byte[]> parts = parts();
            parts.put(path, new byte[3]);
            assertTrue(refused(CasePackage.bytes(parts)).contains("which no case holds"));
        }
    }

    @Test
    void twoPartsOfOnePath() throws IOException {
        byte[] twice = good.clone();
        String marker = "runs/001/profile.xml";
        replaceAll(twice, marker, "runs/001/review.xml\0".substring(0, marker.length()));
        refused(twice);
    }

    @Test
    void externalEntities() throws IOException {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "xyzzy");
        SortedMap<String, byte[]> parts = parts();
        parts.put(
                "runs/001/profile.xml",
                ("<?xml version=\"1.0\"?><!DOCTYPE p [<!ENTITY x SYSTEM \"" + secret.toUri()
                                + "\">]><rules:profile xmlns:rules=\"urn:fairlead:rules:1\" name=\"&x;\"/>")
                        .getBytes(StandardCharsets.UTF_8));
        assertFalse(refused(withManifest(parts)).contains("xyzzy"));
    }

    /** EMF follows references to any address by itself. */
    @Test
    void referencesOutOfThePackage() throws IOException {
        Path outside = folder.resolve("outside.xml");
        Files.writeString(outside, "<rules:profile xmlns:rules=\"urn:fairlead:rules:1\" name=\"Outside\"/>");
        SortedMap<String, byte[]> parts = parts();
        String review = new String(part(parts, "runs/001/review.xml"), StandardCharsets.UTF_8);
        String changed = review.replaceFirst("profile.xml#/", outside.toUri() + "#/");
        assertFalse(changed.equals(review));
        parts.put("runs/001/review.xml", changed.getBytes(StandardCharsets.UTF_8));
        assertTrue(refused(withManifest(parts)).contains("is not there"));
    }

    @Test
    void aNewerFormat() throws IOException {
        SortedMap<String, byte[]> parts = parts();
        String manifest = new String(part(parts, PartPath.MANIFEST), StandardCharsets.UTF_8);
        parts.put(
                PartPath.MANIFEST,
                manifest.replace("format=\"1\"", "format=\"2\" shape=\"round\"").getBytes(StandardCharsets.UTF_8));
        parts.put("something/new.bin", new byte[5]);
        assertTrue(refused(CasePackage.bytes(parts)).contains("newer Fairlead"));
    }

    @Test
    void aPartThatWasChanged() throws IOException {
        SortedMap<String, byte[]> parts = parts();
        parts.put("runs/001/transcript.txt", "Other words.".getBytes(StandardCharsets.UTF_8));
        assertTrue(refused(CasePackage.bytes(parts)).contains("runs/001/transcript.txt"));
    }

    /** A damaged journal never keeps a case from opening: what was finished before the damage is there. */
    @Test
    void aDamagedJournal() throws IOException {
        Path file = folder.resolve("journal.fairlead");
        Files.write(file, good);
        Files.writeString(Journal.of(file), "57 this is no record\n\u0000\u0001");
        try (OpenCase open = CaseFile.open(file, SampleCases.BEN, new SampleCases.Clock())) {
            assertEquals(1, open.trail().getEvents().size());
        }
    }

    private static String refused(byte[] bytes) throws IOException {
        Path file = folder.resolve("bad.fairlead");
        Files.write(file, bytes);
        CaseException e = assertThrows(
                CaseException.class,
                () -> CaseFile.open(file, SampleCases.BEN, new SampleCases.Clock())
                        .close());
        String message = String.valueOf(e.getMessage());
        assertTrue(message.contains("bad.fairlead") && message.lines().count() == 1, message);
        assertArrayEquals(bytes, Files.readAllBytes(file));
        assertFalse(CaseVerifier.verify(file).isUnchanged());
        try (Stream<Path> files = Files.list(folder)) {
            assertFalse(files.anyMatch(f -> f.getFileName().toString().endsWith(".lock")));
        }
        return message;
    }

    private static SortedMap<String, byte[]> parts() throws IOException {
        return new TreeMap<>(CasePackage.read(folder.resolve("good.fairlead")));
    }

    private static byte[] part(SortedMap<String, byte[]> parts, String path) {
        byte[] part = parts.get(path);
        if (part == null) {
            throw new IllegalArgumentException(path);
        }
        return part;
    }

    private static byte[] withManifest(SortedMap<String, byte[]> parts) throws IOException {
        Manifest manifest = ModelFile.load(part(parts, PartPath.MANIFEST), PartPath.MANIFEST, Manifest.class);
        for (Part part : manifest.getParts()) {
            part.setSha256(Sha256.of(part(parts, part.getPath())));
            part.setSize(part(parts, part.getPath()).length);
        }
        parts.put(PartPath.MANIFEST, ModelFile.bytes(manifest));
        return CasePackage.bytes(parts);
    }

    private static byte[] zip(String path, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(path));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static void replaceAll(byte[] in, String what, String by) {
        byte[] from = what.getBytes(StandardCharsets.ISO_8859_1);
        byte[] to = by.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i + from.length <= in.length; i++) {
            if (Arrays.equals(in, i, i + from.length, from, 0, from.length)) {
                System.arraycopy(to, 0, in, i, to.length);
            }
        }
    }
}

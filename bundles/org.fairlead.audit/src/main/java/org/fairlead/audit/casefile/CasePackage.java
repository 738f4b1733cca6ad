// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Parts in one zip file. Nothing is compressed and no time is kept, so that the parts alone decide every byte of the file: whoever verifies it years later
 * builds it again and compares.
 */
final class CasePackage {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int MOST_PARTS = 20_000;
    private static final long LARGEST = 1L << 30;
    /** Fairlead compresses nothing; a package that somebody packed again with another program may shrink to a small part, XML to a fiftieth. */
    private static final int MOST_INFLATION = 100;

    private CasePackage() {}

    static void write(SortedMap<String, byte[]> parts, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setMethod(ZipOutputStream.STORED);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            CRC32 crc = new CRC32();
            crc.update(part.getValue());
            entry.setCrc(crc.getValue());
            entry.setSize(part.getValue().length);
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    /** Writes a package beside the place where it belongs. */
    static StagedFile stage(Path file, SortedMap<String, byte[]> parts) throws CaseException {
        return StagedFile.write(file, out -> write(parts, out));
    }

    /** Bytes of a part's header: 30 and its path. */
    static int headerLength(String path) {
        return 30 + path.getBytes(StandardCharsets.UTF_8).length;
    }

    static byte[] bytes(SortedMap<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(parts, out);
        return out.toByteArray();
    }

    /**
     * Reads all parts.
     *
     * @throws CaseException with one sentence when the file is missing, is no package, is damaged, or holds what a package must not hold
     */
    static SortedMap<String, byte[]> read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return read(in, file.toString(), Files.size(file));
        } catch (NoSuchFileException e) {
            throw new CaseException(file + " does not exist; a case was expected.", e);
        } catch (ZipException | EOFException e) {
            throw damaged(file.toString(), e);
        }
    }

    private static SortedMap<String, byte[]> read(InputStream in, String name, long size) throws IOException {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        long left = Math.min(LARGEST, size * MOST_INFLATION);
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = next(zip, name); entry != null; entry = next(zip, name)) {
            String path = entry.getName();
            byte[] bytes = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
            left -= bytes.length;
            if (left < 0 || parts.size() == MOST_PARTS) {
                throw new CaseException(name + " unpacks to more than any case holds; nothing was taken from it.");
            }
            if (parts.put(path, bytes) != null) {
                throw new CaseException(name + " holds " + path + " twice; nothing was taken from it.");
            }
        }
        if (parts.isEmpty()) {
            throw new CaseException(name + " is no case: a zip package with a manifest was expected.");
        }
        checkPaths(parts, name);
        return parts;
    }

    /** A newer program may know more parts: it is said first that the package is newer. */
    private static void checkPaths(SortedMap<String, byte[]> parts, String name) throws CaseException {
        byte[] manifest = parts.get(PartPath.MANIFEST);
        if (manifest == null) {
            throw new CaseException(name + " is no case: its manifest is missing.");
        }
        Manifests.checkFormat(manifest, name);
        for (String path : parts.keySet()) {
            if (!PartPath.isAllowed(path)) {
                throw new CaseException(
                        name + " holds \"" + shown(path) + "\", which no case holds; nothing was taken from it.");
            }
        }
    }

    private static @Nullable ZipEntry next(ZipInputStream zip, String name) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw damaged(name, e);
        }
    }

    private static CaseException damaged(String name, Exception e) {
        return new CaseException(
                name + " is damaged and cannot be read ("
                        + (e instanceof EOFException ? "it ends too early" : e.getMessage())
                        + "); a whole copy of it was expected.",
                e);
    }

    private static String shown(String path) {
        String fit = Entered.line(path);
        return fit.length() > 80 ? fit.substring(0, 80) + "…" : fit;
    }
}

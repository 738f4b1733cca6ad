// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The events since the package was last written, one record each, on the disk before the command counts as done. A record is the length of its content in
 * bytes, the SHA-256 of the content, the content, and a line end; a record that a crash cut short fails that and ends the journal.
 */
final class Journal implements Closeable {
    private final Path file;
    private final FileChannel channel;
    /** End of the last whole record; what lies beyond was never finished. */
    private long end;

    private Journal(Path file, FileChannel channel, long end) {
        this.file = file;
        this.channel = channel;
        this.end = end;
    }

    /** The journal of a case. */
    static Path of(Path caseFile) {
        return caseFile.resolveSibling(caseFile.getFileName() + ".journal");
    }

    /** The contents of the whole records of a journal, and where they end. */
    record Records(List<String> contents, long end) {}

    /** Reads the whole records; a journal that is not there has none. */
    static Records read(Path file) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return new Records(List.of(), 0);
        }
        List<String> contents = new ArrayList<>();
        int at = 0;
        for (int next = next(bytes, at, contents); next > at; next = next(bytes, at, contents)) {
            at = next;
        }
        return new Records(contents, at);
    }

    /** Reads the record at an offset and returns the offset after it; the same offset where there is no whole record. */
    private static int next(byte[] bytes, int at, List<String> contents) {
        int space = at;
        long length = 0;
        while (space < bytes.length && bytes[space] >= '0' && bytes[space] <= '9' && space - at < 10) {
            length = length * 10 + bytes[space++] - '0';
        }
        long content = space + 1L + 64 + 1;
        if (space == at || content + length >= bytes.length || bytes[(int) (content + length)] != '\n') {
            return at;
        }
        String text = new String(bytes, (int) content, (int) length, StandardCharsets.UTF_8);
        String head = length + " " + Sha256.of(text) + " ";
        if (!head.equals(new String(bytes, at, (int) content - at, StandardCharsets.ISO_8859_1))) {
            return at;
        }
        contents.add(text);
        return (int) (content + length) + 1;
    }

    /** Opens a journal to go on after its whole records; what lies beyond them is cut off with the next record. */
    static Journal open(Path file, long end) throws CaseException {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                Durable.storeFolder(file);
            } catch (IOException e) {
                channel.close();
                throw e;
            }
            return new Journal(file, channel, end);
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw Durable.failed(file, e);
        }
    }

    /**
     * Adds records; all of them are on the disk when this returns.
     *
     * @throws CaseException with one sentence; then none of them is in the journal
     */
    void append(List<String> contents) throws CaseException {
        StringBuilder records = new StringBuilder();
        for (String content : contents) {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            records.append(bytes.length)
                    .append(' ')
                    .append(Sha256.of(bytes))
                    .append(' ')
                    .append(content)
                    .append('\n');
        }
        try {
            if (!Files.exists(file)) {
                throw new NoSuchFileException(file.toString(), null, "the journal is not there any more");
            }
            channel.truncate(end);
            ByteBuffer buffer = ByteBuffer.wrap(records.toString().getBytes(StandardCharsets.UTF_8));
            long at = end;
            while (buffer.hasRemaining()) {
                at += channel.write(buffer, at);
            }
            channel.force(true);
            end = at;
        } catch (IOException e) {
            throw Durable.failed(file, e);
        }
    }

    /** Forgets all records: the package holds them. */
    void clear() throws IOException {
        end = 0;
        channel.truncate(0);
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

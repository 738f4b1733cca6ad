// SPDX-License-Identifier: EPL-2.0
package org.fairlead.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.fairlead.audit.portfolio.CallRow;
import org.fairlead.audit.portfolio.CallRows;

/**
 * The file of rows of a batch, one line a call, which is also the record of what is done: a row is appended whole and never changed, and a torn last line,
 * as a stop leaves it, is cut off when the file is opened again.
 */
final class RowFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private final FileChannel channel;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream(BUFFER);

    private RowFile(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Opens the file for appending, after what it holds was given to the taker.
     *
     * @throws IOException when it cannot be written, or a line before the last one is no row: then it is not a file of ours
     */
    static RowFile open(Path file, CallRows.Taker taker) throws IOException {
        long whole = Files.exists(file) ? read(file, taker) : 0;
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.truncate(whole);
        channel.position(whole);
        return new RowFile(channel);
    }

    /** Gives all whole rows to the taker, and returns the number of bytes that they take. */
    static long read(Path file, CallRows.Taker taker) throws IOException {
        return lines(file, (line, length, number) -> taker.take(row(file, number, line, length)));
    }

    /** Takes a line without its end. */
    @FunctionalInterface
    interface LineTaker {
        /** @param line begins with so many bytes of the line, until the next one is given; @param number from 1 */
        void take(byte[] line, int length, int number) throws IOException;
    }

    /** Gives all whole lines to the taker, and returns the number of bytes that they take. */
    static long lines(Path file, LineTaker taker) throws IOException {
        long whole = 0;
        int number = 0;
        byte[] block = new byte[BUFFER];
        Line line = new Line();
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                int begin = 0;
                for (int i = 0; i < read; i++) {
                    if (block[i] == '\n') {
                        line.write(block, begin, i - begin);
                        taker.take(line.bytes(), line.size(), ++number);
                        whole += line.size() + 1L;
                        line.reset();
                        begin = i + 1;
                    }
                }
                line.write(block, begin, read - begin);
            }
        }
        return whole;
    }

    /** The bytes of a line, used again for the next. */
    private static final class Line extends ByteArrayOutputStream {
        byte[] bytes() {
            return buf;
        }
    }

    /** A row from its line. @param number of the line, from 1, for the message */
    static CallRow row(Path file, int number, byte[] line, int length) throws IOException {
        return parsed(file, number, () -> RowJson.read(line, length));
    }

    /** The path of a row from its line, without reading the rest. */
    static String path(Path file, int number, byte[] line, int length) throws IOException {
        return parsed(file, number, () -> RowJson.path(line, length));
    }

    /** Reads something of a line. */
    private interface Part<T> {
        T read() throws IOException;
    }

    private static <T> T parsed(Path file, int number, Part<T> part) throws IOException {
        try {
            return part.read();
        } catch (IOException e) {
            throw new IOException(
                    file + ", line " + number + ": no row of a batch (" + e.getMessage()
                            + "); choose an empty folder for the results.",
                    e);
        }
    }

    void append(CallRow row) throws IOException {
        RowJson.write(row, waiting);
        if (waiting.size() >= BUFFER) {
            flush();
        }
    }

    /** Writes what waits. The rows are on the disk when the file is closed; a stop of the machine before costs work, not truth. */
    void flush() throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(waiting.toByteArray());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        waiting.reset();
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            flush();
            channel.force(true);
        }
    }
}

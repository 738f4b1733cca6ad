// SPDX-License-Identifier: EPL-2.0
package org.fairlead.batch;

import java.io.BufferedInputStream;
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
        long whole = 0;
        int number = 0;
        ByteArrayOutputStream line = new ByteArrayOutputStream(BUFFER);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b != '\n') {
                    line.write(b);
                    continue;
                }
                number++;
                taker.take(row(file, number, line));
                whole += line.size() + 1L;
                line.reset();
            }
        }
        return whole;
    }

    private static CallRow row(Path file, int number, ByteArrayOutputStream line) throws IOException {
        try {
            return RowJson.read(line.toByteArray(), line.size());
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

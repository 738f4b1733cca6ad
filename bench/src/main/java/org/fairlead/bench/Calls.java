// SPDX-License-Identifier: EPL-2.0
package org.fairlead.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.reader.TranscriptReader;

/** The calls of a folder, in memory before the clock starts. */
final class Calls {
    /** A file by its name. */
    private record Content(String name, byte[] bytes) {}

    private final List<Content> files;

    private Calls(List<Content> files) {
        this.files = files;
    }

    static Calls of(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return new Calls(found.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .map(Calls::content)
                    .toList());
        }
    }

    private static Content content(Path file) {
        try {
            return new Content(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return files.size();
    }

    long bytes() {
        return files.stream().mapToLong(f -> f.bytes().length).sum();
    }

    long bytes(int call) {
        return files.get(call).bytes().length;
    }

    Transcript read(int call) {
        return read(files.get(call).bytes(), files.get(call).name());
    }

    static Transcript read(byte[] bytes, String name) {
        try {
            return TranscriptReader.read(bytes, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of the first call whose name begins so, else of the first of all. */
    byte[] named(String begin) {
        return files.stream()
                .filter(f -> f.name().startsWith(begin))
                .findFirst()
                .orElse(files.get(0))
                .bytes();
    }

    List<Transcript> read() {
        return Stream.iterate(0, i -> i < size(), i -> i + 1).map(this::read).toList();
    }
}

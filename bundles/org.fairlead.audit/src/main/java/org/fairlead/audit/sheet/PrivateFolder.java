// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.poi.util.TempFileCreationStrategy;

/** Where the rows wait on disk: a folder of this export that only its owner can read, gone afterwards. A transcript may be inside information. */
public final class PrivateFolder implements TempFileCreationStrategy, AutoCloseable {
    private final Path folder;

    /** Makes the folder in the system's place for temporary files. */
    public PrivateFolder() throws IOException {
        folder = Files.createTempDirectory("fairlead");
    }

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        return Files.createTempFile(folder, prefix, suffix).toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        return Files.createTempDirectory(folder, prefix).toFile();
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.sorted(Comparator.reverseOrder()).forEach(PrivateFolder::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

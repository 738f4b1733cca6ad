// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairlead.audit.casefile.Documents;
import org.fairlead.engine.Companions;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.reader.TranscriptReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name documents beside a call: its release, another record of it, earlier calls. */
final class CompanionFiles {
    @Option(
            names = "--release",
            paramLabel = "FILE",
            description =
                    "The earnings release, or another document with the figures: every spoken figure is held against it.")
    private @Nullable Path release;

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description = "Another record of the same call: figures, names and negations are compared.")
    private @Nullable Path against;

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Earlier calls of the issuer, the latest first: words of caution, key figures, definitions and outlook items are compared.")
    private List<Path> previous = List.of();

    Companions load() throws IOException {
        List<Transcript> earlier = new ArrayList<>();
        for (Path file : previous) {
            earlier.add(TranscriptReader.read(InputFile.existing(file, "an earlier call")));
        }
        return new Companions(one(release, "a release"), one(against, "another record of the call"), earlier);
    }

    boolean isGiven() {
        return release != null || against != null || !previous.isEmpty();
    }

    /** The files, read and as bytes. */
    Documents documents() throws IOException {
        return new Documents(load(), bytes());
    }

    /** The bytes of the files, in the order in which a review names them. */
    List<byte[]> bytes() throws IOException {
        List<byte[]> bytes = new ArrayList<>();
        for (Path file : Stream.concat(Stream.of(release, against).flatMap(Stream::ofNullable), previous.stream())
                .toList()) {
            bytes.add(Files.readAllBytes(file));
        }
        return bytes;
    }

    private static Optional<Transcript> one(@Nullable Path file, String expected) throws IOException {
        return file == null ? Optional.empty() : Optional.of(TranscriptReader.read(InputFile.existing(file, expected)));
    }
}

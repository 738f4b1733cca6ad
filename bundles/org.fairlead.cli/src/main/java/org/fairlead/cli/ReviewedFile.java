// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fairlead.audit.casefile.Reviewed;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.Engine;
import org.fairlead.model.review.Review;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.reader.TranscriptReader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** One transcript with the profile and the rules that it is reviewed by: what every command that reviews a file is given. */
final class ReviewedFile {
    @Parameters(paramLabel = "FILE", description = "The transcript.")
    private Path file = Path.of("");

    @Mixin
    private final Profile profile = new Profile();

    @Mixin
    private final RuleSource rules = new RuleSource();

    @Mixin
    private final CompanionFiles companions = new CompanionFiles();

    /** Checks that the file is there, before anything else is done. */
    Path existing() throws BadInput {
        return InputFile.existing(file, "a transcript");
    }

    /** Reviews another file in the same way, for instance the call before. */
    Review review(Path other) throws IOException {
        return Engine.review(
                TranscriptReader.read(InputFile.existing(other, "a transcript")), rules.compile(), profile.load());
    }

    Review review() throws IOException {
        return Engine.review(TranscriptReader.read(existing()), rules.compile(), profile.load(), companions.load());
    }

    /** The review with what it was made from, as a case keeps it. */
    Reviewed reviewed() throws IOException {
        Transcript transcript = TranscriptReader.read(existing());
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length != transcript.getSource().getByteCount()) {
            throw new BadInput(file + " changed while it was read; a file that nobody writes was expected.");
        }
        CompiledRules compiled = rules.compile();
        return new Reviewed(
                bytes,
                compiled.packs(),
                Engine.review(transcript, compiled, profile.load(), companions.load()),
                companions.bytes());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.fairlead.audit.AuditWorkbook;
import org.fairlead.audit.casefile.Actor;
import org.fairlead.audit.casefile.CaseFile;
import org.fairlead.audit.casefile.Reviewed;
import org.fairlead.audit.paper.Language;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.batch.Batch;
import org.fairlead.engine.Packs;
import org.fairlead.model.review.Review;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a batch writes for each call beside its row. Files are named after the call and its hash: two calls of one name may lie in two folders. */
final class CallFolders {
    @Option(names = "--workbooks", description = "Also write the audit workbook of every call, into workbooks/.")
    private boolean workbooks;

    @Option(
            names = "--cases",
            description = "Also make the case of every call, in cases/. A case that is there already is left as it is.")
    private boolean cases;

    @Mixin
    private final Person person = new Person();

    /** Makes the folders. */
    Batch.Extra below(Path out, Packs packs, Language language) throws IOException {
        Path books = out.resolve("workbooks");
        Path kept = out.resolve("cases");
        if (workbooks) {
            Files.createDirectories(books);
        }
        if (cases) {
            Files.createDirectories(kept);
        }
        Actor actor = person.actor();
        return (path, bytes, review) -> {
            if (workbooks) {
                AuditWorkbook.write(
                        Workpaper.of(review).in(language),
                        books.resolve(name(path, review) + ".xlsx"),
                        Unseen.PROGRESS);
            }
            Path file = kept.resolve(name(path, review) + CaseFile.ENDING);
            if (cases && !Files.exists(file)) {
                CaseFile.create(file, new Reviewed(bytes, packs, review), actor, InstantSource.system())
                        .close();
            }
        };
    }

    private static String name(String path, Review review) {
        String hash = review.getTranscript().getSource().getSha256().substring(0, 8);
        return path.substring(path.lastIndexOf('/') + 1) + "-" + hash;
    }
}

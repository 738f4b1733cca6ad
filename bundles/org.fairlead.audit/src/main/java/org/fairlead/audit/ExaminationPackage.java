// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fairlead.audit.casefile.CaseCopy;
import org.fairlead.audit.casefile.CaseFile;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.audit.format.ReportFormats;
import org.fairlead.audit.paper.Language;
import org.fairlead.audit.paper.Workpaper;

/**
 * The package for an examination: a copy of the case, its reports, the digests of all files and a plain-language description. Everything is made from a
 * copy of the case that has no words of privileged notes, so that no report can hold any.
 */
public final class ExaminationPackage {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String CASE = "case.fairlead";
    private static final List<String> REPORTS =
            List.of("workbook.xlsx", "findings.html", "findings.csv", "review.json");
    private static final String README = "README.txt";
    private static final String DIGESTS = "SHA256SUMS.txt";

    /** Nobody waits and nobody cancels. */
    private static final AuditWorkbook.Progress UNSEEN = new AuditWorkbook.Progress() {
        @Override
        public void done(double share) {
            // a workbook takes a second: nothing to show
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    private ExaminationPackage() {}

    /**
     * Writes the package of a case. The same case gives the same bytes.
     *
     * @throws IOException with one sentence when the case cannot be read or the target cannot be written
     */
    public static void write(Path caseFile, Path target) throws IOException {
        write(caseFile, Language.ENGLISH, target);
    }

    /** The same with the workbook in a language. */
    public static void write(Path caseFile, Language language, Path target) throws IOException {
        Path folder = Files.createTempDirectory("fairlead");
        try {
            boolean leftOut = copy(caseFile, folder.resolve(CASE));
            try (OpenCase open = CaseFile.openToRead(folder.resolve(CASE))) {
                Workpaper paper = Workpaper.of(open.reviewCase()).in(language);
                for (String report : REPORTS) {
                    Path file = folder.resolve(report);
                    ReportFormats.of(file).orElseThrow().write(paper, file, UNSEEN);
                }
                Files.writeString(folder.resolve(README), ExaminationReadme.of(open, leftOut));
            }
            Files.writeString(folder.resolve(DIGESTS), digests(folder));
            TargetFile.write(target, out -> {
                zip(folder, out);
                return true;
            });
        } finally {
            for (String file : files()) {
                Files.deleteIfExists(folder.resolve(file));
            }
            Files.deleteIfExists(folder);
        }
    }

    /** In the order in which somebody opens them. */
    private static List<String> files() {
        List<String> files = new ArrayList<>(List.of(README, DIGESTS, CASE));
        files.addAll(REPORTS);
        return files;
    }

    private static boolean copy(Path caseFile, Path copy) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(copy))) {
            return CaseCopy.withoutPrivilegedNotes(caseFile, out);
        }
    }

    /** In the form that sha256sum -c reads. */
    private static String digests(Path folder) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String file : files()) {
            if (!file.equals(DIGESTS)) {
                lines.append(sha256(Files.readAllBytes(folder.resolve(file))))
                        .append("  ")
                        .append(file)
                        .append('\n');
            }
        }
        return lines.toString();
    }

    private static void zip(Path folder, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (String file : files()) {
            ZipEntry entry = new ZipEntry(file);
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            Files.copy(folder.resolve(file), zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}

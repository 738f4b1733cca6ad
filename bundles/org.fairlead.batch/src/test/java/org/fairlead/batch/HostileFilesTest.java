// SPDX-License-Identifier: EPL-2.0
package org.fairlead.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fairlead.audit.portfolio.CallRow;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.PackLoader;
import org.fairlead.rulepacks.BuiltInPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were made to break a reader stand between calls: each has its row, and the calls have the rows that they have without them. */
class HostileFilesTest {
    private static final CompiledRules RULES = CompiledRules.compile(PackLoader.load(BuiltInPacks.files()));
    private static final String CALL = """
            Lantern Tools Inc. Third Quarter 2025 Earnings Call

            Operator: Good day, and welcome to the Lantern Tools call. I will now hand over to Ada Quill, Investor Relations.

            Ben Orchard: We expect revenue of about %d million dollars in the fourth quarter.
            """;

    @TempDir
    private Path folder;

    @Test
    void theRestOfTheBatchIsUnharmed() throws IOException {
        Path calls = Files.createDirectory(folder.resolve("calls"));
        for (int i = 0; i < 12; i++) {
            Files.writeString(calls.resolve("call-%02d.txt".formatted(i)), CALL.formatted(100 + i));
        }
        List<CallRow> alone = run(calls, "alone");
        Map<String, byte[]> hostile = hostile();
        for (Map.Entry<String, byte[]> file : hostile.entrySet()) {
            Files.write(calls.resolve(file.getKey()), file.getValue());
        }
        List<CallRow> all = run(calls, "all");
        assertEquals(alone.size() + hostile.size(), all.size());
        assertEquals(alone, all.stream().filter(r -> r.path().contains("call-")).toList());
        for (CallRow row : all) {
            assertFalse(row.error().contains("defect"), row.path() + ": " + row.error());
            assertEquals(row.error().isEmpty(), !row.states().isEmpty(), row.path());
        }
    }

    private List<CallRow> run(Path calls, String results) throws IOException {
        ResultsFolder target = new ResultsFolder(folder.resolve(results), "rules");
        new Batch(new CallReviewer(RULES, ProfileShelf.empty()), Batch.Extra.NONE, 2)
                .run(CallFiles.of(List.of(calls.toString())), target, new Quiet());
        List<CallRow> rows = new ArrayList<>();
        target.each(rows::add);
        return rows;
    }

    private static Map<String, byte[]> hostile() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        for (String ending : List.of("pdf", "docx", "html", "json", "vtt", "ttml", "txt")) {
            files.put("noise." + ending, noise);
        }
        files.put("nothing.docx", zip("word/document.xml", ""));
        files.put("expands.docx", zip("word/document.xml", "<w>" + "a".repeat(64 << 20) + "</w>"));
        files.put("climbs.docx", zip("../../../document.xml", "<w/>"));
        files.put("deep.html", utf8("<div>".repeat(100_000) + "text"));
        files.put("deep.json", utf8("[".repeat(100_000)));
        files.put(
                "entities.ttml",
                utf8("<!DOCTYPE t [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"" + "&a;".repeat(1000) + "\">]><tt>"
                        + "&b;".repeat(1000) + "</tt>"));
        files.put("oneline.txt", utf8("word ".repeat(400_000)));
        files.put("colons.txt", utf8("A: ".repeat(100_000)));
        files.put("marks.txt", utf8(". ".repeat(200_000)));
        files.put(
                "halves.txt",
                "\ufeff\ud800 Operator: \udc00 good day".repeat(100).getBytes(StandardCharsets.UTF_16LE));
        files.put("zeros.txt", new byte[100_000]);
        files.put("cut.pdf", utf8("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\n"));
        return files;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(utf8(content));
        }
        return bytes.toByteArray();
    }

    private static final class Quiet implements Batch.Progress {
        @Override
        public void done(CallRow row, int done, int of) {
            // nobody looks
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.fairlead.audit.TargetFile;
import org.fairlead.audit.portfolio.CallRows;

/**
 * Where a batch leaves its results: {@code calls.jsonl}, one row a call, and {@code batch.txt}, which names the program, the rules and the profiles. A folder
 * belongs to one set of rules and profiles, so that no row of it was made under others.
 */
public final class ResultsFolder implements CallRows {
    private final Path folder;
    private final String identity;

    /**
     * @param folder   exists or can be made
     * @param identity of rules and profiles, some lines of text: the same exactly when rows may stand side by side
     */
    public ResultsFolder(Path folder, String identity) {
        this.folder = folder;
        this.identity = identity;
    }

    /** Under what the rows were made. */
    public String identity() {
        return identity;
    }

    /** One row a call. */
    public Path rows() {
        return folder.resolve("calls.jsonl");
    }

    /** A file in the folder. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    RowFile open(CallRows.Taker known) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IOException(folder + " cannot be made: " + e.getMessage() + ".", e);
        }
        Path mark = folder.resolve("batch.txt");
        if (Files.exists(mark)) {
            if (!Files.readString(mark).equals(identity)) {
                throw new IOException(
                        folder
                                + " holds results under other rules, profiles or another version; choose an empty folder for the results.");
            }
        } else if (Files.exists(rows())) {
            throw new IOException(folder + " holds a calls.jsonl that does not say under which rules it was made;"
                    + " choose an empty folder for the results.");
        } else {
            TargetFile.write(mark, out -> {
                out.write(identity.getBytes(StandardCharsets.UTF_8));
                return true;
            });
        }
        return RowFile.open(rows(), known);
    }

    /**
     * Gives the taker the last row of every path, in the order of the file: a call that changed between two runs has two rows, and the later one counts. Only
     * one row is in memory at a time.
     */
    @Override
    public void each(CallRows.Taker taker) throws IOException {
        Map<String, Integer> last = new HashMap<>();
        RowFile.lines(rows(), (line, length, number) -> last.put(RowFile.path(rows(), number, line, length), number));
        Set<Integer> counting = new HashSet<>(last.values());
        RowFile.lines(rows(), (line, length, number) -> {
            if (counting.contains(number)) {
                taker.take(RowFile.row(rows(), number, line, length));
            }
        });
    }
}

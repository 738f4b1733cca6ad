// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.predictions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.fairlead.audit.TargetFile;

/** Tab-separated values in UTF-8 with one header line, LF line ends and no quoting: white space inside a cell becomes a space. */
public final class Tsv {
    private Tsv() {}

    /** Writes a table; an existing file is replaced. */
    public static void write(Path target, List<String> columns, List<List<String>> rows) throws IOException {
        StringBuilder text = new StringBuilder(line(columns));
        rows.forEach(row -> text.append(line(row)));
        TargetFile.write(target, out -> {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            return true;
        });
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replaceAll("\\s+", " ")).collect(Collectors.joining("\t", "", "\n"));
    }
}

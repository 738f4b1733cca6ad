package org.fairlead.cli.predictions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

/** Tab-separated values in UTF-8 with one header line, LF line ends and no quoting: white space inside a cell becomes a space. */
public final class Tsv {
	private Tsv() {
	}

	/** Writes a table beside its place, then moves it there. */
	public static void write(Path target, List<String> columns, List<List<String>> rows) throws IOException {
		StringBuilder text = new StringBuilder(line(columns));
		rows.forEach(row -> text.append(line(row)));
		Path temporary = Files.createTempFile(target.toAbsolutePath().getParent(), ".fairlead", ".tmp");
		try {
			Files.writeString(temporary, text);
			Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	private static String line(List<String> cells) {
		return cells.stream().map(cell -> cell.replaceAll("\\s+", " ")).collect(Collectors.joining("\t", "", "\n"));
	}
}

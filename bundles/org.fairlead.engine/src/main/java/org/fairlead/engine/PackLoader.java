package org.fairlead.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads rule packs: {@code <pack>/pack.xml} and {@code <pack>/rules/*.xml}. */
public final class PackLoader {
	private PackLoader() {
	}

	/** The pack files below a folder, path to content. */
	public static Map<String, byte[]> files(Path folder) throws IOException {
		throw new IOException(folder + ": not yet");
	}

	/** Packs from files; a pack with a mistake is left out and named among the problems. */
	public static Packs load(Map<String, byte[]> files) {
		return new Packs(List.of(), List.of());
	}
}

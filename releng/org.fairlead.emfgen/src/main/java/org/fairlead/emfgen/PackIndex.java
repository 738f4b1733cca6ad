// SPDX-License-Identifier: EPL-2.0
package org.fairlead.emfgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Copies the rule packs into the jar's folder with a list of them, since a folder inside a jar cannot be listed everywhere. Arguments: from, to. */
public final class PackIndex {
    private PackIndex() {}

    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]);
        List<String> files;
        try (Stream<Path> found = Files.walk(from)) {
            files = found.filter(
                            f -> f.toString().endsWith(".xml") || f.toString().endsWith(".po"))
                    .map(f -> from.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
        for (String file : files) {
            Path target = to.resolve(file);
            Files.createDirectories(target.getParent());
            Files.copy(from.resolve(file), target, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.createDirectories(to);
        Files.writeString(to.resolve("index.txt"), String.join("\n", files) + "\n");
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the compact form of rule packs at build. A pack with a mistake is left out of it: the tests of the packs name the mistake. Arguments: folder of packs, file to write. */
public final class PackCompactor {
    private PackCompactor() {}

    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[1]), compact(PackLoader.load(PackLoader.files(Path.of(args[0])))));
    }

    /** The compact form of packs; the packs cannot be used afterwards. */
    public static byte[] compact(Packs packs) throws IOException {
        return CompactPacks.write(packs);
    }
}

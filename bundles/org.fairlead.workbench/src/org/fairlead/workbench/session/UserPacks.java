// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.session;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;
import org.fairlead.engine.CompactPacks;
import org.fairlead.engine.PackLoader;
import org.fairlead.rulepacks.BuiltInPacks;
import org.fairlead.workbench.Messages;
import org.osgi.service.prefs.BackingStoreException;

/** The folder in which a person keeps own rule packs. A pack of the same folder name takes the place of the one that comes with the program. */
public final class UserPacks {
    private static final String NODE = "org.fairlead.workbench";
    private static final String KEY = "packs";

    private UserPacks() {}

    /** The folder; it need not exist. */
    public static Path folder() {
        String usual = Path.of(System.getProperty("user.home"), "Fairlead", "rule-packs")
                .toString();
        return Path.of(InstanceScope.INSTANCE.getNode(NODE).get(KEY, usual));
    }

    /** Chooses another folder. */
    public static void setFolder(Path folder) throws IOException {
        InstanceScope.INSTANCE.getNode(NODE).put(KEY, folder.toString());
        try {
            InstanceScope.INSTANCE.getNode(NODE).flush();
        } catch (BackingStoreException e) {
            throw new IOException(NLS.bind(Messages.packsFolderNotKept, folder), e);
        }
    }

    /** The files of the person's own packs, path to content; none where there is no folder. Files beside the packs' folders are none of theirs. */
    public static Map<String, byte[]> files() throws IOException {
        if (!Files.isDirectory(folder())) {
            return Map.of();
        }
        Map<String, byte[]> files = new LinkedHashMap<>(PackLoader.files(folder()));
        files.keySet().removeIf(path -> path.indexOf('/') < 0);
        return files;
    }

    /** All packs that are used: the program's, and in place of those of the same name, or beside them, the person's. */
    public static Map<String, byte[]> used() throws IOException {
        Map<String, byte[]> own = files();
        Set<String> names = names(own);
        Map<String, byte[]> used = new LinkedHashMap<>(BuiltInPacks.files());
        used.keySet().removeIf(path -> names.contains(pack(path)));
        used.putAll(own);
        return used;
    }

    /** The program's packs in their compact form, but for those in whose place the person has others. */
    static CompactPacks compact() throws IOException {
        return CompactPacks.read(BuiltInPacks.compact()).without(names(files()));
    }

    private static Set<String> names(Map<String, byte[]> files) {
        return files.keySet().stream().map(UserPacks::pack).collect(Collectors.toSet());
    }

    /** Name of the pack that a path belongs to. */
    public static String pack(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    /**
     * Copies a pack of the program into the folder, to be changed there.
     *
     * @throws IOException with one sentence when it is there already or cannot be written
     */
    public static void copy(String pack) throws IOException {
        Path target = folder().resolve(pack);
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(NLS.bind(Messages.packThere, target));
        }
        for (Map.Entry<String, byte[]> file : BuiltInPacks.files().entrySet()) {
            if (pack(file.getKey()).equals(pack)) {
                Path path = folder().resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        }
    }
}

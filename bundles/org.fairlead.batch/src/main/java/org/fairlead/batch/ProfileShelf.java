// SPDX-License-Identifier: EPL-2.0
package org.fairlead.batch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fairlead.model.io.ModelFile;
import org.fairlead.model.rules.IssuerProfile;

/**
 * The issuer profiles of a folder, and which of them belongs to a call: the one whose file name, with a hyphen or the end behind it, begins the call's file
 * name; else the one whose name or alias is the issuer that the call names. Where two fit equally, none is taken: a wrong profile would switch the wrong
 * rules on.
 */
public final class ProfileShelf {
    private static final String EXTENSION = ".xml";
    private final Map<String, IssuerProfile> byFile = new HashMap<>();
    private final Map<String, List<IssuerProfile>> byName = new HashMap<>();

    private ProfileShelf() {}

    /** A shelf without profiles. */
    public static ProfileShelf empty() {
        return new ProfileShelf();
    }

    /**
     * The contents of every .xml file of a folder, by file name.
     *
     * @throws IOException with one sentence when one cannot be read
     */
    public static SortedMap<String, byte[]> files(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*" + EXTENSION)) {
            for (Path file : stream) {
                files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /**
     * A shelf of the profiles in these files.
     *
     * @throws IOException with one sentence when a profile cannot be read: a batch under half of the profiles would say less than was asked for
     */
    public static ProfileShelf of(SortedMap<String, byte[]> files) throws IOException {
        ProfileShelf shelf = new ProfileShelf();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            shelf.add(file.getKey(), ModelFile.load(file.getValue(), file.getKey(), IssuerProfile.class));
        }
        return shelf;
    }

    /** Puts a profile on the shelf. */
    void add(String fileName, IssuerProfile profile) {
        byFile.put(key(fileName), profile);
        named(profile.getName(), profile);
        profile.getAliases().forEach(alias -> named(alias, profile));
    }

    /** The profile of a call, given by its file name without folders and the issuer that the call itself names. */
    public Optional<IssuerProfile> of(String fileName, String issuer) {
        String stem = key(fileName);
        for (int end = stem.length(); end > 0; end = stem.lastIndexOf('-', end - 1)) {
            IssuerProfile profile = byFile.get(stem.substring(0, end));
            if (profile != null) {
                return Optional.of(profile);
            }
        }
        List<IssuerProfile> candidates = byName.getOrDefault(key(issuer), List.of());
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** Number of profiles. */
    public int size() {
        return byFile.size();
    }

    private void named(String name, IssuerProfile profile) {
        if (!name.isBlank()) {
            List<IssuerProfile> same = byName.computeIfAbsent(key(name), k -> new ArrayList<>());
            if (!same.contains(profile)) {
                same.add(profile);
            }
        }
    }

    /** Letters and digits in lower case, one hyphen for what stands between; without the last extension. */
    private static String key(String text) {
        int dot = text.lastIndexOf('.');
        String stem = dot > 0 && text.length() - dot <= 6 ? text.substring(0, dot) : text;
        return stem.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fairlead.model.io.ModelFile;
import org.fairlead.model.rules.FigureModel;
import org.fairlead.model.rules.Rule;
import org.fairlead.model.rules.RulePack;
import org.fairlead.model.rules.StatementModel;

/** Reads rule packs: {@code <pack>/pack.xml}, {@code <pack>/rules/*.xml} and, in one pack each, {@code <pack>/statements.xml} and {@code <pack>/figures.xml}. */
public final class PackLoader {
    private static final String PACK = "pack.xml";
    private static final String STATEMENTS = "statements.xml";
    private static final String FIGURES = "figures.xml";

    private PackLoader() {}

    /** The pack files below a folder, path to content. The folder is one pack, or holds packs. */
    public static Map<String, byte[]> files(Path folder) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        String prefix = Files.exists(root.resolve(PACK)) ? root.getFileName() + "/" : "";
        List<Path> found;
        try (Stream<Path> walk = Files.walk(root)) {
            found = walk.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Path file : found) {
            files.put(prefix + root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        return files;
    }

    /** Packs from XML files; a pack with a mistake is left out and named among the problems. */
    public static Packs load(Map<String, byte[]> files) {
        return load(files, CompactPacks.NONE);
    }

    /** The same packs, taken from their compact form where it was made from these very files. */
    public static Packs load(Map<String, byte[]> files, CompactPacks compact) {
        Map<String, Map<String, byte[]>> byPack = new TreeMap<>();
        files.forEach((path, bytes) ->
                byPack.computeIfAbsent(folder(path), p -> new TreeMap<>()).put(path, bytes));
        List<Packs.LoadedPack> packs = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<String> notes = new ArrayList<>(compact.notes());
        byPack.forEach((name, content) -> {
            try {
                String sha256 = sha256(content);
                Optional<RulePack> known = compact.pack(name, sha256, notes);
                packs.add(new Packs.LoadedPack(known.isPresent() ? known.get() : pack(name, content), sha256, content));
            } catch (PackException | IOException e) {
                problems.add("Rule pack " + name + " is not used: " + e.getMessage());
            }
        });
        return new Packs(packs, problems, notes);
    }

    /** The folder that a pack was read from. */
    static String folder(Packs.LoadedPack loaded) {
        return folder(loaded.files().keySet().iterator().next());
    }

    /** The first part of a path; a file in no folder is in the folder without a name. */
    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.indexOf('/')));
    }

    private static RulePack pack(String name, Map<String, byte[]> files) throws IOException, PackException {
        byte[] head = files.get(name + "/" + PACK);
        if (head == null) {
            throw new PackException("it has no " + PACK + ".");
        }
        RulePack pack = ModelFile.load(head, name + "/" + PACK, RulePack.class);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String path = file.getKey();
            if (path.startsWith(name + "/rules/")) {
                Rule rule = ModelFile.load(file.getValue(), path, Rule.class);
                PackRules.check(rule, path, file.getValue(), pack);
                pack.getRules().add(rule);
            } else if (path.equals(name + "/" + STATEMENTS)) {
                pack.setStatementModel(ModelFile.load(file.getValue(), path, StatementModel.class));
            } else if (path.equals(name + "/" + FIGURES)) {
                pack.setFigureModel(ModelFile.load(file.getValue(), path, FigureModel.class));
            } else if (!path.equals(name + "/" + PACK)) {
                throw new PackException(path + ": a pack has " + PACK + ", " + STATEMENTS + ", " + FIGURES
                        + " and rules/*.xml, and nothing else.");
            }
        }
        return pack;
    }

    private static String sha256(Map<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, bytes) -> {
                digest.update(path.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(bytes);
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}

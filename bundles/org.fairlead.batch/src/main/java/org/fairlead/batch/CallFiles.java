// SPDX-License-Identifier: EPL-2.0
package org.fairlead.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of a batch from what a person gives: a folder (with all below it), a file, a pattern such as {@code calls/**}{@code /*.txt}, or a list
 * ({@code @list.txt}, one path a line, relative to the list). Hidden files and folders are left out.
 */
public final class CallFiles {
    private static final String WILD = "*?[{";

    private CallFiles() {}

    /**
     * Expands what was given, without doubles, each folder in the order of names.
     *
     * @throws IOException with one sentence when something given is not there, or a pattern meets no file
     */
    public static List<Path> of(List<String> given) throws IOException {
        Set<Path> files = new LinkedHashSet<>();
        for (String one : given) {
            if (one.startsWith("@")) {
                listed(Path.of(one.substring(1)), files);
            } else if (isPattern(one)) {
                matching(one, files);
            } else {
                add(Path.of(one), one, files);
            }
        }
        return new ArrayList<>(files);
    }

    /** Whether what was given names more than one file, so that a batch is wanted. */
    public static boolean isMany(String given) {
        return given.startsWith("@") || isPattern(given) || Files.isDirectory(Path.of(given));
    }

    /** A name with such a character in it that exists is a name. */
    private static boolean isPattern(String given) {
        return given.chars().anyMatch(c -> WILD.indexOf(c) >= 0) && !existsAsNamed(given);
    }

    private static boolean existsAsNamed(String given) {
        try {
            return Files.exists(Path.of(given));
        } catch (java.nio.file.InvalidPathException e) {
            return false; // some systems forbid * in names: then it is a pattern
        }
    }

    private static void listed(Path list, Set<Path> files) throws IOException {
        if (!Files.isRegularFile(list)) {
            throw new IOException(list + " does not exist; a list of transcripts, one path a line, was expected.");
        }
        Path folder = list.toAbsolutePath().getParent();
        int number = 0;
        for (String line : Files.readAllLines(list)) {
            number++;
            if (!line.isBlank()) {
                Path path = folder == null ? Path.of(line.strip()) : folder.resolve(line.strip());
                add(path, list + ", line " + number + ": " + line.strip(), files);
            }
        }
    }

    private static void add(Path path, String named, Set<Path> files) throws IOException {
        if (Files.isDirectory(path)) {
            files.addAll(below(path));
        } else if (Files.exists(path)) {
            files.add(path);
        } else {
            throw new IOException(named + " does not exist; a transcript or a folder of transcripts was expected.");
        }
    }

    /** The folder before the first wild part is searched; a pattern is compared with the path as it was typed. */
    private static void matching(String pattern, Set<Path> files) throws IOException {
        String plain = pattern.replace('\\', '/');
        int wild = 0;
        while (WILD.indexOf(plain.charAt(wild)) < 0) {
            wild++;
        }
        int slash = plain.lastIndexOf('/', wild);
        Path root = slash < 0 ? Path.of("") : Path.of(plain.substring(0, slash + 1));
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + plain);
        List<Path> met = Files.isDirectory(root.toAbsolutePath())
                ? below(root).stream().filter(matcher::matches).toList()
                : List.of();
        if (met.isEmpty()) {
            throw new IOException(pattern + " meets no file; a pattern of transcripts was expected.");
        }
        files.addAll(met);
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> visible(folder, file))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw new IOException(folder + " could not be searched: " + e.getMessage() + ".", e);
        }
    }

    private static boolean visible(Path folder, Path file) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }
}

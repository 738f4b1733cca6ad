// SPDX-License-Identifier: EPL-2.0
package org.fairlead.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallFilesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void someFiles() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        Files.createDirectories(folder.resolve(".git"));
        for (String name : List.of("a/1.txt", "a/b/2.txt", "a/b/3.pdf", ".git/4.txt", "a/.5.txt", "odd[1].txt")) {
            Files.writeString(folder.resolve(name), "x");
        }
    }

    @Test
    void aFolderIsTakenWithAllBelowButWhatIsHidden() throws IOException {
        assertEquals(List.of("a/1.txt", "a/b/2.txt", "a/b/3.pdf", "odd[1].txt"), names(folder.toString()));
    }

    @Test
    void aPatternMeetsNames() throws IOException {
        assertEquals(List.of("a/1.txt", "a/b/2.txt"), names(folder + "/a/**.txt"));
        assertThrows(IOException.class, () -> names(folder + "/a/*.docx"));
    }

    @Test
    void aNameThatLooksLikeAPatternIsAName() throws IOException {
        assertEquals(List.of("odd[1].txt"), names(folder + "/odd[1].txt"));
    }

    @Test
    void aListIsRelativeToItself() throws IOException {
        Path list = Files.writeString(folder.resolve("list"), "a/b\n\n a/1.txt \na/b/2.txt\n");
        assertEquals(List.of("a/b/2.txt", "a/b/3.pdf", "a/1.txt"), names("@" + list));
        Files.writeString(list, "a/1.txt\nnowhere.txt\n");
        String message = String.valueOf(
                assertThrows(IOException.class, () -> names("@" + list)).getMessage());
        assertTrue(message.contains("line 2"), message);
    }

    private List<String> names(String given) throws IOException {
        return CallFiles.of(List.of(given)).stream()
                .map(file -> folder.relativize(file.toAbsolutePath()).toString().replace('\\', '/'))
                .toList();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.fairlead.workbench.many.FolderView;
import org.fairlead.workbench.session.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of calls is reviewed beside the window; it ends with the workbook and the list of bad files. */
class FolderTest {
    @TempDir
    Path dir;

    private Path calls;
    private FolderView view;

    @BeforeEach
    void open() throws Exception {
        calls = Files.createDirectories(dir.resolve("calls"));
        Window.command("org.fairlead.workbench.batch", Map.of());
        view = Window.view(FolderView.ID, FolderView.class);
    }

    @AfterEach
    void close() {
        Window.page().hideView(view);
    }

    private static void sample(Samples sample, Path to) throws IOException {
        try (var in = Samples.class.getResourceAsStream("/samples/" + sample.fileName())) {
            Files.write(to, in.readAllBytes());
        }
    }

    @Test
    void aFolderEndsWithTheWorkbookAndTheBadFile() throws Exception {
        for (Samples sample : Samples.values()) {
            sample(sample, calls.resolve(sample.fileName()));
        }
        Files.writeString(calls.resolve("empty.txt"), "");
        view.fill(calls, dir.resolve("results"));
        String blocked;
        try (Watchdog dog = new Watchdog(Window.shell().getDisplay())) {
            view.startOrStop();
            Window.until("over", view::isOver);
            blocked = dog.words();
        }
        System.out.println("measure: longest block of the window while a folder is reviewed: " + blocked);
        Window.settle();
        assertTrue(Files.size(dir.resolve("results/portfolio.xlsx")) > 5_000);
        assertTrue(view.text().contains("empty.txt"), view.text());
        assertTrue(view.text().contains("portfolio.xlsx"), view.text());
        Window.shot(Window.shell(), "folder");
    }

    @Test
    void aStoppedRunKeepsWhatIsDoneAndGoesOn() throws Exception {
        for (int i = 0; i < 60; i++) {
            sample(Samples.NORTHWIND, calls.resolve("northwind-" + i + ".txt"));
        }
        view.fill(calls, dir.resolve("results"));
        view.startOrStop();
        Window.until("begun", () -> view.text().contains(" 60"));
        view.startOrStop();
        Window.until("stopped", view::isOver);
        Window.settle();
        Path rows = dir.resolve("results/calls.jsonl");
        long done = Files.readAllLines(rows).size();
        assertTrue(done >= 1 && done <= 60);
        view.startOrStop();
        Window.until("over", view::isOver);
        assertTrue(Files.readAllLines(rows).size() == 60, "each call once");
    }
}

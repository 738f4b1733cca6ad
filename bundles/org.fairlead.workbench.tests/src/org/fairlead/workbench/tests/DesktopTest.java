// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.keys.IBindingService;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.review.Finding;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.help.PrintHandler;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.Samples;
import org.fairlead.workbench.transcript.TranscriptView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a desktop program is expected to do: take a dropped file, print, keep other keys, and start in another language. */
class DesktopTest {
    private static final String PREFIX = "org.fairlead.workbench.";

    @TempDir
    Path dir;

    private final ReviewSession session = ReviewSession.current();

    @AfterEach
    void close() {
        Calls.closeAll();
    }

    @Test
    void aDroppedFileIsReviewed() throws Exception {
        Calls.closeAll();
        Path file = Files.writeString(
                dir.resolve("dropped.txt"),
                "Operator: Good morning, and welcome.\n\nAda Lane -- Chief Executive Officer:"
                        + " We will double revenue next year.\n");
        Window.view(TranscriptView.ID, TranscriptView.class);
        drop(file);
        Window.until(
                "reviewed",
                () -> session.open()
                        .filter(open ->
                                open.transcript().getSource().getFileName().equals("dropped.txt"))
                        .isPresent());
        assertFalse(session.open().orElseThrow().review().getFindings().isEmpty());
    }

    @Test
    void severalDroppedFilesOpenTheWizardWithTheirNames() throws Exception {
        Calls.closeAll();
        Path one = Files.writeString(dir.resolve("one.txt"), "Operator: Good morning.");
        Path two = Files.writeString(dir.resolve("two.txt"), "Operator: Good evening.");
        Window.view(TranscriptView.ID, TranscriptView.class);
        List<String> shown = new ArrayList<>();
        List<Throwable> failures = Window.whenAnyOpens(dialog -> shown.addAll(Window.words(dialog)));
        drop(one, two);
        Window.until("asked", () -> !shown.isEmpty() || !failures.isEmpty());
        assertEquals(List.of(), failures);
        assertTrue(shown.stream().anyMatch(words -> words.contains("one.txt")), shown.toString());
        assertTrue(shown.stream().anyMatch(words -> words.contains("two.txt")), shown.toString());
    }

    /** Drops files as the window system does: no other program is there to drag them from. */
    private static void drop(Path... files) throws Exception {
        Control control = Window.find(
                Window.shell(),
                Control.class,
                c -> c.isVisible() && c.getData(DND.DROP_TARGET_KEY) instanceof DropTarget);
        DropTarget target = (DropTarget) control.getData(DND.DROP_TARGET_KEY);
        Class<?> type = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DND.class.getClassLoader());
        Constructor<?> made = type.getDeclaredConstructor();
        made.setAccessible(true);
        Event event = (Event) made.newInstance();
        event.widget = target;
        DropTargetEvent told = DropTargetEvent.class.getConstructor(type).newInstance(event);
        told.data = Arrays.stream(files).map(Path::toString).toArray(String[]::new);
        for (DropTargetListener listener : target.getDropListeners()) {
            listener.drop(told);
        }
    }

    @Test
    void theTranscriptIsPrintedWithItsNameAndPages() throws Exception {
        Calls.sample(Samples.NORTHWIND);
        Optional<PrinterData> toFile = Arrays.stream(Printer.getPrinterList())
                .filter(printer -> printer.driver.contains("File"))
                .findFirst();
        Assumptions.assumeTrue(toFile.isPresent(), "this machine does not print to a file");
        PrinterData to = toFile.orElseThrow();
        to.printToFile = true;
        // the window system's own name, in the folder of the run: GTK does not take another one from here
        Path file = Path.of("output.pdf").toAbsolutePath();
        Files.deleteIfExists(file);
        StyledText text =
                Window.view(TranscriptView.ID, TranscriptView.class).viewer().getTextWidget();
        PrintHandler.print(text, "Northwind", to);
        Window.until("printed", () -> Files.exists(file) && file.toFile().length() > 5000);
        byte[] printed = Files.readAllBytes(file);
        Files.delete(file);
        String head = new String(printed, 0, 4, StandardCharsets.US_ASCII);
        assertTrue(head.equals("%PDF") || head.equals("%!PS"), head);
        assertTrue(printed.length > 5000, "several pages: " + printed.length);
    }

    @Test
    void printingWithoutATextSaysWhatToDo() throws Exception {
        Calls.closeAll();
        Window.view(TranscriptView.ID, TranscriptView.class);
        List<String> said = new ArrayList<>();
        List<Throwable> failures = Window.whenAnyOpens(dialog -> said.addAll(Window.words(dialog)));
        Window.shell().forceFocus();
        Window.command("org.eclipse.ui.file.print", Map.of());
        assertEquals(List.of(), failures);
        assertTrue(said.contains(Messages.printNothing), said.toString());
    }

    @Test
    void aKeyThatAPersonChoseWorksAndStandsOnTheKeyCard() throws Exception {
        OpenReview open = Calls.sampleCase(Samples.EXAMPLE_CLOUD, dir);
        IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
        Binding[] before = service.getBindings();
        Binding usual = Arrays.stream(before)
                .filter(b -> b.getParameterizedCommand() != null
                        && b.getParameterizedCommand().getId().equals(PREFIX + "confirm"))
                .findFirst()
                .orElseThrow();
        List<Binding> changed = new ArrayList<>(List.of(before));
        // what the page of keys writes: the old key taken away, the new one given
        changed.add(entry(usual, usual.getTriggerSequence().toString(), false));
        changed.add(entry(usual, "V", true));
        try {
            service.savePreferences(service.getActiveScheme(), changed.toArray(Binding[]::new));
            assertEquals("V", confirmOnTheCard());
            session.step(1);
            Finding finding = session.finding().orElseThrow();
            Window.view(TranscriptView.ID, TranscriptView.class).setFocus();
            Window.settle();
            Window.type('c');
            assertEquals(DispositionState.OPEN, open.openCase().orElseThrow().stateOf(finding), "the old key is free");
            Window.type('v');
            Window.until(
                    "confirmed", () -> open.openCase().orElseThrow().stateOf(finding) == DispositionState.CONFIRMED);
        } finally {
            service.savePreferences(service.getActiveScheme(), before);
        }
        assertEquals("C", confirmOnTheCard());
    }

    private static Binding entry(Binding usual, String keys, boolean given) throws Exception {
        return new KeyBinding(
                KeySequence.getInstance(keys),
                given ? usual.getParameterizedCommand() : null,
                usual.getSchemeId(),
                usual.getContextId(),
                null,
                null,
                null,
                Binding.USER);
    }

    private static String confirmOnTheCard() throws Exception {
        List<String> keys = new ArrayList<>();
        List<Throwable> failures = Window.whenOpen(
                Messages.keyCard,
                dialog -> Window.find(dialog, StyledText.class, text -> true)
                        .getText()
                        .lines()
                        .filter(line -> line.endsWith("\tConfirm"))
                        .map(line -> line.substring(0, line.indexOf('\t')))
                        .forEach(keys::add));
        Window.command(PREFIX + "keys", Map.of());
        assertEquals(List.of(), failures);
        assertEquals(1, keys.size(), keys.toString());
        return keys.getFirst();
    }

    @Test
    void theLanguageIsKeptForTheNextStart() throws Exception {
        String home = System.getProperty("user.home");
        System.setProperty("user.home", dir.toString());
        try {
            PreferenceDialog dialog =
                    PreferencesUtil.createPreferenceDialogOn(Window.shell(), PREFIX + "preferences", null, null);
            dialog.setBlockOnOpen(false);
            dialog.open();
            Combo language = Window.find(
                    dialog.getShell(),
                    Combo.class,
                    combo -> List.of(combo.getItems()).contains("\u7b80\u4f53\u4e2d\u6587"));
            language.select(language.indexOf("\u7b80\u4f53\u4e2d\u6587"));
            language.notifyListeners(SWT.Selection, new Event());
            Window.button(dialog.getShell(), "Apply and Close").notifyListeners(SWT.Selection, new Event());
            Window.settle();
            assertEquals("zh_CN", Files.readString(dir.resolve(".fairlead/language")), "what the launchers read");
        } finally {
            System.setProperty("user.home", home);
        }
    }
}

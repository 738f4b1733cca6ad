// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.fairlead.workbench.theme.Themes;

/** Finds things in the window of the running workbench, drives and photographs it. Used in its user interface thread. */
final class Window {
    private Window() {}

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    static Shell shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }

    static <T extends IViewPart> T view(String id, Class<T> type) throws PartInitException {
        return type.cast(page().showView(id));
    }

    static void command(String id, Map<String, String> parameters) throws CommandException {
        ParameterizedCommand command = ParameterizedCommand.generateCommand(
                PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id), parameters);
        assertNotNull(command, id);
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
    }

    /** Lets the window work until something holds. */
    static void until(String what, BooleanSupplier condition) {
        long end = System.currentTimeMillis() + 60_000;
        while (!condition.getAsBoolean() && System.currentTimeMillis() < end) {
            pump();
        }
        assertTrue(condition.getAsBoolean(), what);
    }

    /** Lets the window paint; where it was busy meanwhile, as with a change of theme, it gets its time after that. */
    static void settle() {
        long end = System.currentTimeMillis() + 700;
        while (System.currentTimeMillis() < end) {
            long before = System.currentTimeMillis();
            pump();
            if (System.currentTimeMillis() - before > 200) {
                end = System.currentTimeMillis() + 700;
            }
        }
    }

    /** Lets the window paint what is waiting, and no more. */
    static void paint() {
        while (Display.getCurrent().readAndDispatch()) {
            // until nothing waits
        }
    }

    private static void pump() {
        Display display = Display.getCurrent();
        if (!display.readAndDispatch()) {
            display.timerExec(20, () -> {});
            display.sleep();
        }
    }

    /** The themes to be photographed: all, or those that the run names, since each costs time. */
    static List<Themes> themes() {
        String named = System.getProperty("org.fairlead.themes", "light,dark,contrast");
        return Arrays.stream(named.split("[ ,]")).map(Themes::of).toList();
    }

    /** The open dialog with such a title, if there is one. */
    static Optional<Shell> dialog(String title) {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell != shell() && shell.isVisible() && shell.getText().equals(title)) {
                return Optional.of(shell);
            }
        }
        return Optional.empty();
    }

    /** Drives a dialog. */
    @FunctionalInterface
    interface Step {
        void drive(Shell dialog) throws Exception;
    }

    /** Drives the dialog that will open next under such a title; its opener waits for it meanwhile. The returned list gets what went wrong. */
    static List<Throwable> whenOpen(String title, Step step) {
        return when("no dialog " + title, () -> dialog(title), step);
    }

    /** Drives the dialog that will open next, whatever its title. */
    static List<Throwable> whenAnyOpens(Step step) {
        List<Shell> before = List.of(Display.getCurrent().getShells());
        return when(
                "no dialog opened",
                () -> Arrays.stream(Display.getCurrent().getShells())
                        .filter(shell -> !before.contains(shell) && shell.isVisible())
                        .findFirst(),
                step);
    }

    private static List<Throwable> when(String otherwise, Supplier<Optional<Shell>> opened, Step step) {
        List<Throwable> failures = new ArrayList<>();
        Runnable[] look = new Runnable[1];
        long end = System.currentTimeMillis() + 30_000;
        look[0] = () -> opened.get()
                .ifPresentOrElse(
                        shell -> {
                            settle();
                            try {
                                step.drive(shell);
                            } catch (Exception | AssertionError e) {
                                failures.add(e);
                            }
                            if (!shell.isDisposed()) {
                                shell.close();
                            }
                        },
                        () -> {
                            if (System.currentTimeMillis() < end) {
                                Display.getCurrent().timerExec(100, look[0]);
                            } else {
                                failures.add(new AssertionError(otherwise));
                            }
                        });
        Display.getCurrent().timerExec(100, look[0]);
        return failures;
    }

    /** What stands in the labels, texts, lists and tables of a dialog. */
    static List<String> words(Composite root) {
        List<String> words = new ArrayList<>();
        for (Control control : root.getChildren()) {
            switch (control) {
                case Label label -> words.add(label.getText());
                case Text text -> words.add(text.getText());
                case org.eclipse.swt.widgets.List list -> words.addAll(List.of(list.getItems()));
                case Table table ->
                    Arrays.stream(table.getItems()).map(item -> item.getText()).forEach(words::add);
                case Composite composite -> words.addAll(words(composite));
                default -> {
                    // it says nothing of its own
                }
            }
        }
        return words;
    }

    static Button button(Composite root, String text) {
        return find(
                root, Button.class, button -> button.getText().replace("&", "").equals(text));
    }

    static <T extends Control> T find(Composite root, Class<T> type, Predicate<T> condition) {
        List<Control> todo = new ArrayList<>(List.of(root.getChildren()));
        while (!todo.isEmpty()) {
            Control control = todo.remove(0);
            if (type.isInstance(control) && condition.test(type.cast(control))) {
                return type.cast(control);
            }
            if (control instanceof Composite composite) {
                todo.addAll(List.of(composite.getChildren()));
            }
        }
        throw new AssertionError("no such " + type.getSimpleName());
    }

    /** A click through the window system, as a person makes it; on a canvas, given to the widget: GTK tells it another place. */
    static void click(Control control, int x, int y) {
        Point place = control.toDisplay(x, y);
        control.getDisplay().setCursorLocation(place);
        settle(); // the press happens where the pointer is, and it moves a little later
        if (control instanceof Canvas) {
            press(control, x, y);
            return;
        }
        for (int type : new int[] {SWT.MouseMove, SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.type = type;
            event.button = 1;
            event.x = place.x;
            event.y = place.y;
            control.getDisplay().post(event);
        }
        settle();
    }

    /** A click given to the widget itself: in a text, GTK does not tell posted clicks the right place. */
    static void press(Control control, int x, int y) {
        press(control, x, y, 0);
    }

    static void press(Control control, int x, int y, int keys) {
        for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.button = 1;
            event.count = 1;
            event.stateMask = keys;
            event.x = x;
            event.y = y;
            control.notifyListeners(type, event);
        }
        settle();
    }

    static void click(Control control) {
        click(control, control.getSize().x / 2, control.getSize().y / 2);
    }

    /** Gives a control the focus and waits until the window system has given it: keys go to who has it. */
    static void focus(Control control) {
        control.getShell().forceActive();
        control.forceFocus();
        until("focus", () -> control.isFocusControl() && control.getDisplay().getActiveShell() == control.getShell());
        settle();
    }

    /** A key that stands for no character, through the window system; a menu that is open gets it, and tells nobody. */
    static void key(int keyCode) {
        for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
            Event event = new Event();
            event.type = type;
            event.keyCode = keyCode;
            event.character = keyCode == SWT.ESC ? SWT.ESC : 0;
            Display.getCurrent().post(event);
        }
        settle();
    }

    /** A key through the window system. On a crowded machine it comes late: it is waited for, and for what it asks of the window. */
    static void type(char character) {
        Display display = Display.getCurrent();
        boolean[] heard = new boolean[1];
        Listener listener = event -> heard[0] = true;
        display.addFilter(SWT.KeyUp, listener);
        for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
            Event event = new Event();
            event.type = type;
            event.character = character;
            display.post(event);
        }
        long end = System.currentTimeMillis() + 10_000;
        while (!heard[0] && System.currentTimeMillis() < end) {
            pump();
        }
        display.removeFilter(SWT.KeyUp, listener);
        settle();
    }

    /** Photographs a shell as it stands on the screen. */
    static void shot(Shell shell, String name) throws IOException {
        settle();
        Rectangle area = shell.getBounds();
        Image image = new Image(shell.getDisplay(), area.width, area.height);
        GC gc = new GC(shell.getDisplay());
        gc.copyArea(image, area.x, area.y);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData(shell.getMonitor().getZoom())}; // all its pixels
        image.dispose();
        Path file = Path.of(System.getProperty("org.fairlead.shots")).resolve(name + ".png");
        Files.createDirectories(file.getParent());
        loader.save(file.toString(), SWT.IMAGE_PNG);
    }
}

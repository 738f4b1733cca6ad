// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.fairlead.workbench.findings.FindingsView;
import org.fairlead.workbench.page.FiguresPage;
import org.fairlead.workbench.page.PicturesPage;
import org.fairlead.workbench.page.StatementsPage;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a screen reader and a keyboard find: every painted control and every text has a name, painted ones a role, and Tab goes everywhere. */
class NamesTest {
    @AfterEach
    void close() {
        Calls.closeAll();
    }

    @Test
    void everyPaintedControlAndTextHasAName() throws Exception {
        Calls.sample(Samples.EXAMPLE_CLOUD);
        ReviewSession.current().step(1);
        List<String> nameless = new ArrayList<>();
        for (String id : List.of(PicturesPage.ID, FiguresPage.ID, StatementsPage.ID, FindingsView.ID)) {
            Window.view(id, IViewPart.class);
            Window.settle();
            nameless(Window.shell(), id.substring(id.lastIndexOf('.') + 1), nameless);
        }
        assertEquals(List.of(), nameless);
    }

    private static void nameless(Composite root, String page, List<String> found) throws Exception {
        for (Control control : root.getChildren()) {
            boolean painted =
                    control.getClass().getName().startsWith("org.fairlead") || control.getClass() == Canvas.class;
            if (control.isVisible() && (painted || control instanceof StyledText || control instanceof Text)) {
                String what = page + " " + control.getClass().getSimpleName() + " " + control.getBounds();
                if (name(control).isBlank()) {
                    found.add(what + " has no name");
                }
                if (painted && role(control) <= 0) {
                    found.add(what + " has no role");
                }
            }
            if (control instanceof Composite composite) {
                nameless(composite, page, found);
            }
        }
    }

    private static String name(Control control) throws Exception {
        AccessibleEvent event = new AccessibleEvent(control);
        event.childID = ACC.CHILDID_SELF;
        for (Object listener : listeners(control, "accessibleListeners")) {
            ((AccessibleListener) listener).getName(event);
        }
        String spoken = event.result == null ? "" : event.result;
        return spoken.isBlank() && control instanceof Text text ? text.getMessage() : spoken;
    }

    private static int role(Control control) throws Exception {
        AccessibleControlEvent event = new AccessibleControlEvent(control);
        event.childID = ACC.CHILDID_SELF;
        for (Object listener : listeners(control, "accessibleControlListeners")) {
            ((AccessibleControlListener) listener).getRole(event);
        }
        return event.detail;
    }

    /** The library has no other way to ask it: only a screen reader may. */
    private static List<?> listeners(Control control, String field) throws Exception {
        Field kept = Accessible.class.getDeclaredField(field);
        kept.setAccessible(true);
        Object value = kept.get(control.getAccessible());
        return value == null ? List.of() : List.copyOf((List<?>) value);
    }

    @Test
    void tabGoesThroughChipsSearchAndTable() throws Exception {
        Calls.sample(Samples.EXAMPLE_CLOUD);
        FindingsView view = Window.view(FindingsView.ID, FindingsView.class);
        view.table().control().setFocus();
        Window.settle();
        Set<Control> reached = new LinkedHashSet<>();
        for (int i = 0; i < 30; i++) {
            Control focus = Display.getCurrent().getFocusControl();
            if (focus == null || !reached.add(focus)) {
                break;
            }
            focus.traverse(SWT.TRAVERSE_TAB_NEXT);
            Window.paint();
        }
        assertTrue(reached.stream().anyMatch(Text.class::isInstance), "the search field: " + reached);
        assertTrue(
                reached.stream()
                                .filter(c -> c.getClass().getSuperclass() == Canvas.class)
                                .count()
                        > 4,
                "the chips: " + reached);
    }

    @Test
    void f6GoesRoundThePagesInSight() throws Exception {
        Calls.sample(Samples.EXAMPLE_CLOUD);
        IWorkbenchPart first = Window.view(FindingsView.ID, IViewPart.class);
        Set<IWorkbenchPart> reached = new LinkedHashSet<>();
        do {
            reached.add(Window.page().getActivePart());
            Window.command("org.fairlead.workbench.nextPart", Map.of());
        } while (!reached.contains(Window.page().getActivePart()) && reached.size() < 20);
        assertEquals(first, Window.page().getActivePart(), "round");
        assertEquals(5, reached.size(), "cases, outline, transcript, findings, rule: " + reached);
        Window.command("org.fairlead.workbench.previousPart", Map.of());
        assertTrue(reached.contains(Window.page().getActivePart()));
    }
}

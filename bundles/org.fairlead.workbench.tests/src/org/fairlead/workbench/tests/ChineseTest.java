// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.fairlead.workbench.findings.FindingsView;
import org.fairlead.workbench.rule.RuleView;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.RuleTexts;
import org.fairlead.workbench.session.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The window as it starts where a person chose Chinese. */
class ChineseTest {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
    private static final Pattern WORDS = Pattern.compile("[A-Za-z]{3,} [a-z]{3,}");

    @AfterEach
    void close() {
        Calls.closeAll();
    }

    @Test
    void everyItemOfTheMenusIsChinese() {
        assertEquals("zh_CN", Platform.getNL());
        List<String> english = new ArrayList<>();
        for (MenuItem item : Window.shell().getMenuBar().getItems()) {
            english(item, english);
        }
        assertEquals(List.of(), english);
    }

    private static void english(MenuItem item, List<String> found) {
        if (!item.getText().isBlank() && !HAN.matcher(item.getText()).find()) {
            found.add(item.getText());
        }
        Menu menu = item.getMenu();
        if (menu != null) {
            menu.notifyListeners(org.eclipse.swt.SWT.Show, new org.eclipse.swt.widgets.Event());
            for (MenuItem child : menu.getItems()) {
                english(child, found);
            }
        }
    }

    @Test
    void findingsAndTheirRulesAreToldInChinese() throws Exception {
        OpenReview open = Calls.sample(Samples.NORTHWIND);
        var table = Window.view(FindingsView.ID, FindingsView.class).table();
        int column = table.shownColumns()
                .indexOf(table.shownColumns().stream()
                        .filter(c -> c.id().equals("finding"))
                        .findFirst()
                        .orElseThrow());
        List<String> english = open.review().getFindings().stream()
                .map(finding -> table.shownColumns().get(column).text().apply(finding))
                .filter(text -> !HAN.matcher(text).find())
                .toList();
        assertEquals(List.of(), english);
        ReviewSession.current().step(1);
        String told = Window.view(RuleView.ID, RuleView.class).text();
        assertTrue(HAN.matcher(told).find(), told);
        assertTrue(WORDS.matcher(told).find(), "citations keep their English");
    }

    /** The page of the preferences lists the commands of the platform beside those of the program. */
    @Test
    void everyCommandThatHasAKeyIsNamedInChinese() throws Exception {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        Set<String> english = new TreeSet<>();
        for (Binding binding : bindings.getBindings()) {
            ParameterizedCommand command = binding.getParameterizedCommand();
            if (command != null && command.getCommand().isDefined()) {
                String name = command.getCommand().getName();
                if (!HAN.matcher(name).find()) {
                    english.add(command.getId() + " " + name);
                }
            }
        }
        assertEquals(Set.of(), english);
    }

    @Test
    void theCuesOfStatementsAreToldInChinese() throws Exception {
        OpenReview open = Calls.sample(Samples.EXAMPLE_CLOUD);
        List<String> english = open.review().getStatements().stream()
                .flatMap(statement -> statement.getCues().stream())
                .map(cue -> RuleTexts.ofCue(cue.getName()))
                .filter(name -> !HAN.matcher(name).find())
                .toList();
        assertEquals(List.of(), english);
    }

    @Test
    void everyButtonAndLabelOfTheDialogsIsChinese() throws Exception {
        Calls.sample(Samples.NORTHWIND);
        List<String> english = new ArrayList<>();
        for (String command : List.of("keys", "about", "person", "export", "newReview")) {
            List<Throwable> failures = Window.whenAnyOpens(dialog -> english(dialog, command, english));
            Window.command("org.fairlead.workbench." + command, Map.of());
            assertEquals(List.of(), failures, command);
        }
        assertEquals(List.of(), english);
    }

    private static void english(Composite root, String dialog, List<String> found) {
        for (Control control : root.getChildren()) {
            String text = control instanceof Button button
                    ? button.getText()
                    : control instanceof Label label ? label.getText() : "";
            if (!text.isBlank()
                    && !HAN.matcher(text).find()
                    && WORD.matcher(text).find()) {
                found.add(dialog + ": " + text);
            }
            if (control instanceof Composite composite) {
                english(composite, dialog, found);
            }
        }
    }
}

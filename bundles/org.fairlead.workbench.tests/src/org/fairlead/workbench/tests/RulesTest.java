// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.fairlead.model.io.ModelFile;
import org.fairlead.model.rules.Answer;
import org.fairlead.model.rules.Rule;
import org.fairlead.workbench.Perspective;
import org.fairlead.workbench.profile.ProfileEditor;
import org.fairlead.workbench.rules.PacksView;
import org.fairlead.workbench.rules.RuleEditor;
import org.fairlead.workbench.rules.RulesPerspective;
import org.fairlead.workbench.session.UserPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lawyer changes a rule and sees its examples; an officer answers the questions of a profile and sees which rules apply. */
class RulesTest {
    private static final String RULE = "US-SH-05";

    @TempDir
    Path folder;

    private Path before;
    private PacksView packs;

    @BeforeEach
    void open() throws Exception {
        before = UserPacks.folder();
        UserPacks.setFolder(folder);
        PlatformUI.getWorkbench()
                .showPerspective(RulesPerspective.ID, Window.page().getWorkbenchWindow());
        packs = Window.view(PacksView.ID, PacksView.class);
        packs.refresh();
        Window.until("the packs are shown", () -> packs.viewer().getTree().getItemCount() > 10);
    }

    @AfterEach
    void close() throws Exception {
        Window.page().closeAllEditors(false);
        UserPacks.setFolder(before);
        PlatformUI.getWorkbench().showPerspective(Perspective.ID, Window.page().getWorkbenchWindow());
    }

    @Test
    void aBuiltInRuleIsReadAndNotChanged() throws Exception {
        RuleEditor editor = openRule("us-safe-harbor");
        assertFalse(text(editor, "title").getEditable());
        Window.until("the examples ran", () -> editor.summary().isPresent());
        Window.shot(Window.shell(), "rule-built-in");
    }

    @Test
    void examplesRunAsOneTypesAndAChangeRaisesTheVersion() throws Exception {
        UserPacks.copy("us-safe-harbor");
        packs.refresh();
        Window.until(
                "the copy is shown",
                () -> Arrays.stream(packs.viewer().getTree().getItems())
                        .anyMatch(item -> item.getText().endsWith("yours")));
        RuleEditor editor = openRule("us-safe-harbor");
        Window.until("the examples ran", () -> editor.summary().isPresent());
        String all = editor.summary().orElseThrow();
        Rule rule = rule(editor);
        int version = rule.getVersion();
        select(editor, rule.getElements().get(0).getCheck());
        text(editor, "phrases").setText("words that nobody says");
        Window.until("examples fail", () -> !editor.summary().orElseThrow().equals(all));
        Window.shot(Window.shell(), "rule-changed");
        text(editor, "phrases").setText("(words");
        Window.until("the mistake is said", () -> editor.summary().orElseThrow().contains(RULE));
        assertTrue(editor.isDirty());
        Window.command("org.eclipse.ui.edit.undo", Map.of());
        Window.command("org.eclipse.ui.edit.undo", Map.of());
        Window.until("all hold again", () -> editor.summary().orElseThrow().equals(all));
        select(editor, rule(editor));
        text(editor, "title").setText("The document with the factors is identified");
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        Rule saved = ModelFile.load(folder.resolve("us-safe-harbor/rules/" + RULE + ".xml"), Rule.class);
        assertEquals(version + 1, saved.getVersion());
        assertEquals("The document with the factors is identified", saved.getTitle());
    }

    @Test
    void theAnswersOfAProfileSwitchRules() throws Exception {
        Path file = folder.resolve("lantern.xml");
        Window.command(
                "org.fairlead.workbench.profileNew", Map.of("org.fairlead.workbench.profile.file", file.toString()));
        ProfileEditor editor = (ProfileEditor) Window.page().getActiveEditor();
        Window.until("the rules are decided", () -> !editor.switches().shown().isEmpty());
        assertEquals(Answer.UNKNOWN, hongKong(editor));
        Combo combo = Window.find(
                (Composite) editor.form().control(), Combo.class, c -> "listedInHongKong".equals(c.getData("field")));
        combo.select(List.of(combo.getItems()).indexOf("No"));
        combo.notifyListeners(SWT.Selection, new Event());
        Window.until("the rule is off", () -> hongKong(editor) == Answer.NO);
        Window.shot(Window.shell(), "profile");
        editor.doSave(new NullProgressMonitor());
        assertTrue(Files.readString(file).contains("listedInHongKong=\"no\""));
    }

    private static Answer hongKong(ProfileEditor editor) {
        return editor.switches().shown().stream()
                .filter(s -> s.pack().getId().equals("hong-kong"))
                .findFirst()
                .orElseThrow()
                .on();
    }

    private RuleEditor openRule(String pack) {
        for (TreeItem item : packs.viewer().getTree().getItems()) {
            packs.viewer().setExpandedState(item.getData(), true);
            for (TreeItem rule : item.getItems()) {
                if (rule.getText().startsWith(RULE)) {
                    packs.viewer().setSelection(new StructuredSelection(rule.getData()));
                    packs.viewer().getTree().notifyListeners(SWT.DefaultSelection, new Event());
                    return (RuleEditor) Window.page().getActiveEditor();
                }
            }
            packs.viewer().setExpandedState(item.getData(), false);
        }
        throw new AssertionError("no rule " + RULE + " in " + pack);
    }

    private static Rule rule(RuleEditor editor) {
        return (Rule) ((List<?>) editor.tree().viewer().getInput()).get(0);
    }

    private static void select(RuleEditor editor, EObject part) {
        editor.tree().viewer().setSelection(new StructuredSelection(part), true);
    }

    private static Text text(RuleEditor editor, String field) {
        return Window.find((Composite) editor.form().control(), Text.class, t -> field.equals(t.getData("field")));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.State;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.Perspective;
import org.fairlead.workbench.casefile.AnswerDialog;
import org.fairlead.workbench.casefile.ImportDialog;
import org.fairlead.workbench.casefile.NewReviewWizard;
import org.fairlead.workbench.rules.PacksView;
import org.fairlead.workbench.rules.RuleEditor;
import org.fairlead.workbench.rules.RulesPerspective;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.Samples;
import org.fairlead.workbench.theme.ThemeHandler;
import org.fairlead.workbench.theme.Themes;
import org.fairlead.workbench.transcript.TranscriptView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photographs every dialog, every page of the wizards and of the preferences, and the editors, in every theme, in the language of the run. */
class DialogPicturesTest {
    private static final String PREFIX = "org.fairlead.workbench.";
    private static final List<String> PREFERENCES = List.of(
            PREFIX + "preferences",
            PREFIX + "preferences.folders",
            "org.eclipse.ui.preferencePages.Keys",
            "org.eclipse.ui.preferencePages.ColorsAndFonts");

    @TempDir
    Path dir;

    @AfterEach
    void light() throws Exception {
        theme(Themes.LIGHT);
        Calls.closeAll();
    }

    @Test
    void everyDialogInEveryTheme() throws Exception {
        OpenCase openCase =
                Calls.sampleCase(Samples.EXAMPLE_CLOUD, dir).openCase().orElseThrow();
        Path workbook = dir.resolve("out.xlsx");
        Calls.export(openCase, workbook);
        for (Themes theme : Window.themes()) {
            theme(theme);
            ReviewSession.current().step(1);
            dialogs(theme.key(), openCase, workbook);
            preferences(theme.key());
        }
    }

    private void dialogs(String theme, OpenCase openCase, Path workbook) throws Exception {
        command(theme, "keys", "keys");
        command(theme, "about", "about");
        command(theme, "reason", "falsePositive");
        command(theme, "signOff", "signOff");
        command(theme, "reading", "readingSpeaker");
        command(theme, "reading-begins", "readingBegins");
        command(theme, "reading-section", "readingSection");
        command(theme, "newVersion", "newVersion");
        command(theme, "export", "export");
        command(theme, "person", "person");
        command(theme, "rerun", "rerun");
        Window.view(TranscriptView.ID, TranscriptView.class).viewer().setSelectedRange(200, 12);
        command(theme, "correct", "correct");
        picture(theme, "import", () -> ImportDialog.show(Window.shell(), openCase, workbook));
        List<RuleOutcome> manual = openCase.review().getOutcomes().stream()
                .filter(outcome -> outcome.getState() == State.MANUAL)
                .limit(2)
                .toList();
        picture(theme, "answer", () -> new AnswerDialog(Window.shell(), State.MET, manual).open());
        picture(
                theme,
                "newReview",
                () -> {
                    WizardDialog wizard = new WizardDialog(Window.shell(), new NewReviewWizard());
                    wizard.open();
                },
                dialog -> {
                    Button paste = Window.find(
                            dialog,
                            Button.class,
                            b -> (b.getStyle() & SWT.RADIO) != 0 && !b.getSelection() && b.isVisible());
                    Window.find(dialog, Button.class, b -> (b.getStyle() & SWT.RADIO) != 0 && b.getSelection())
                            .setSelection(false);
                    paste.setSelection(true);
                    paste.notifyListeners(SWT.Selection, new Event());
                    Window.find(
                                    dialog,
                                    Text.class,
                                    field -> field.isVisible()
                                            && (field.getStyle() & SWT.MULTI) != 0
                                            && (field.getStyle() & SWT.READ_ONLY) == 0)
                            .setText("Operator: Good day, and welcome to the call.");
                    Window.shot(dialog, "dialog-" + theme + "-newReview-paste");
                    Window.click(Window.button(dialog, IDialogConstants.NEXT_LABEL.replace("&", "")));
                    Window.shot(dialog, "dialog-" + theme + "-newReview-keep");
                });
    }

    private static void preferences(String theme) throws Exception {
        for (String id : PREFERENCES) {
            PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(Window.shell(), id, null, null);
            dialog.setBlockOnOpen(false);
            dialog.open();
            Window.shot(dialog.getShell(), "dialog-" + theme + "-preferences-" + id.substring(id.lastIndexOf('.') + 1));
            dialog.close();
        }
    }

    @Test
    void theEditorsInEveryTheme() throws Exception {
        Calls.sample(Samples.EXAMPLE_CLOUD);
        Path profile = dir.resolve("lantern.xml");
        PlatformUI.getWorkbench()
                .showPerspective(RulesPerspective.ID, Window.page().getWorkbenchWindow());
        try {
            PacksView packs = Window.view(PacksView.ID, PacksView.class);
            packs.refresh(); // another test may have had packs of its own
            Window.until(
                    "the packs are shown",
                    () -> packs.viewer().getTree().getItemCount() > 10
                            && Arrays.stream(packs.viewer().getTree().getItems())
                                    .noneMatch(item -> item.getText().endsWith(Messages.packsOwn)));
            openFirstRule(packs);
            for (Themes theme : Window.themes()) {
                theme(theme);
                Window.shot(Window.shell(), "editor-" + theme.key() + "-rule");
            }
            Window.command(PREFIX + "profileNew", Map.of(PREFIX + "profile.file", profile.toString()));
            for (Themes theme : Window.themes()) {
                theme(theme);
                Window.shot(Window.shell(), "editor-" + theme.key() + "-profile");
            }
        } finally {
            Window.page().closeAllEditors(false);
            PlatformUI.getWorkbench()
                    .showPerspective(Perspective.ID, Window.page().getWorkbenchWindow());
        }
    }

    private static void openFirstRule(PacksView packs) {
        Tree tree = packs.viewer().getTree();
        TreeItem last = tree.getItem(tree.getItemCount() - 1);
        packs.viewer().setExpandedState(last.getData(), true);
        packs.viewer().setSelection(new StructuredSelection(last.getItem(4).getData()));
        tree.notifyListeners(SWT.DefaultSelection, new Event());
        assertInstanceOf(RuleEditor.class, Window.page().getActiveEditor(), "the rule is shown, not an error");
    }

    @Test
    void theEmptyPagesInEveryTheme() throws Exception {
        Calls.closeAll();
        for (Themes theme : Window.themes()) {
            theme(theme);
            Window.view(TranscriptView.ID, TranscriptView.class);
            Window.shot(Window.shell(), "empty-" + theme.key());
        }
    }

    static void theme(Themes theme) throws Exception {
        Window.command(ThemeHandler.COMMAND, Map.of(ThemeHandler.NAME, theme.key()));
        Window.until(theme.key(), () -> Themes.active() == theme);
        Window.settle();
    }

    private static void command(String theme, String name, String command) throws Exception {
        picture(theme, name, () -> Window.command(PREFIX + command, Map.of()));
    }

    /** Opens a dialog, which blocks. */
    @FunctionalInterface
    interface Opener {
        void open() throws Exception;
    }

    static void picture(String theme, String name, Opener opener) throws Exception {
        picture(theme, name, opener, dialog -> {});
    }

    static void picture(String theme, String name, Opener opener, Window.Step more) throws Exception {
        List<Throwable> failures = Window.whenAnyOpens(dialog -> {
            assertFalse(dialog.getText().isBlank() && dialog.getChildren().length == 0);
            Window.shot(dialog, "dialog-" + theme + "-" + name);
            more.drive(dialog);
        });
        opener.open();
        assertEquals(List.of(), failures, name);
    }
}

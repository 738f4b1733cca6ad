// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.rule;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.fairlead.model.rules.Example;
import org.fairlead.model.rules.ExampleKind;
import org.fairlead.model.rules.Rule;
import org.fairlead.model.rules.State;
import org.fairlead.workbench.Messages;

/** The clause bank: wording that people keep for a rule, one clause a line; until they do, the rule's own clear examples. */
public final class Clauses {
    private static final int MOST_EXAMPLES = 2;

    private Clauses() {}

    /** The wording kept for a rule, else that of its examples; may be empty. */
    public static List<String> of(Rule rule) {
        String kept = bank().get(rule.getId(), "");
        return kept.isBlank()
                ? examples(rule)
                : kept.lines().filter(line -> !line.isBlank()).toList();
    }

    private static List<String> examples(Rule rule) {
        return rule.getExamples().stream()
                .filter(example -> example.getKind() == ExampleKind.CLEAR && example.getExpect() == State.MET)
                .limit(MOST_EXAMPLES)
                .map(Clauses::words)
                .filter(words -> !words.isBlank())
                .toList();
    }

    /** What is spoken in an example, without the marks for roles and places. */
    private static String words(Example example) {
        return example.getText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("---"))
                .map(line -> line.replaceFirst("^[a-z]+\\|\\s*", ""))
                .map(line -> line.replace("[[", "").replace("]]", ""))
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    /** Puts a clause on the clipboard. */
    public static void copy(String clause) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {clause}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /** Lets a person edit the clauses of a rule; true when they were changed. Without a line, the rule's examples count again. */
    public static boolean edit(Shell shell, Rule rule) {
        InputDialog dialog =
                new InputDialog(
                        shell,
                        Messages.wordingTitle,
                        NLS.bind(Messages.wordingPrompt, rule.getId()),
                        String.join("\n", of(rule)),
                        null) {
                    @Override
                    protected int getInputTextStyle() {
                        return SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL;
                    }

                    @Override
                    protected Control createDialogArea(Composite parent) {
                        Control area = super.createDialogArea(parent);
                        if (getText().getLayoutData() instanceof org.eclipse.swt.layout.GridData data) {
                            data.heightHint = 140;
                            data.widthHint = 520;
                        }
                        return area;
                    }
                };
        if (dialog.open() != Window.OK) {
            return false;
        }
        String lines = String.join(
                "\n",
                Stream.of(String.valueOf(dialog.getValue()).split("\\R"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
        if (Arrays.asList(lines.split("\n")).equals(examples(rule))) {
            bank().remove(rule.getId());
        } else {
            bank().put(rule.getId(), lines);
        }
        return true;
    }

    private static IEclipsePreferences bank() {
        return InstanceScope.INSTANCE.getNode("org.fairlead.workbench/clauses");
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.rules;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.fairlead.engine.PackTest;
import org.fairlead.model.review.Finding;
import org.fairlead.model.rules.Example;
import org.fairlead.model.rules.Rule;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.RuleTexts;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.theme.Words;
import org.fairlead.workbench.widget.Voice;

/** What the examples and the open call say of the rule in the editor. */
final class TriedText {
    private final StyledText text;
    /** Writes the same once more, in the colours of the theme of that moment. */
    private Runnable again = () -> {};

    TriedText(Composite parent) {
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        text.setMargins(12, 8, 12, 8);
        Voice.name(text, () -> text.getText().lines().findFirst().orElse(""));
        Palette.listen(text, () -> again.run());
    }

    void show(Tried tried, Rule rule) {
        again = () -> write(tried, rule);
        again.run();
    }

    private void write(Tried tried, Rule rule) {
        int top = text.getTopIndex();
        text.setText("");
        tried.problems().forEach(problem -> line("✗ " + problem, Palette.HIGH, SWT.NORMAL));
        if (tried.problems().isEmpty()) {
            long holding = tried.holding();
            line(
                    NLS.bind(Messages.ruleHolding, holding, tried.examples().size()),
                    holding == tried.examples().size() ? Palette.MET : Palette.HIGH,
                    SWT.BOLD);
            for (PackTest.Result result : tried.examples()) {
                example(rule.getExamples().get(result.number() - 1), result.failures());
            }
            call(tried);
        }
        text.setTopIndex(top);
    }

    private void example(Example example, List<String> failures) {
        String name = example.getNote().isBlank() ? example.getText().strip() : example.getNote();
        line((failures.isEmpty() ? "✓ " : "✗ ") + name, failures.isEmpty() ? Palette.MET : Palette.HIGH, SWT.NORMAL);
        failures.forEach(failure -> line("      " + failure, Palette.SECONDARY, SWT.NORMAL));
    }

    private void call(Tried tried) {
        line("", Palette.SECONDARY, SWT.NORMAL);
        if (tried.outcome().isEmpty()) {
            line(Messages.ruleNoCall, Palette.SECONDARY, SWT.NORMAL);
            return;
        }
        tried.outcome().ifPresent(outcome -> {
            line(
                    NLS.bind(Messages.ruleOnCall, Words.of(outcome.getState()), RuleTexts.of(outcome.getReason())),
                    Palette.of(outcome.getState()),
                    SWT.BOLD);
        });
        for (Finding finding : tried.findings()) {
            line(
                    NLS.bind(
                            Messages.ruleFindingLine,
                            finding.getEvidence().getLine(),
                            finding.getEvidence().getQuote().strip()),
                    Palette.SECONDARY,
                    SWT.NORMAL);
        }
    }

    private void line(String line, Palette colour, int style) {
        int from = text.getCharCount();
        text.append(line + "\n");
        StyleRange range = new StyleRange(from, line.length(), colour.color(), null, style);
        if (!line.isEmpty()) {
            text.setStyleRange(range);
        }
    }
}

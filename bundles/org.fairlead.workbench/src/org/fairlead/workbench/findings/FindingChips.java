// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.findings;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.fairlead.model.review.Finding;
import org.fairlead.model.rules.Severity;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.theme.Shapes;
import org.fairlead.workbench.theme.Words;
import org.fairlead.workbench.widget.Chip;
import org.fairlead.workbench.widget.ChoiceChip;

/** The switches over the findings: severities with their counts, and what can be chosen of rule families, speakers, parts of the call, states. None means all. */
final class FindingChips {
    private final Composite bar;
    private final Map<Severity, Chip> severities = new EnumMap<>(Severity.class);
    private final Map<ChoiceChip, Function<Finding, String>> choices = new LinkedHashMap<>();

    FindingChips(Composite parent, Runnable changed) {
        bar = new Composite(parent, SWT.NONE);
        RowLayoutFactory.fillDefaults().spacing(6).wrap(true).applyTo(bar);
        for (Severity severity : Severity.VALUES.reversed()) {
            Chip chip = new Chip(bar, Palette.of(severity));
            chip.control().addListener(SWT.Selection, event -> changed.run());
            severities.put(severity, chip);
        }
        choice(Messages.chipFamily, FindingFacts::family, changed);
        choice(Messages.chipRole, FindingFacts::role, changed);
        choice(Messages.chipPart, FindingFacts::part, changed);
        choice(Messages.columnDecision, FindingFacts::decision, changed);
        choice(Messages.chipState, FindingFacts::state, changed);
        count(List.of());
    }

    private void choice(String label, Function<Finding, String> value, Runnable changed) {
        ChoiceChip chip = new ChoiceChip(bar, label);
        chip.control().addListener(SWT.Selection, event -> changed.run());
        choices.put(chip, value);
    }

    Composite control() {
        return bar;
    }

    /** Counts the findings anew, in one pass. */
    void count(List<Finding> findings) {
        Map<Severity, Integer> each = new EnumMap<>(Severity.class);
        Map<ChoiceChip, Map<String, Integer>> values = new LinkedHashMap<>();
        choices.keySet().forEach(chip -> values.put(chip, new TreeMap<>()));
        for (Finding finding : findings) {
            each.merge(finding.getSeverity(), 1, Integer::sum);
            choices.forEach((chip, value) ->
                    values.getOrDefault(chip, new TreeMap<>()).merge(value.apply(finding), 1, Integer::sum));
        }
        List<String> before = texts();
        severities.forEach((severity, chip) ->
                chip.text(Shapes.of(severity) + " " + Words.of(severity) + " " + each.getOrDefault(severity, 0)));
        values.forEach(ChoiceChip::offer);
        if (!texts().equals(before)) {
            bar.getParent().layout(true, true);
        }
    }

    private List<String> texts() {
        return severities.values().stream().map(Chip::text).toList();
    }

    boolean lets(Finding finding) {
        return (severities.values().stream().noneMatch(Chip::selected)
                        || severities.get(finding.getSeverity()).selected())
                && choices.entrySet().stream()
                        .allMatch(entry -> entry.getKey().lets(entry.getValue().apply(finding)));
    }

    /** The switch of a severity. */
    Chip severity(Severity severity) {
        return severities.get(severity);
    }
}

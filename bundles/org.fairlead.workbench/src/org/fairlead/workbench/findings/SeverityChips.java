// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.findings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.fairlead.model.review.Finding;
import org.fairlead.model.rules.Severity;
import org.fairlead.workbench.theme.Shapes;
import org.fairlead.workbench.theme.Words;

/** A switch a severity with its count. None pressed means all. */
final class SeverityChips {
    private final Composite bar;
    private final Map<Severity, Button> items = new EnumMap<>(Severity.class);

    SeverityChips(Composite parent, Runnable changed) {
        bar = new Composite(parent, SWT.NONE);
        RowLayoutFactory.fillDefaults().spacing(6).applyTo(bar);
        for (Severity severity : Severity.VALUES.reversed()) {
            Button item = new Button(bar, SWT.TOGGLE);
            item.addListener(SWT.Selection, event -> changed.run());
            items.put(severity, item);
        }
        count(List.of());
    }

    Composite control() {
        return bar;
    }

    void count(List<Finding> findings) {
        items.forEach((severity, item) -> {
            long count = findings.stream()
                    .filter(finding -> finding.getSeverity() == severity)
                    .count();
            item.setText(Shapes.of(severity) + " " + Words.of(severity) + " " + count);
        });
        bar.getParent().layout(true, true);
    }

    boolean lets(Finding finding) {
        return items.values().stream().noneMatch(Button::getSelection)
                || items.get(finding.getSeverity()).getSelection();
    }
}

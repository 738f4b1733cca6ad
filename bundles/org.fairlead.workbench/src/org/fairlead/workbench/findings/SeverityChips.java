package org.fairlead.workbench.findings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import org.fairlead.model.review.Finding;
import org.fairlead.model.rules.Severity;
import org.fairlead.workbench.theme.Shapes;
import org.fairlead.workbench.theme.Words;

/** A switch a severity with its count. None pressed means all. */
final class SeverityChips {
	private final ToolBar bar;
	private final Map<Severity, ToolItem> items = new EnumMap<>(Severity.class);

	SeverityChips(Composite parent, Runnable changed) {
		bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		for (Severity severity : Severity.VALUES.reversed()) {
			ToolItem item = new ToolItem(bar, SWT.CHECK);
			item.addListener(SWT.Selection, event -> changed.run());
			items.put(severity, item);
		}
		count(List.of());
	}

	ToolBar control() {
		return bar;
	}

	void count(List<Finding> findings) {
		items.forEach((severity, item) -> {
			long count = findings.stream().filter(finding -> finding.getSeverity() == severity).count();
			item.setText(Shapes.of(severity) + " " + Words.of(severity) + " " + count);
		});
		bar.getParent().layout();
	}

	boolean lets(Finding finding) {
		return items.values().stream().noneMatch(ToolItem::getSelection) || items.get(finding.getSeverity()).getSelection();
	}
}

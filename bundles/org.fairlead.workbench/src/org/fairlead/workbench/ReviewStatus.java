package org.fairlead.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;

/** The right part of the status line: rule packs and versions, how many findings, and that nothing leaves the machine. */
class ReviewStatus extends ContributionItem implements ReviewSession.Listener {
	ReviewStatus() {
		super("org.fairlead.workbench.status");
	}

	@Override
	public void fill(Composite parent) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text());
		label.setToolTipText(text());
		StatusLineLayoutData data = new StatusLineLayoutData();
		data.widthHint = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 8;
		label.setLayoutData(data);
		ReviewSession.current().listen(label, this);
	}

	@Override
	public void reviewChanged() {
		getParent().update(true);
	}

	private static String text() {
		return ReviewSession.current().open().map(ReviewStatus::text).orElse(Messages.statusOffline);
	}

	private static String text(OpenReview open) {
		Map<String, List<String>> byVersion = new TreeMap<>();
		open.review().getPacks().forEach(use -> byVersion.computeIfAbsent(use.getPack().getVersion(), version -> new ArrayList<>()).add(use.getPack().getId()));
		String packs = byVersion.entrySet().stream().map(entry -> String.join(", ", entry.getValue()) + " " + entry.getKey()).collect(Collectors.joining(", "));
		return NLS.bind(Messages.status, new Object[] { packs, open.review().getFindings().size(), Messages.statusOffline });
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.review.PackUse;
import org.fairlead.workbench.casefile.Person;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;

/** The right part of the status line: rule packs and versions, how many findings, and that nothing leaves the machine. */
class ReviewStatus extends ContributionItem {
    ReviewStatus() {
        super("org.fairlead.workbench.status");
    }

    @Override
    public void fill(Composite parent) {
        Label label = new Label(parent, SWT.NONE);
        show(label);
        ReviewSession.current().listen(label, new ReviewSession.Listener() {
            @Override
            public void reviewChanged() {
                show(label);
            }

            @Override
            public void decisionsChanged() {
                show(label);
            }
        });
    }

    /** Lays out only where the words changed; to fill the line anew costs the window's thread milliseconds. */
    private static void show(Label label) {
        String words = text();
        label.setToolTipText(packs());
        if (!words.equals(label.getText())) {
            label.setText(words);
            StatusLineLayoutData data = new StatusLineLayoutData();
            data.widthHint = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 8;
            label.setLayoutData(data);
            label.requestLayout();
        }
    }

    private static String text() {
        return ReviewSession.current().open().map(ReviewStatus::text).orElse(Messages.statusOffline);
    }

    private static String text(OpenReview open) {
        List<PackUse> packs = open.review().getPacks();
        String versions = packs.stream()
                .map(use -> use.getPack().getVersion())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        String decided = open.openCase()
                .map(c -> NLS.bind(Messages.statusDecided, new Object[] {
                            open.review().getFindings().stream()
                                    .filter(finding -> c.stateOf(finding) != DispositionState.OPEN)
                                    .count(),
                            open.review().getFindings().size(),
                            Person.name(),
                            c.isDirty() ? Messages.statusJournal : Messages.statusSaved
                        })
                        + "  \u00b7  ")
                .orElse("");
        return decided
                + NLS.bind(Messages.status, new Object[] {
                    packs.size(), versions, open.review().getFindings().size(), Messages.statusOffline
                });
    }

    /** Every pack with its version: too long for the line. */
    private static String packs() {
        return ReviewSession.current().open().stream()
                .flatMap(open -> open.review().getPacks().stream())
                .map(use -> use.getPack().getId() + " " + use.getPack().getVersion())
                .collect(Collectors.joining("\n"));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.fairlead.workbench.compare.CompareView;
import org.fairlead.workbench.findings.ChecklistView;
import org.fairlead.workbench.findings.FindingsView;
import org.fairlead.workbench.casefile.CasesView;
import org.fairlead.workbench.page.ChangesPage;
import org.fairlead.workbench.page.FiguresPage;
import org.fairlead.workbench.page.ManualPage;
import org.fairlead.workbench.page.NonGaapPage;
import org.fairlead.workbench.page.PicturesPage;
import org.fairlead.workbench.page.SafeHarborPage;
import org.fairlead.workbench.page.StatementsPage;
import org.fairlead.workbench.page.TrailPage;
import org.fairlead.workbench.rule.RuleView;
import org.fairlead.workbench.transcript.OutlineView;
import org.fairlead.workbench.transcript.TranscriptView;

/** The review perspective: transcript, below it the tables, on the right the rule. */
public class Perspective implements IPerspectiveFactory {
    public static final String ID = "org.fairlead.workbench.review";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(TranscriptView.ID, IPageLayout.LEFT, 0.6f, layout.getEditorArea());
        layout.getViewLayout(TranscriptView.ID).setCloseable(false);
        layout.addView(RuleView.ID, IPageLayout.RIGHT, 0.7f, TranscriptView.ID);
        IFolderLayout side =
                layout.createFolder("org.fairlead.workbench.side", IPageLayout.LEFT, 0.17f, TranscriptView.ID);
        side.addView(CasesView.ID);
        layout.addView(OutlineView.ID, IPageLayout.BOTTOM, 0.35f, "org.fairlead.workbench.side");
        IFolderLayout tables =
                layout.createFolder("org.fairlead.workbench.tables", IPageLayout.BOTTOM, 0.58f, "org.fairlead.workbench.texts");
        tables.addView(FindingsView.ID);
        tables.addView(FiguresPage.ID);
        tables.addView(StatementsPage.ID);
        tables.addView(NonGaapPage.ID);
        tables.addView(SafeHarborPage.ID);
        tables.addView(ChecklistView.ID);
        tables.addView(ManualPage.ID);
        tables.addView(PicturesPage.ID);
        tables.addView(ChangesPage.ID);
        tables.addView(TrailPage.ID);
    }
}

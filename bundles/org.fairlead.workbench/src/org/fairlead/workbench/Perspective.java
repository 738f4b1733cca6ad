// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.fairlead.workbench.casefile.CasesView;
import org.fairlead.workbench.compare.CompareView;
import org.fairlead.workbench.findings.ChecklistView;
import org.fairlead.workbench.findings.FindingsView;
import org.fairlead.workbench.help.HelpView;
import org.fairlead.workbench.live.LiveView;
import org.fairlead.workbench.many.FolderView;
import org.fairlead.workbench.page.ChangesPage;
import org.fairlead.workbench.page.FiguresPage;
import org.fairlead.workbench.page.LastCallPage;
import org.fairlead.workbench.page.ManualPage;
import org.fairlead.workbench.page.NonGaapPage;
import org.fairlead.workbench.page.PicturesPage;
import org.fairlead.workbench.page.SafeHarborPage;
import org.fairlead.workbench.page.StatementsPage;
import org.fairlead.workbench.page.TrailPage;
import org.fairlead.workbench.rule.RuleView;
import org.fairlead.workbench.transcript.OutlineView;
import org.fairlead.workbench.transcript.TranscriptView;

/** The review perspective: cases and outline, the transcript, below it the tables, on the right why: the rule with the decisions, and the history. */
public class Perspective implements IPerspectiveFactory {
    public static final String ID = "org.fairlead.workbench.review";

    private static final String TEXTS = "org.fairlead.workbench.texts";
    private static final String WHY = "org.fairlead.workbench.why";
    private static final String SIDE = "org.fairlead.workbench.side";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        IFolderLayout texts = layout.createFolder(TEXTS, IPageLayout.LEFT, 0.6f, layout.getEditorArea());
        texts.addView(TranscriptView.ID);
        texts.addView(CompareView.ID);
        texts.addView(PicturesPage.ID);
        texts.addPlaceholder(LastCallPage.ID);
        texts.addPlaceholder(FolderView.ID);
        texts.addPlaceholder(HelpView.ID);
        layout.getViewLayout(TranscriptView.ID).setCloseable(false);
        IFolderLayout why = layout.createFolder(WHY, IPageLayout.RIGHT, 0.72f, TEXTS);
        why.addView(RuleView.ID);
        why.addView(ChangesPage.ID);
        why.addView(TrailPage.ID);
        why.addPlaceholder(LiveView.ID);
        IFolderLayout side = layout.createFolder(SIDE, IPageLayout.LEFT, 0.225f, TEXTS);
        side.addView(CasesView.ID);
        layout.addView(OutlineView.ID, IPageLayout.BOTTOM, 0.35f, SIDE);
        IFolderLayout tables = layout.createFolder("org.fairlead.workbench.tables", IPageLayout.BOTTOM, 0.58f, TEXTS);
        tables.addView(FindingsView.ID);
        tables.addView(FiguresPage.ID);
        tables.addView(StatementsPage.ID);
        tables.addView(NonGaapPage.ID);
        tables.addView(SafeHarborPage.ID);
        tables.addView(ChecklistView.ID);
        tables.addView(ManualPage.ID);
    }
}

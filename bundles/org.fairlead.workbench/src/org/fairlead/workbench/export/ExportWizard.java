// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.export;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.fairlead.audit.AuditWorkbook;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.RuleTexts;

/** Writes the audit workbook in the language of the window, with progress, until done or cancelled. */
public final class ExportWizard extends Wizard {
    private final OpenReview open;
    private final ExportPage page;

    public ExportWizard(OpenReview open) {
        this.open = open;
        page = new ExportPage(open);
        setWindowTitle(Messages.exportTitle);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path target = page.target();
        boolean[] written = new boolean[1];
        try {
            getContainer().run(true, true, monitor -> written[0] = write(target, monitor));
        } catch (InvocationTargetException e) {
            ILog.of(ExportWizard.class).error(e.getTargetException().getMessage(), e.getTargetException());
            page.setErrorMessage(NLS.bind(
                    Messages.cannotWrite, target, e.getTargetException().getMessage()));
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!written[0]) {
            page.setMessage(Messages.exportCancelled);
        }
        return written[0];
    }

    /** With the decisions where there is a case. */
    private Workpaper paper() {
        return open.openCase().map(c -> Workpaper.of(c.reviewCase())).orElseGet(() -> Workpaper.of(open.review()));
    }

    private boolean write(Path target, IProgressMonitor monitor) throws InvocationTargetException {
        monitor.beginTask(NLS.bind(Messages.writing, target.getFileName()), MonitorProgress.UNITS);
        try {
            return AuditWorkbook.write(paper().in(RuleTexts.language()), target, new MonitorProgress(monitor));
        } catch (IOException e) {
            throw new InvocationTargetException(e);
        } finally {
            monitor.done();
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.fairlead.workbench.casefile.Cases;
import org.fairlead.workbench.preferences.Autosave;
import org.fairlead.workbench.session.FirstStart;
import org.fairlead.workbench.session.ReviewSession;

/** The window: size, bars, and a title that names what is open. */
class WindowAdvisor extends WorkbenchWindowAdvisor implements ReviewSession.Listener {
    WindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new Actions(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(new Point(1400, 880));
        configurer.setShowCoolBar(true);
        configurer.setShowMenuBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(false);
        configurer.setTitle(Messages.product);
    }

    @Override
    public void postWindowCreate() {
        ReviewSession.current().listen(getWindowConfigurer().getWindow().getShell(), this);
    }

    /** Decisions are safe in the journals; closing brings them into the files and gives the cases back to others. */
    @Override
    public boolean preWindowShellClose() {
        Cases.closeAll();
        return true;
    }

    @Override
    public void postWindowOpen() {
        FirstStart.run();
        Autosave.start(getWindowConfigurer().getWindow().getShell().getDisplay());
    }

    @Override
    public void openChanged() {
        reviewChanged();
    }

    @Override
    public void reviewChanged() {
        getWindowConfigurer()
                .setTitle(ReviewSession.current()
                        .open()
                        .map(open -> NLS.bind(Messages.title, open.title(), Messages.product))
                        .orElse(Messages.product));
    }
}

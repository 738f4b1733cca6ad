// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.Rulebook;
import org.osgi.service.prefs.BackingStoreException;

/** Sets the workbench up: the session, the perspective, and where failures of the event loop go. */
class Advisor extends WorkbenchAdvisor {
    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        IEclipseContext context = PlatformUI.getWorkbench().getService(IEclipseContext.class);
        context.set(ReviewSession.class, new ReviewSession());
        context.set(Rulebook.class, new Rulebook());
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return Perspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WindowAdvisor(configurer);
    }

    /** Choices of people are written when they are made or, at the latest, here. */
    @Override
    public void postShutdown() {
        super.postShutdown();
        try {
            InstanceScope.INSTANCE.getNode("org.fairlead.workbench").flush();
        } catch (BackingStoreException e) {
            ILog.of(Advisor.class).error(e.getMessage(), e);
        }
    }

    @Override
    public void eventLoopException(Throwable exception) {
        Failures.report(Messages.unexpected, exception);
    }
}

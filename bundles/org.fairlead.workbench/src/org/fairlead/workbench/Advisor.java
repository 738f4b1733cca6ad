package org.fairlead.workbench;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

public class Advisor extends WorkbenchAdvisor {
	@Override
	public String getInitialWindowPerspectiveId() {
		return "org.fairlead.workbench.perspective";
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer c) {
		return new WorkbenchWindowAdvisor(c) {
			@Override
			public void preWindowOpen() {
				c.setInitialSize(new Point(1100, 700));
				c.setShowCoolBar(false);
				c.setShowMenuBar(true);
				c.setShowStatusLine(true);
				c.setTitle(Messages.title);
			}
		};
	}
}

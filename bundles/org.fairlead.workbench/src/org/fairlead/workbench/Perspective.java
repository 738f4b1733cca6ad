package org.fairlead.workbench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

public class Perspective implements IPerspectiveFactory {
	@Override
	public void createInitialLayout(IPageLayout l) {
		l.setEditorAreaVisible(false);
		l.addView("org.fairlead.workbench.text", IPageLayout.LEFT, 0.6f, l.getEditorArea());
		l.addView("org.fairlead.workbench.items", IPageLayout.RIGHT, 0.5f, "org.fairlead.workbench.text");
	}
}

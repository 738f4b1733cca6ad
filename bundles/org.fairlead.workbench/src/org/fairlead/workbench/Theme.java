package org.fairlead.workbench;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

public final class Theme {
	private Theme() {
	}

	public static void set(String id) {
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeManager.class).getEngineForDisplay(Display.getCurrent());
		engine.setTheme(id, true);
	}

	public static void dark(boolean on) {
		set(on ? "org.eclipse.e4.ui.css.theme.e4_dark" : "org.eclipse.e4.ui.css.theme.e4_default");
	}
}

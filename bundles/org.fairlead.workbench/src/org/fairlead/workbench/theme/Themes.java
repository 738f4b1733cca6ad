package org.fairlead.workbench.theme;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.ui.PlatformUI;

/** The two themes. The choice is kept for the next start. */
public final class Themes {
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	private Themes() {
	}

	public static void dark(boolean on) {
		engine().setTheme(on ? DARK : LIGHT, true);
	}

	public static boolean isDark() {
		ITheme active = engine().getActiveTheme();
		return active != null && active.getId().equals(DARK);
	}

	private static IThemeEngine engine() {
		return PlatformUI.getWorkbench().getService(IThemeManager.class).getEngineForDisplay(PlatformUI.getWorkbench().getDisplay());
	}
}

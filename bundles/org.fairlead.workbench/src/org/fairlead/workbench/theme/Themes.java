// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.theme;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/** The two themes. The choice is kept for the next start. */
public final class Themes {
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    /** Milliseconds until GTK has the colours of another theme. */
    private static final int GTK_FOLLOWS = 400;

    private Themes() {}

    /**
     * Changes the theme, a moment later: where it sets no colour, the style engine gives widgets back those of the window system, and on GTK these have to
     * be the new ones by then.
     */
    public static void dark(boolean on) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.setDarkThemePreferred(on);
        display.timerExec(GTK_FOLLOWS, () -> {
            engine().setTheme(on ? DARK : LIGHT, true);
            PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(ThemeHandler.COMMAND, null);
        });
    }

    public static boolean isDark() {
        ITheme active = engine().getActiveTheme();
        return active != null && active.getId().equals(DARK);
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench()
                .getService(IThemeManager.class)
                .getEngineForDisplay(PlatformUI.getWorkbench().getDisplay());
    }
}

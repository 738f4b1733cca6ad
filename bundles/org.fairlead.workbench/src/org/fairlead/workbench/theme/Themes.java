// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.theme;

import java.util.Locale;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/** The three themes. The choice is kept for the next start. */
public enum Themes {
    LIGHT("org.eclipse.e4.ui.css.theme.e4_default", false),
    DARK("org.eclipse.e4.ui.css.theme.e4_dark", true),
    /** White on black, for those who need the most. */
    CONTRAST("org.fairlead.workbench.contrast_dark", true);

    /** Milliseconds until GTK has the colours of another theme, at the least; how often to look; and how long to wait for them at the most. */
    private static final int GTK_FOLLOWS = 400;

    private static final int LOOK_AGAIN = 100;
    private static final int PATIENCE = 3000;

    /** Below this mean of red, green and blue, paper is dark. */
    private static final int HALF = 128;

    private final String id;
    private final boolean dark;

    Themes(String id, boolean dark) {
        this.id = id;
        this.dark = dark;
    }

    /** The theme of a name as commands and preferences give it; of another name the light one. */
    public static Themes of(String name) {
        for (Themes theme : values()) {
            if (theme.key().equals(name)) {
                return theme;
            }
        }
        return LIGHT;
    }

    /** The name for commands and preferences. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Changes to this theme, a moment later: where it sets no colour, the style engine gives widgets back those of the window system, and on GTK these have
     * to be the new ones by then.
     */
    public void use() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.setDarkThemePreferred(dark);
        display.timerExec(GTK_FOLLOWS, () -> whenFollowed(display, PATIENCE));
    }

    /** Sets the theme as soon as the window system has paper of the right kind, or when patience ends: some have no dark colours at all. */
    private void whenFollowed(Display display, int patience) {
        Color paper = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        boolean isDark = (paper.getRed() + paper.getGreen() + paper.getBlue()) / 3 < HALF;
        if (isDark != dark && patience > 0) {
            display.timerExec(LOOK_AGAIN, () -> whenFollowed(display, patience - LOOK_AGAIN));
            return;
        }
        engine().setTheme(id, true);
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(ThemeHandler.COMMAND, null);
    }

    /** The theme of this moment. */
    public static Themes active() {
        ITheme active = engine().getActiveTheme();
        for (Themes theme : values()) {
            if (active != null && active.getId().equals(theme.id)) {
                return theme;
            }
        }
        return LIGHT;
    }

    public static boolean isDark() {
        return active() == DARK;
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench()
                .getService(IThemeManager.class)
                .getEngineForDisplay(PlatformUI.getWorkbench().getDisplay());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.theme;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.fairlead.model.review.Tick;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;

/** Colours by meaning. Their values are in plugin.xml and, for the dark theme, in css/dark.css; people may change them. */
public enum Palette {
    /** The text colour of the widget. */
    TEXT("text"),
    HIGH("high"),
    MEDIUM("medium"),
    LOW("low"),
    INFO("info"),
    HIGH_TINT("highTint"),
    MEDIUM_TINT("mediumTint"),
    LOW_TINT("lowTint"),
    INFO_TINT("infoTint"),
    /** Something that was asked for and found. */
    MET("met"),
    /** Text that may be overlooked: roles, line numbers, headings. */
    SECONDARY("secondary"),
    /** Thin lines between things. */
    LINE("line"),
    /** Links and the selected finding. */
    ACCENT("accent"),
    /** Behind quotes. */
    QUOTE("quote"),
    /** Behind selected rows and pressed switches; text keeps its colour on it. */
    SELECTION("selection"),
    /** Behind words that were looked for. */
    MATCH("match");

    private final String id;

    Palette(String name) {
        id = "org.fairlead.workbench." + name;
    }

    /** The colour in the theme of this moment; not to be kept or disposed. {@link #TEXT} has none: the widget's own is meant. */
    public Color color() {
        return PlatformUI.getWorkbench()
                .getThemeManager()
                .getCurrentTheme()
                .getColorRegistry()
                .get(id);
    }

    /** Behind the rows of tables and behind pictures. */
    public static Color paper() {
        return system(SWT.COLOR_LIST_BACKGROUND, SWT.COLOR_BLACK);
    }

    /** Text on {@link #paper}. */
    public static Color ink() {
        return system(SWT.COLOR_LIST_FOREGROUND, SWT.COLOR_WHITE);
    }

    /** Behind headings. */
    public static Color frame() {
        return system(SWT.COLOR_WIDGET_BACKGROUND, SWT.COLOR_BLACK);
    }

    /** The window system's colour, save in the theme of high contrast, which leaves it no say. */
    private static Color system(int usual, int contrast) {
        return PlatformUI.getWorkbench()
                .getDisplay()
                .getSystemColor(Themes.active() == Themes.CONTRAST ? contrast : usual);
    }

    /** The colour of marks and words of a severity. */
    public static Palette of(Severity severity) {
        return switch (severity) {
            case HIGH -> HIGH;
            case MEDIUM -> MEDIUM;
            case LOW -> LOW;
            case INFO -> INFO;
        };
    }

    /** The colour behind text of a severity. */
    public static Palette tint(Severity severity) {
        return switch (severity) {
            case HIGH -> HIGH_TINT;
            case MEDIUM -> MEDIUM_TINT;
            case LOW -> LOW_TINT;
            case INFO -> INFO_TINT;
        };
    }

    /** The colour of the words of a state. */
    public static Palette of(State state) {
        return switch (state) {
            case MET -> MET;
            case WEAK -> MEDIUM;
            case NOT_MET, NOT_RUN -> HIGH;
            case NOT_APPLICABLE, MANUAL, NOT_DETERMINABLE -> SECONDARY;
        };
    }

    /** The colour of what was found for a figure. */
    public static Palette of(Tick tick) {
        return switch (tick) {
            case AGREED, RECOMPUTED -> MET;
            case CONTRADICTED -> HIGH;
            case UNMATCHED -> MEDIUM;
            case NOT_COMPARED -> SECONDARY;
        };
    }

    /** Runs an action after each change of theme, colour or font, for as long as a widget lives. */
    public static void listen(Widget life, Runnable action) {
        // a change of theme is told colour by colour, hundreds of times, and the style engine sets its own colours
        // after: the action comes once, at the end
        boolean[] waiting = new boolean[1];
        IPropertyChangeListener listener = event -> {
            if (!waiting[0] && !life.isDisposed()) {
                waiting[0] = true;
                life.getDisplay().timerExec(50, () -> {
                    waiting[0] = false;
                    if (!life.isDisposed()) {
                        action.run();
                    }
                });
            }
        };
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(listener);
        JFaceResources.getColorRegistry().addListener(listener);
        life.addDisposeListener(e -> {
            PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(listener);
            JFaceResources.getColorRegistry().removeListener(listener);
        });
    }
}

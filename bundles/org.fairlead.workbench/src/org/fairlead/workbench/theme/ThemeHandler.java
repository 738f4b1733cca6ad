// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.theme;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.jspecify.annotations.Nullable;

/** Changes the theme and keeps the menu's marks right. */
public class ThemeHandler extends AbstractHandler implements IElementUpdater {
    public static final String COMMAND = "org.fairlead.workbench.theme";
    public static final String NAME = "org.fairlead.workbench.theme.name";

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Themes.of(String.valueOf(event.getParameter(NAME))).use();
        return null;
    }

    @Override
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(Themes.active() == Themes.of(String.valueOf(parameters.get(NAME))));
    }
}

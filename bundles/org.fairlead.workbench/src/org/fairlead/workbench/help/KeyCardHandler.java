// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Help > Key Card. */
public class KeyCardHandler extends AbstractHandler {
    public static final String COMMAND = "org.fairlead.workbench.keys";

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        new KeyCard(HandlerUtil.getActiveShell(event)).open();
        return null;
    }
}

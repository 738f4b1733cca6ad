// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.findings;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.fairlead.workbench.session.ReviewSession;
import org.jspecify.annotations.Nullable;

/** Goes to the next or the previous finding of the table; plugin.xml says which after the class name. */
public class StepHandler extends AbstractHandler implements IExecutableExtension {
    private int step = 1;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, @Nullable Object data) {
        step = "previous".equals(data) ? -1 : 1;
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        ReviewSession.current().step(step);
        return null;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.session;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.jspecify.annotations.Nullable;

/** Opens a sample: the one named in the command's parameter, else the first. */
public class OpenSampleHandler extends AbstractHandler {
    public static final String COMMAND = "org.fairlead.workbench.openSample";
    public static final String NAME = "org.fairlead.workbench.openSample.name";

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        String name = event.getParameter(NAME);
        ReviewJob.openSample(name == null ? Samples.ALPINE_RAIL : Samples.valueOf(name));
        return null;
    }
}

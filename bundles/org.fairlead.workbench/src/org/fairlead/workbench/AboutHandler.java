// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench;

import java.util.stream.Collectors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fairlead.engine.Engine;
import org.fairlead.engine.PackLoader;
import org.fairlead.rulepacks.BuiltInPacks;
import org.fairlead.workbench.session.RuleTexts;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/** Help > About: version, rule packs, that nothing leaves the machine, and what the program is not. */
public class AboutHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        String packs = PackLoader.load(BuiltInPacks.files()).packs().stream()
                .map(loaded ->
                        "    " + loaded.pack().getId() + " " + loaded.pack().getVersion() + "  "
                                + RuleTexts.of(loaded.pack().getTitle()))
                .collect(Collectors.joining("\n"));
        MessageDialog.openInformation(shell, Messages.aboutTitle, NLS.bind(Messages.about, new Object[] {
            Engine.VERSION,
            packs,
            System.getProperty("java.version"),
            version("org.eclipse.ui"),
            Platform.getOS() + " " + Platform.getOSArch()
        }));
        return null;
    }

    private static String version(String bundle) {
        Bundle found = Platform.getBundle(bundle);
        return found == null ? "?" : found.getVersion().toString();
    }
}

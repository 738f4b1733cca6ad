// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fairlead.engine.Engine;
import org.fairlead.model.io.ModelFile;
import org.fairlead.workbench.Failures;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.rules.RulesPerspective;
import org.fairlead.workbench.session.Profiles;
import org.jspecify.annotations.Nullable;

/** Opens an issuer profile, or makes a new one in which every question is open. The file is that of the command's parameter, else the person is asked. */
public class ProfileHandler extends AbstractHandler implements IExecutableExtension {
    public static final String FILE = "org.fairlead.workbench.profile.file";

    private boolean makes;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, @Nullable Object data) {
        makes = "new".equals(data);
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        String name = event.getParameter(FILE);
        if (name == null) {
            FileDialog dialog = new FileDialog(HandlerUtil.getActiveShell(event), makes ? SWT.SAVE : SWT.OPEN);
            dialog.setText(makes ? Messages.profileNew : Messages.profileOpen);
            dialog.setFilterExtensions(new String[] {"*.xml"});
            dialog.setFilterPath(Profiles.folder().toString());
            dialog.setOverwrite(true);
            name = dialog.open();
        }
        if (name != null) {
            open(Path.of(name.endsWith(".xml") ? name : name + ".xml"));
        }
        return null;
    }

    private void open(Path file) {
        try {
            if (makes || !Files.exists(file)) {
                ModelFile.save(file, Engine.unknownIssuer());
            }
            IWorkbenchPage page = PlatformUI.getWorkbench()
                    .showPerspective(
                            RulesPerspective.ID, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
            page.openEditor(new ProfileInput(file), ProfileEditor.ID);
        } catch (IOException | WorkbenchException e) {
            Failures.report(NLS.bind(Messages.profileCannot, file, e.getMessage()), e);
        }
    }
}

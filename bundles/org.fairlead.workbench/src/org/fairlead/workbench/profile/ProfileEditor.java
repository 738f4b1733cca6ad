// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.profile;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PlatformUI;
import org.fairlead.engine.Engine;
import org.fairlead.engine.RuleSwitch;
import org.fairlead.model.io.ModelFile;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.workbench.Failures;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.form.DraftEditor;
import org.fairlead.workbench.session.Rulebook;

/** An issuer profile: its people and measures, the questions, and below every rule with whether it is on, and why. */
public class ProfileEditor extends DraftEditor<IssuerProfile> {
    public static final String ID = "org.fairlead.workbench.profileEditor";

    private ProfileInput input;
    private SwitchesTable switches;

    @Override
    protected IssuerProfile load(IEditorInput given) throws IOException {
        input = (ProfileInput) given;
        setPartName(input.getName());
        return ModelFile.load(input.file(), IssuerProfile.class);
    }

    @Override
    protected boolean isEditable() {
        return true;
    }

    @Override
    protected Class<IssuerProfile> type() {
        return IssuerProfile.class;
    }

    @Override
    protected void createBelow(Composite parent) {
        switches = new SwitchesTable(parent);
    }

    @Override
    protected void workOut(int number) {
        IssuerProfile profile = EcoreUtil.copy(object());
        Rulebook rulebook = PlatformUI.getWorkbench().getService(Rulebook.class);
        Job job = Job.create(Messages.profileSwitches, (ICoreRunnable) monitor -> {
            try {
                List<RuleSwitch> decided = Engine.switches(rulebook.rules(), profile);
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                    if (isLatest(number)) {
                        switches.show(decided);
                    }
                });
            } catch (IOException e) {
                Failures.report(String.valueOf(e.getMessage()), e);
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    /** Which rules are on. */
    public SwitchesTable switches() {
        return switches;
    }

    @Override
    protected void write() throws IOException {
        ModelFile.save(input.file(), EcoreUtil.copy(object()));
    }
}

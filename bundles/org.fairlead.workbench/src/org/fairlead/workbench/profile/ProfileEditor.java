// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.profile;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;
import org.fairlead.engine.Engine;
import org.fairlead.engine.RuleSwitch;
import org.fairlead.model.io.ModelFile;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.workbench.Failures;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.form.Draft;
import org.fairlead.workbench.form.DraftActions;
import org.fairlead.workbench.form.FieldForm;
import org.fairlead.workbench.form.ObjectTree;
import org.fairlead.workbench.session.Rulebook;

/** An issuer profile: its people and measures on the left, the questions beside them, below every rule with whether it is on, and why. */
public class ProfileEditor extends EditorPart implements Draft.Listener {
    public static final String ID = "org.fairlead.workbench.profileEditor";

    private static final int PAUSE_MILLIS = 250;
    private ProfileInput input;
    private Draft<IssuerProfile> draft;
    private ObjectTree tree;
    private FieldForm form;
    private SwitchesTable switches;
    private int asked;

    @Override
    public void init(IEditorSite site, IEditorInput given) throws PartInitException {
        setSite(site);
        setInput(given);
        input = (ProfileInput) given;
        setPartName(input.getName());
        try {
            draft = new Draft<>(ModelFile.load(input.file(), IssuerProfile.class), IssuerProfile.class);
        } catch (IOException e) {
            throw new PartInitException(String.valueOf(e.getMessage()), e);
        }
        draft.listen(this);
    }

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        SashForm rows = new SashForm(parent, SWT.VERTICAL);
        SashForm columns = new SashForm(rows, SWT.HORIZONTAL);
        tree = new ObjectTree(columns, part -> "", part -> form.show(part, true), draft::changed, true);
        form = new FieldForm(columns, draft::changed);
        columns.setWeights(2, 5);
        switches = new SwitchesTable(rows);
        rows.setWeights(3, 2);
        DraftActions.install(draft, getEditorSite());
        tree.show(draft.object());
        decide();
    }

    @Override
    public void changed() {
        firePropertyChange(PROP_DIRTY);
        tree.viewer().refresh(true);
        int mine = ++asked;
        Display.getCurrent().timerExec(PAUSE_MILLIS, () -> {
            if (mine == asked && !form.control().isDisposed()) {
                decide();
            }
        });
    }

    @Override
    public void replaced() {
        tree.show(draft.object());
        changed();
    }

    private void decide() {
        IssuerProfile profile = EcoreUtil.copy(draft.object());
        Rulebook rulebook = PlatformUI.getWorkbench().getService(Rulebook.class);
        Job job = Job.create(Messages.profileSwitches, (ICoreRunnable) monitor -> {
            try {
                List<RuleSwitch> decided = Engine.switches(rulebook.rules(), profile);
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> switches.show(decided));
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

    /** The fields of the selected part. */
    public FieldForm form() {
        return form;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        try {
            ModelFile.save(input.file(), EcoreUtil.copy(draft.object()));
            draft.saved();
        } catch (IOException e) {
            monitor.setCanceled(true);
            Failures.report(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("a profile keeps its name");
    }

    @Override
    public boolean isDirty() {
        return draft.isDirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void setFocus() {
        tree.viewer().getTree().setFocus();
    }
}

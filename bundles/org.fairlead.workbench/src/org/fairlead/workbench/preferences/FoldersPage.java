// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.preferences;

import java.nio.file.Path;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.Profiles;
import org.fairlead.workbench.session.Rulebook;
import org.fairlead.workbench.session.UserPacks;

/** The folders of the person's own rule packs, cases and issuer profiles. A folder need not exist yet. */
public class FoldersPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    private static final int LEAST_WIDTH = 1000;
    private static final int LEAST_HEIGHT = 800;

    public FoldersPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, GeneralPage.NODE);
        String home = Path.of(System.getProperty("user.home"), "Fairlead").toString();
        store.setDefault("packs", UserPacks.folder().toString());
        store.setDefault("folder", home);
        store.setDefault(Profiles.FOLDER, home);
        setPreferenceStore(store);
        setDescription(Messages.preferencesFolders);
    }

    /** Wide enough for the page of keys, which is the widest. */
    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        getShell().setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT);
    }

    @Override
    protected void createFieldEditors() {
        folder("packs", Messages.preferencesPacks);
        folder("folder", Messages.preferencesCases);
        folder(Profiles.FOLDER, Messages.preferencesProfiles);
    }

    private void folder(String key, String label) {
        addField(new MayBeMissing(key, label, getFieldEditorParent()));
    }

    @Override
    public boolean performOk() {
        boolean ok = super.performOk();
        PlatformUI.getWorkbench().getService(Rulebook.class).changed();
        return ok;
    }

    /** A folder that is made when something is first put there. */
    private static final class MayBeMissing extends DirectoryFieldEditor {
        MayBeMissing(String key, String label, Composite parent) {
            super(key, label, parent);
        }

        @Override
        protected boolean doCheckState() {
            return true;
        }
    }
}

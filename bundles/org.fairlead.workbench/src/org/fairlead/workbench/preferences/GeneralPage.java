// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.preferences;

import java.io.IOException;
import java.util.Arrays;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.fairlead.workbench.Failures;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.casefile.Cases;
import org.fairlead.workbench.casefile.Person;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.theme.Themes;

/** Theme, language, size of letters, autosave, and whose name the audit trail gives. */
public class GeneralPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    static final String NODE = "org.fairlead.workbench";

    private static final String THEME = "theme";
    private static final String LANGUAGE = "language";

    private final ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);

    private static final int LEAST_WIDTH = 1000;
    private static final int LEAST_HEIGHT = 800;

    public GeneralPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(store);
        setDescription(Messages.preferencesGeneral);
        store.setDefault(Autosave.KEY, Autosave.USUAL);
        store.setDefault("person", System.getProperty("user.name", ""));
        store.setValue(THEME, Themes.active().key());
        store.setValue(LANGUAGE, Language.kept());
    }

    /** Wide enough for the page of keys, which is the widest. */
    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        getShell().setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT);
    }

    @Override
    protected void createFieldEditors() {
        addField(new RadioGroupFieldEditor(
                THEME,
                Messages.preferencesTheme,
                3,
                new String[][] {
                    {Messages.preferencesLight, Themes.LIGHT.key()},
                    {Messages.preferencesDark, Themes.DARK.key()},
                    {Messages.preferencesContrast, Themes.CONTRAST.key()}
                },
                getFieldEditorParent(),
                true));
        addField(new ComboFieldEditor(
                LANGUAGE,
                Messages.preferencesLanguage,
                Arrays.stream(Language.CHOICES)
                        .map(choice ->
                                new String[] {choice[1].isEmpty() ? Messages.preferencesSystem : choice[1], choice[0]})
                        .toArray(String[][]::new),
                getFieldEditorParent()));
        IntegerFieldEditor zoom = new IntegerFieldEditor("zoom", Messages.preferencesZoom, getFieldEditorParent(), 3);
        zoom.setValidRange(-4, 24);
        addField(zoom);
        IntegerFieldEditor autosave =
                new IntegerFieldEditor(Autosave.KEY, Messages.preferencesAutosave, getFieldEditorParent(), 3);
        autosave.setValidRange(0, 240);
        addField(autosave);
        addField(new StringFieldEditor("person", Messages.preferencesPerson, getFieldEditorParent()));
    }

    @Override
    public boolean performOk() {
        String person = Person.name();
        boolean ok = super.performOk();
        Themes theme = Themes.of(store.getString(THEME));
        if (theme != Themes.active()) {
            theme.use();
        }
        try {
            Language.keep(store.getString(LANGUAGE));
        } catch (IOException e) {
            Failures.report(String.valueOf(e.getMessage()), e);
        }
        if (!person.equals(Person.name())) {
            Cases.goOnAs(Person.name());
        }
        ReviewSession.current().decided();
        return ok;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.form;

import java.io.IOException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.fairlead.workbench.Failures;

/**
 * An editor of one object: its parts on the left, the fields of the selected part beside them, and below what follows from it, worked out anew when the
 * person pauses. It can be undone.
 *
 * @param <T> type of the object
 */
public abstract class DraftEditor<T extends EObject> extends EditorPart implements Draft.Listener {
    /** How long a person must pause before what follows is worked out. */
    private static final int PAUSE_MILLIS = 250;

    private Draft<T> draft;
    private ObjectTree tree;
    private FieldForm form;
    private int asked;

    /** Reads the object of the input and names the editor. */
    protected abstract T load(IEditorInput input) throws IOException;

    /** Whether a person may change it. */
    protected abstract boolean isEditable();

    protected abstract Class<T> type();

    /** Makes the lower part. */
    protected abstract void createBelow(Composite parent);

    /** Works out in the background what follows from the draft; the number tells a later answer from an earlier one. */
    protected abstract void workOut(int number);

    /** Writes the draft. */
    protected abstract void write() throws IOException;

    /** What stands before a part's name in the tree; nothing unless said otherwise. */
    protected String mark(EObject part) {
        return "";
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        try {
            draft = new Draft<>(load(input), type());
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
        tree = new ObjectTree(columns, this::mark, part -> form.show(part, isEditable()), draft::changed, isEditable());
        form = new FieldForm(columns, draft::changed);
        columns.setWeights(3, 5);
        createBelow(rows);
        rows.setWeights(3, 2);
        DraftActions.install(draft, getEditorSite());
        tree.show(draft.object());
        workOut(++asked);
    }

    @Override
    public void changed() {
        firePropertyChange(PROP_DIRTY);
        tree.viewer().refresh(true);
        int mine = ++asked;
        Display.getCurrent().timerExec(PAUSE_MILLIS, () -> {
            if (isLatest(mine)) {
                workOut(++asked);
            }
        });
    }

    @Override
    public void replaced() {
        tree.show(draft.object());
        changed();
    }

    /** Whether nothing was changed since, and the editor is still open. */
    protected final boolean isLatest(int number) {
        return number == asked && !form.control().isDisposed();
    }

    protected final Draft<T> draft() {
        return draft;
    }

    /** The parts of the object. */
    public final ObjectTree tree() {
        return tree;
    }

    /** The fields of the selected part. */
    public final FieldForm form() {
        return form;
    }

    /** The object as it stands. */
    public final T object() {
        return draft.object();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        try {
            write();
            draft.saved();
        } catch (IOException e) {
            monitor.setCanceled(true);
            Failures.report(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("what is edited keeps its name");
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

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
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
import org.fairlead.audit.TargetFile;
import org.fairlead.model.io.ModelFile;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.Example;
import org.fairlead.model.rules.Rule;
import org.fairlead.rulepacks.BuiltInPacks;
import org.fairlead.workbench.Failures;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.form.Draft;
import org.fairlead.workbench.form.DraftActions;
import org.fairlead.workbench.form.FieldForm;
import org.fairlead.workbench.form.ObjectTree;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.Rulebook;
import org.jspecify.annotations.Nullable;

/** A rule as a form: what it consists of on the left, the fields of the selected part beside it, below what its examples and the open call say of it. */
public class RuleEditor extends EditorPart implements Draft.Listener {
    public static final String ID = "org.fairlead.workbench.ruleEditor";

    /** How long a person must pause before the examples run. */
    private static final int PAUSE_MILLIS = 250;

    private Draft<Rule> draft;
    private RuleInput input;
    private ObjectTree tree;
    private FieldForm form;
    private TriedText tried;
    private @Nullable Tried last;
    private int version;
    private int asked;

    @Override
    public void init(IEditorSite site, IEditorInput given) throws PartInitException {
        setSite(site);
        setInput(given);
        input = (RuleInput) given;
        setPartName(input.getName() + (input.own() ? "" : " " + Messages.packsReadOnly));
        try {
            byte[] bytes = input.own()
                    ? Files.readAllBytes(input.file())
                    : BuiltInPacks.files().get(input.path());
            draft = new Draft<>(ModelFile.load(bytes, input.path(), Rule.class), Rule.class);
        } catch (IOException e) {
            throw new PartInitException(String.valueOf(e.getMessage()), e);
        }
        version = draft.object().getVersion();
        draft.listen(this);
    }

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        SashForm rows = new SashForm(parent, SWT.VERTICAL);
        SashForm columns = new SashForm(rows, SWT.HORIZONTAL);
        tree = new ObjectTree(columns, this::mark, part -> form.show(part, input.own()), draft::changed, input.own());
        form = new FieldForm(columns, draft::changed);
        columns.setWeights(3, 5);
        tried = new TriedText(rows);
        rows.setWeights(3, 2);
        DraftActions.install(draft, getEditorSite());
        tree.show(draft.object());
        tryIt();
    }

    @Override
    public void changed() {
        firePropertyChange(PROP_DIRTY);
        tree.viewer().refresh(true);
        tryLater();
    }

    @Override
    public void replaced() {
        tree.show(draft.object());
        changed();
    }

    /** ✓ or ✗ before an example that has run. */
    private String mark(EObject part) {
        Tried results = last;
        if (part instanceof Example && results != null) {
            int at = draft.object().getExamples().indexOf(part);
            if (at >= 0 && at < results.examples().size()) {
                return results.examples().get(at).failures().isEmpty() ? "✓ " : "✗ ";
            }
        }
        return "";
    }

    private void tryLater() {
        int mine = ++asked;
        Display.getCurrent().timerExec(PAUSE_MILLIS, () -> {
            if (mine == asked && !form.control().isDisposed()) {
                tryIt();
            }
        });
    }

    private void tryIt() {
        int mine = ++asked;
        byte[] bytes = draft.bytes();
        String id = draft.object().getId();
        Optional<Review> open = ReviewSession.current().open().map(OpenReview::review);
        Job job = Job.create(Messages.ruleTrying, (ICoreRunnable) monitor -> {
            try {
                Tried result = Tried.of(input, bytes, id, open);
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(result, mine));
            } catch (IOException e) {
                Failures.report(String.valueOf(e.getMessage()), e);
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void show(Tried result, int of) {
        if (of == asked && !form.control().isDisposed()) {
            last = result;
            tried.show(result, draft.object());
            tree.viewer().refresh(true);
        }
    }

    /** What was tried last; tests wait for it. */
    public Optional<String> summary() {
        return Optional.ofNullable(last)
                .map(t -> t.problems().isEmpty()
                        ? NLS.bind(
                                Messages.ruleHolding, t.holding(), t.examples().size())
                        : t.problems().get(0));
    }

    /** The parts of the rule. */
    public ObjectTree tree() {
        return tree;
    }

    /** The fields of the selected part. */
    public FieldForm form() {
        return form;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        Rule rule = draft.object();
        if (rule.getVersion() == version) {
            rule.setVersion(version + 1);
            draft.changed();
        }
        byte[] bytes = draft.bytes();
        try {
            TargetFile.write(input.file(), out -> {
                out.write(bytes);
                return true;
            });
        } catch (IOException e) {
            monitor.setCanceled(true);
            Failures.report(String.valueOf(e.getMessage()), e);
            return;
        }
        version = rule.getVersion();
        draft.saved();
        tree.show(rule);
        PlatformUI.getWorkbench().getService(Rulebook.class).changed();
        if (getSite().getPage().findView(PacksView.ID) instanceof PacksView packs) {
            packs.refresh();
        }
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("a rule keeps its name");
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

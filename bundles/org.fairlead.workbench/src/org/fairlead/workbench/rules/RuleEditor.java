// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PlatformUI;
import org.fairlead.audit.TargetFile;
import org.fairlead.model.io.ModelFile;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.Example;
import org.fairlead.model.rules.Rule;
import org.fairlead.rulepacks.BuiltInPacks;
import org.fairlead.workbench.Failures;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.form.DraftEditor;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.session.Rulebook;
import org.jspecify.annotations.Nullable;

/** A rule as a form, and below what its examples and the open call say of it. A change raises its version. */
public class RuleEditor extends DraftEditor<Rule> {
    public static final String ID = "org.fairlead.workbench.ruleEditor";

    private RuleInput input;
    private TriedText tried;
    private @Nullable Tried last;
    private int version;

    @Override
    protected Rule load(IEditorInput given) throws IOException {
        input = (RuleInput) given;
        setPartName(input.getName() + (input.own() ? "" : " " + Messages.packsReadOnly));
        byte[] bytes = input.own()
                ? Files.readAllBytes(input.file())
                : BuiltInPacks.files().get(input.path());
        Rule rule = ModelFile.load(bytes, input.path(), Rule.class);
        version = rule.getVersion();
        return rule;
    }

    @Override
    protected boolean isEditable() {
        return input.own();
    }

    @Override
    protected Class<Rule> type() {
        return Rule.class;
    }

    @Override
    protected void createBelow(Composite parent) {
        tried = new TriedText(parent);
    }

    /** ✓ or ✗ before an example that has run. */
    @Override
    protected String mark(EObject part) {
        Tried results = last;
        if (part instanceof Example && results != null) {
            int at = object().getExamples().indexOf(part);
            if (at >= 0 && at < results.examples().size()) {
                return results.examples().get(at).failures().isEmpty() ? "✓ " : "✗ ";
            }
        }
        return "";
    }

    @Override
    protected void workOut(int number) {
        byte[] bytes = draft().bytes();
        String id = object().getId();
        Optional<Review> open = ReviewSession.current().open().map(OpenReview::review);
        Job job = Job.create(Messages.ruleTrying, (ICoreRunnable) monitor -> {
            try {
                Tried result = Tried.of(input, bytes, id, open);
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(result, number));
            } catch (IOException e) {
                Failures.report(String.valueOf(e.getMessage()), e);
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void show(Tried result, int number) {
        if (isLatest(number)) {
            last = result;
            tried.show(result, object());
            tree().viewer().refresh(true);
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

    @Override
    protected void write() throws IOException {
        Rule rule = object();
        if (rule.getVersion() == version) {
            rule.setVersion(version + 1);
            draft().changed();
        }
        byte[] bytes = draft().bytes();
        TargetFile.write(input.file(), out -> {
            out.write(bytes);
            return true;
        });
        version = rule.getVersion();
        tree().show(rule);
        PlatformUI.getWorkbench().getService(Rulebook.class).changed();
        if (getSite().getPage().findView(PacksView.ID) instanceof PacksView packs) {
            packs.refresh();
        }
    }
}

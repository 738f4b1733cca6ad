// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.fairlead.audit.casefile.CaseFile;
import org.fairlead.audit.casefile.OpenCase;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.widget.RichText;
import org.fairlead.workbench.widget.Turn;

/** The cases that are known: open, waiting for the second reviewer, sealed. A click opens one. Those that are not open are read in the background. */
public class CasesView extends ViewPart implements ReviewSession.Listener {
    public static final String ID = "org.fairlead.workbench.cases";

    /** What was read of a file, and the file's time then. */
    private record Seen(long time, CaseSummary summary) {}

    private final ReviewSession session = ReviewSession.current();
    private final Map<Path, Seen> seen = new HashMap<>();
    private RichText text;
    private Turn turn;

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        text = new RichText(parent);
        turn = new Turn(parent, this::show);
        session.listen(parent, this);
        Palette.listen(parent, this::show);
        openChanged();
    }

    @Override
    public void openChanged() {
        turn.ask();
        read();
    }

    @Override
    public void reviewChanged() {
        turn.ask();
    }

    @Override
    public void decisionsChanged() {
        turn.ask();
    }

    /** Reads the cases that are not open and were not read since they changed. */
    private void read() {
        List<Path> todo = RecentCases.all().stream()
                .filter(file -> summaryOfOpen(file).isEmpty())
                .filter(file -> !Optional.ofNullable(seen.get(file))
                        .filter(s -> s.time() == time(file))
                        .isPresent())
                .toList();
        if (todo.isEmpty()) {
            return;
        }
        Job job = new Job(Messages.readingCases) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Map<Path, Seen> more = new HashMap<>();
                for (Path file : todo) {
                    try (OpenCase openCase = CaseFile.openToRead(file)) {
                        more.put(file, new Seen(time(file), CaseSummary.of(openCase)));
                    } catch (IOException e) {
                        ILog.of(CasesView.class)
                                .warn(e.getMessage(), e); // it is shown without numbers; opening it tells why
                    }
                }
                if (!text.control().isDisposed()) {
                    text.control().getDisplay().asyncExec(() -> {
                        seen.putAll(more);
                        show();
                    });
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.schedule();
    }

    private static long time(Path file) {
        return file.toFile().lastModified();
    }

    private Optional<CaseSummary> summaryOfOpen(Path file) {
        return session.all().stream()
                .flatMap(open -> open.openCase().stream())
                .filter(c -> c.file().equals(file))
                .findFirst()
                .map(CaseSummary::of);
    }

    private void show() {
        if (text.control().isDisposed()) {
            return;
        }
        text.clear();
        List<CaseSummary> cases = new ArrayList<>();
        for (Path file : RecentCases.all()) {
            summaryOfOpen(file)
                    .or(() -> Optional.ofNullable(seen.get(file)).map(Seen::summary))
                    .ifPresent(cases::add);
        }
        session.all().stream().filter(open -> open.openCase().isEmpty()).forEach(this::withoutCase);
        for (CaseSummary.Stage stage : CaseSummary.Stage.values()) {
            List<CaseSummary> some =
                    cases.stream().filter(c -> c.stage() == stage).toList();
            if (!some.isEmpty()) {
                text.heading(stage.label());
                some.forEach(this::line);
            }
        }
        if (cases.isEmpty() && session.all().isEmpty()) {
            text.secondary(Messages.casesNone);
        }
        text.show();
    }

    private void withoutCase(OpenReview open) {
        text.heading(Messages.casesUnsaved);
        text.link(open.title(), () -> session.show(open));
        text.secondary(Messages.casesUnsavedHint);
    }

    private void line(CaseSummary summary) {
        boolean inSight = session.open()
                .flatMap(OpenReview::openCase)
                .filter(c -> c.file().equals(summary.file()))
                .isPresent();
        boolean dirty = session.all().stream()
                .anyMatch(open -> open.isDirty()
                        && open.file().filter(summary.file()::equals).isPresent());
        text.entry(
                summary.stage().shape() + " " + (dirty ? "*" : "") + summary.title(),
                summary.details(),
                inSight,
                () -> {
                    if (Files.exists(summary.file())) {
                        Cases.open(summary.file());
                    }
                });
    }

    /** What stands in the view, for those who drive the window. */
    public String text() {
        turn.now();
        return text.control().getText();
    }

    @Override
    public void setFocus() {
        text.control().setFocus();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.many;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.ReviewJob;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.widget.RichText;

/** Reviews a folder of calls: what goes in, how far it is, and what came of it. The window can be used meanwhile. */
public class FolderView extends ViewPart {
    public static final String ID = "org.fairlead.workbench.batch";

    private static final int LISTED = 200;
    private static final int STEPS = 1000;

    private Text calls;
    private Text profiles;
    private Text results;
    private Button start;
    private ProgressBar bar;
    private RichText text;
    private Optional<FolderRun> run = Optional.empty();
    private final AtomicBoolean waiting = new AtomicBoolean();

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Composite form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(12, 10)
                .spacing(8, 6)
                .applyTo(form);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
        calls = field(form, Messages.batchCalls);
        profiles = field(form, Messages.batchProfiles);
        results = field(form, Messages.batchResults);
        results.setText(
                Path.of(System.getProperty("user.home"), "Fairlead", "batch").toString());
        bar = new ProgressBar(form, SWT.SMOOTH);
        bar.setMaximum(STEPS);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(bar);
        start = new Button(form, SWT.PUSH);
        start.setText(Messages.batchStart);
        start.addListener(SWT.Selection, event -> startOrStop());
        GridDataFactory.fillDefaults().applyTo(start);
        text = new RichText(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text.control());
        Palette.listen(parent, this::show);
        show();
    }

    private static Text field(Composite form, String label) {
        new Label(form, SWT.NONE).setText(label);
        Text field = new Text(form, SWT.BORDER);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(field);
        Button browse = new Button(form, SWT.PUSH);
        browse.setText(Messages.exportBrowse);
        GridDataFactory.fillDefaults().applyTo(browse);
        browse.addListener(SWT.Selection, event -> {
            DirectoryDialog dialog = new DirectoryDialog(form.getShell());
            dialog.setText(label);
            dialog.setFilterPath(field.getText());
            String name = dialog.open();
            if (name != null) {
                field.setText(name);
            }
        });
        return field;
    }

    /** Fills the fields, for those who drive the window. */
    public void fill(Path folder, Path into) {
        calls.setText(folder.toString());
        results.setText(into.toString());
    }

    /** What the button does. */
    public void startOrStop() {
        if (run.filter(r -> !r.isOver()).isPresent()) {
            run.get().stop();
            return;
        }
        String from = calls.getText().strip();
        if (from.isEmpty() || !Files.isDirectory(Path.of(from))) {
            say(Messages.batchNoFolder);
        } else if (results.getText().isBlank()) {
            say(Messages.batchNoResults);
        } else {
            Display display = text.control().getDisplay();
            FolderRun next = new FolderRun(
                    Path.of(from),
                    Optional.of(profiles.getText().strip())
                            .filter(name -> !name.isEmpty())
                            .map(Path::of),
                    Path.of(results.getText().strip()),
                    () -> soon(display));
            run = Optional.of(next);
            next.start();
            show();
        }
    }

    /** Many calls a second are done; the window is painted as often as it comes round. */
    private void soon(Display display) {
        if (!display.isDisposed() && waiting.compareAndSet(false, true)) {
            display.asyncExec(() -> {
                waiting.set(false);
                show();
            });
        }
    }

    private void say(String sentence) {
        text.clear();
        text.title(Messages.batchTitle);
        text.paragraph(sentence);
        text.show();
    }

    private void show() {
        if (text == null || text.control().isDisposed()) {
            return;
        }
        boolean under = run.filter(r -> !r.isOver()).isPresent();
        start.setText(under ? Messages.batchStop : Messages.batchStart);
        if (run.isEmpty()) {
            say(Messages.batchReady);
            return;
        }
        FolderRun now = run.get();
        FolderRun.Progress progress = now.progress();
        bar.setSelection(
                now.isOver() && progress.stage() == FolderRun.Stage.DONE
                        ? STEPS
                        : progress.of() == 0 ? 0 : (int) ((long) STEPS * progress.done() / progress.of()));
        text.clear();
        text.title(Messages.batchTitle);
        text.paragraph(status(now, progress));
        if (progress.stage() == FolderRun.Stage.DONE) {
            text.link(Messages.batchOpenBook, () -> Program.launch(now.book().toString()));
            text.secondary(now.book().toString());
            text.link(
                    Messages.batchOpenFolder, () -> Program.launch(now.results().toString()));
        }
        bad(now);
        text.show();
    }

    private void bad(FolderRun now) {
        if (now.bad().isEmpty()) {
            return;
        }
        text.heading(Messages.batchBad);
        now.bad().stream()
                .limit(LISTED)
                .forEach(bad -> text.entry(
                        "\u2715 " + bad.path(), bad.reason(), false, () -> ReviewJob.open(Path.of(bad.path()))));
        if (now.bad().size() > LISTED) {
            text.secondary(NLS.bind(Messages.batchMoreBad, now.bad().size() - LISTED));
        }
    }

    private static String status(FolderRun now, FolderRun.Progress progress) {
        return switch (progress.stage()) {
            case PREPARING -> Messages.batchPreparing;
            case WRITING -> Messages.batchWriting;
            case FAILED -> NLS.bind(Messages.batchFailed, progress.failure());
            case STOPPED -> NLS.bind(Messages.batchStopped, progress.done());
            case RUNNING ->
                NLS.bind(Messages.batchRunning, new Object[] {
                    progress.done(),
                    progress.of(),
                    String.format("%.1f", progress.bytes() / 1e6 / Math.max(0.001, progress.seconds())),
                    progress.findings(),
                    time((progress.of() - progress.done()) * progress.seconds() / Math.max(1, progress.done()))
                });
            case DONE ->
                now.outcome()
                        .map(ended -> NLS.bind(Messages.batchDone, new Object[] {
                            ended.reviewed(), ended.takenOver(), ended.failed(), time(progress.seconds())
                        }))
                        .orElse("");
        };
    }

    private static String time(double seconds) {
        long whole = Math.round(seconds);
        return NLS.bind(Messages.batchMinutes, whole / 60, whole % 60);
    }

    /** Whether the run is over, for those who drive the window. */
    public boolean isOver() {
        return run.filter(FolderRun::isOver).isPresent();
    }

    /** What stands in the view. */
    public String text() {
        return text.control().getText();
    }

    @Override
    public void setFocus() {
        calls.setFocus();
    }
}

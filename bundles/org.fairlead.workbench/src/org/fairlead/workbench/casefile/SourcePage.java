// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.casefile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.OpenHandler;

/** Where the words come from: one file, several, or the clipboard. */
final class SourcePage extends WizardPage {
    private final List<Path> files = new ArrayList<>();
    private org.eclipse.swt.widgets.List list;
    private Button paste;
    private Text text;
    private Text name;

    SourcePage() {
        super("source", Messages.newReview, null);
        setDescription(Messages.newReviewSource);
    }

    void start(List<Path> some) {
        files.addAll(some);
    }

    List<Path> files() {
        return List.copyOf(files);
    }

    boolean isPasted() {
        return paste.getSelection();
    }

    String text() {
        return text.getText();
    }

    String name() {
        return name.getText().isBlank()
                ? Messages.pastedName
                : name.getText().strip().replaceAll("[\\\\/:*?\"<>|]", "-");
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(12, 12)
                .spacing(8, 8)
                .applyTo(page);
        Button fromFiles = new Button(page, SWT.RADIO);
        fromFiles.setText(Messages.sourceFiles);
        fromFiles.setSelection(true);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(fromFiles);
        list = new org.eclipse.swt.widgets.List(page, SWT.BORDER | SWT.V_SCROLL | SWT.MULTI);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(480, 80)
                .indent(18, 0)
                .applyTo(list);
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(Messages.exportBrowse);
        browse.addListener(SWT.Selection, event -> browse());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(browse);
        paste = new Button(page, SWT.RADIO);
        paste.setText(Messages.sourcePaste);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(paste);
        text = new Text(page, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(2, 1)
                .hint(480, 90)
                .indent(18, 0)
                .applyTo(text);
        Composite named = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(named);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .indent(18, 0)
                .applyTo(named);
        new Label(named, SWT.NONE).setText(Messages.sourceName);
        name = new Text(named, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        paste.addListener(SWT.Selection, event -> pasted());
        fromFiles.addListener(SWT.Selection, event -> check());
        text.addListener(SWT.Modify, event -> {
            if (!text.getText().isBlank()) { // what is typed there is what is meant
                fromFiles.setSelection(false);
                paste.setSelection(true);
            }
            check();
        });
        drop();
        show();
        setControl(page);
        check();
        setErrorMessage(null);
    }

    private void drop() {
        DropTarget target = new DropTarget(list, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] names) {
                    add(List.of(names).stream().map(Path::of).toList());
                }
            }
        });
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.openTitle);
        dialog.setFilterNames(new String[] {Messages.filterText, Messages.filterAll});
        dialog.setFilterExtensions(new String[] {OpenHandler.TRANSCRIPTS, "*"});
        if (dialog.open() != null) {
            add(List.of(dialog.getFileNames()).stream()
                    .map(each -> Path.of(dialog.getFilterPath(), each))
                    .toList());
        }
    }

    private void add(List<Path> some) {
        some.stream().filter(file -> !files.contains(file)).forEach(files::add);
        show();
        check();
    }

    private void show() {
        list.setItems(files.stream().map(Path::toString).toArray(String[]::new));
    }

    /** What is in the clipboard is most likely what is meant. */
    private void pasted() {
        if (paste.getSelection() && text.getText().isBlank()) {
            Clipboard clipboard = new Clipboard(text.getDisplay());
            Object words = clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            text.setText(words == null ? "" : words.toString());
        }
        check();
    }

    private void check() {
        boolean ready = paste.getSelection() ? !text.getText().isBlank() : !files.isEmpty();
        setErrorMessage(ready ? null : paste.getSelection() ? Messages.sourceNoText : Messages.sourceNoFile);
        setPageComplete(ready);
    }
}

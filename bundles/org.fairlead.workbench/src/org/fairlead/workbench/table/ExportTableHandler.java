// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.table;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.findings.FindingsView;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;
import org.jspecify.annotations.Nullable;

/** Exports exactly what the table in use shows: its rows after filter and sort, its columns in their order. Without one in use, the findings. */
public class ExportTableHandler extends AbstractHandler {
    public static final String COMMAND = "org.fairlead.workbench.exportTable";

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        if (part instanceof HasTable has) {
            export(shell, has.table());
        } else if (page.findView(FindingsView.ID) instanceof HasTable has) {
            export(shell, has.table());
        } else {
            MessageDialog.openInformation(shell, Messages.exportTableTitle, Messages.exportTableNone);
        }
        return null;
    }

    /** The ending of the name says which format is written; without one of the two it is a workbook. */
    private static <T> void export(Shell shell, RowsTable<T> table) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.exportTableTitle);
        dialog.setFilterNames(new String[] {Messages.exportTableExcel, Messages.exportTableCsv});
        dialog.setFilterExtensions(new String[] {"*.xlsx", "*.csv"});
        dialog.setFileName("fairlead-" + table.id() + ".xlsx");
        dialog.setOverwrite(true);
        String name = dialog.open();
        if (name != null) {
            write(shell, table, Path.of(name.endsWith(".csv") || name.endsWith(".xlsx") ? name : name + ".xlsx"));
        }
    }

    /** Writes beside the window: 100,000 rows take seconds. */
    private static <T> void write(Shell shell, RowsTable<T> table, Path file) {
        String heading = ReviewSession.current().open().map(OpenReview::title).orElse(Messages.product);
        int rows = table.rows().shown().size();
        int columns = table.shownColumns().size();
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                try {
                    if (file.toString().endsWith(".csv")) {
                        ShownCsv.write(table, file);
                    } else {
                        ShownWorkbook.write(table, heading, file);
                    }
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
            MessageDialog.openInformation(
                    shell,
                    Messages.exportTableTitle,
                    NLS.bind(Messages.exportTableDone, new Object[] {rows, columns, file}));
        } catch (InvocationTargetException e) {
            MessageDialog.openError(
                    shell,
                    Messages.exportTableTitle,
                    NLS.bind(Messages.cannotWrite, file, e.getCause().getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

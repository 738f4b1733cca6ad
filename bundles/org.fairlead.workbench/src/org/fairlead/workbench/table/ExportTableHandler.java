// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.table;

import java.io.IOException;
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
import org.eclipse.ui.handlers.HandlerUtil;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.findings.FindingsView;
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

    private static <T> void export(Shell shell, RowsTable<T> table) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.exportTableTitle);
        dialog.setFilterExtensions(new String[] {"*.csv"});
        dialog.setFileName("fairlead-" + table.id() + ".csv");
        dialog.setOverwrite(true);
        String name = dialog.open();
        if (name == null) {
            return;
        }
        Path file = Path.of(name.endsWith(".csv") ? name : name + ".csv");
        try {
            ShownCsv.write(table, file);
            MessageDialog.openInformation(
                    shell, Messages.exportTableTitle, NLS.bind(Messages.exportTableDone, new Object[] {
                        table.rows().shown().size(), table.shownColumns().size(), file
                    }));
        } catch (IOException e) {
            MessageDialog.openError(
                    shell, Messages.exportTableTitle, NLS.bind(Messages.cannotWrite, file, e.getMessage()));
        }
    }
}

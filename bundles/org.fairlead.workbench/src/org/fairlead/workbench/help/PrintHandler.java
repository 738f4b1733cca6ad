// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledTextPrintOptions;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.session.OpenReview;
import org.fairlead.workbench.session.ReviewSession;

/** Prints the text that has the focus: transcript, explanation, help. Tables and whole reviews are exported instead, as workbook or PDF. */
public class PrintHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Control focus = shell.getDisplay().getFocusControl();
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        if (focus instanceof StyledText text && part != null) {
            ask(shell, text, title(part));
        } else {
            MessageDialog.openInformation(shell, Messages.print, Messages.printNothing);
        }
        return this;
    }

    /** Which call, and which page of the window. */
    private static String title(IWorkbenchPart part) {
        return ReviewSession.current().open().map(OpenReview::title).orElse(Messages.product) + "  \u00b7  "
                + part.getTitle();
    }

    /** Asks for a printer, and prints. */
    static void ask(Shell shell, StyledText text, String title) {
        PrinterData data = new PrintDialog(shell).open();
        if (data != null) {
            print(text, title, data);
        }
    }

    /** Prints a text in black on white, with a title above and the number of the page below each page. */
    public static void print(StyledText text, String title, PrinterData to) {
        StyledTextPrintOptions options = new StyledTextPrintOptions();
        options.jobName = title;
        options.header = StyledTextPrintOptions.SEPARATOR + title.replace(StyledTextPrintOptions.SEPARATOR, " ");
        options.footer = StyledTextPrintOptions.SEPARATOR + StyledTextPrintOptions.PAGE_TAG;
        options.printTextFontStyle = true;
        options.printTextForeground = false;
        options.printTextBackground = false;
        Printer printer = new Printer(to);
        try {
            text.print(printer, options).run();
        } finally {
            printer.dispose();
        }
    }
}

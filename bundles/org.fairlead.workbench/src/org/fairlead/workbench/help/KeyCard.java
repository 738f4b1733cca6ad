// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.help;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.theme.Palette;
import org.fairlead.workbench.widget.RichText;

/** The keys as they are bound at this moment, in the order of the work, to be printed and put beside the screen. */
final class KeyCard extends Dialog {
    private static final String PREFIX = "org.fairlead.workbench.";
    private static final List<String> LOOP = List.of(
            "nextFinding",
            "previousFinding",
            "explain",
            "counterpart",
            "search",
            "find",
            "findNext",
            "findPrevious",
            "nextPart",
            "previousPart");
    private static final List<String> DECIDE = List.of(
            "confirm",
            "falsePositive",
            "acceptRisk",
            "notApplicable",
            "fixed",
            "needsCounsel",
            "reopen",
            "quickActions");
    private static final List<String> CASE = List.of(
            "newReview",
            "live",
            "open",
            "export",
            "exportTable",
            "rerun",
            "lastCall",
            "readingSpeaker",
            "readingBegins",
            "signOff",
            "zoomIn",
            "zoomOut",
            "helpContents",
            "keys");
    private static final List<String> PLATFORM = List.of(
            "org.eclipse.ui.edit.undo",
            "org.eclipse.ui.edit.redo",
            "org.eclipse.ui.file.save",
            "org.eclipse.ui.file.print",
            "org.eclipse.ui.edit.copy");

    /** Pixels from the left to the names. */
    private static final int KEYS_WIDTH = 150;

    private static final int PRINT = IDialogConstants.CLIENT_ID + 1;

    private RichText text;

    KeyCard(Shell parent) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.keyCard);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        text = new RichText(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(460, 620).applyTo(text.control());
        text.control().setTabStops(new int[] {KEYS_WIDTH});
        text.title(Messages.keyCard);
        section(Messages.keysMove, LOOP.stream().map(PREFIX::concat).toList());
        section(Messages.keysDecide, DECIDE.stream().map(PREFIX::concat).toList());
        section(Messages.keysCase, CASE.stream().map(PREFIX::concat).toList());
        section(Messages.keysAll, PLATFORM);
        text.secondary(Messages.keysNote);
        text.show();
        return area;
    }

    private void section(String heading, List<String> commands) {
        text.heading(heading);
        ICommandService service = PlatformUI.getWorkbench().getService(ICommandService.class);
        for (String id : commands) {
            Command command = service.getCommand(id);
            String keys = keys(id);
            if (command.isDefined() && !keys.isEmpty()) {
                text.words(keys, Palette.ACCENT, true)
                        .words("\t" + name(command), Palette.TEXT, false)
                        .endHanging();
            }
        }
    }

    private static String name(Command command) {
        try {
            return command.getName();
        } catch (NotDefinedException e) {
            throw new IllegalStateException(command.getId(), e); // it was defined a moment ago
        }
    }

    /** All keys of the active scheme: those of reading are not active while a dialog is open. */
    private static String keys(String id) {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        List<String> schemes =
                List.of(bindings.getActiveScheme().getId(), "org.eclipse.ui.defaultAcceleratorConfiguration");
        List<Binding> all = List.of(bindings.getBindings());
        return all.stream()
                .filter(binding -> binding.getParameterizedCommand() != null
                        && binding.getParameterizedCommand().getId().equals(id)
                        && schemes.contains(binding.getSchemeId())
                        && all.stream().noneMatch(other -> takesAway(other, binding)))
                .map(binding -> binding.getTriggerSequence().format())
                .distinct()
                .limit(2)
                .collect(Collectors.joining("  "));
    }

    /** A key that a person took from a command stays in the list, with an entry of the person's beside it that holds no command. */
    private static boolean takesAway(Binding entry, Binding binding) {
        return entry.getParameterizedCommand() == null
                && entry.getType() == Binding.USER
                && binding.getType() == Binding.SYSTEM
                && entry.getTriggerSequence().equals(binding.getTriggerSequence())
                && entry.getContextId().equals(binding.getContextId());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, PRINT, Messages.print, false);
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == PRINT) {
            PrintHandler.ask(getShell(), text.control(), Messages.keyCard);
        } else {
            super.buttonPressed(id);
        }
    }
}

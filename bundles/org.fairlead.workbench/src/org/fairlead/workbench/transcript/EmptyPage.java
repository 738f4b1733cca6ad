// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.transcript;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.fairlead.workbench.Failures;
import org.fairlead.workbench.Messages;
import org.fairlead.workbench.casefile.RecentCases;
import org.fairlead.workbench.session.OpenHandler;
import org.fairlead.workbench.session.OpenSampleHandler;
import org.fairlead.workbench.session.Samples;
import org.fairlead.workbench.theme.Palette;

/** What stands in place of a transcript before one is open: what to do next. */
final class EmptyPage {
    private static final int RECENT = 5;

    private final Composite control;

    EmptyPage(Composite parent) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 24).applyTo(control);
        show();
    }

    /** Builds the page anew: other cases may have been worked on since. */
    void show() {
        for (Control child : control.getChildren()) {
            child.dispose();
        }
        Composite middle = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(middle);
        GridDataFactory.fillDefaults()
                .align(SWT.CENTER, SWT.CENTER)
                .grab(true, true)
                .applyTo(middle);
        Label title = new Label(middle, SWT.NONE);
        title.setFont(JFaceResources.getHeaderFont());
        title.setText(Messages.emptyTitle);
        link(middle, Messages.emptyOpen, OpenHandler.COMMAND, Map.of());
        secondary(middle, Messages.emptyDrop);
        secondary(middle, Messages.emptySamples);
        for (Samples sample : Samples.values()) {
            Link link = link(
                    middle,
                    "<a>" + sample.title() + "</a>",
                    OpenSampleHandler.COMMAND,
                    Map.of(OpenSampleHandler.NAME, sample.name()));
            GridDataFactory.fillDefaults().indent(16, 0).applyTo(link);
        }
        recent(middle);
        secondary(middle, Messages.emptyOffline);
        control.layout(true, true);
    }

    /** The cases that were worked on last. */
    private static void recent(Composite parent) {
        List<Path> files = RecentCases.all();
        if (files.isEmpty()) {
            return;
        }
        secondary(parent, Messages.emptyRecent);
        for (Path file : files.subList(0, Math.min(RECENT, files.size()))) {
            Link link = link(
                    parent,
                    "<a>" + String.valueOf(file.getFileName()).replace("&", "&&") + "</a>",
                    OpenHandler.COMMAND,
                    Map.of(OpenHandler.FILE, file.toString()));
            link.setToolTipText(file.toString());
            GridDataFactory.fillDefaults().indent(16, 0).applyTo(link);
        }
    }

    Composite control() {
        return control;
    }

    private static Link link(Composite parent, String text, String command, Map<String, String> parameters) {
        Link link = new Link(parent, SWT.NONE);
        link.setText(text);
        link.addListener(SWT.Selection, event -> run(command, parameters));
        return link;
    }

    private static void secondary(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().indent(0, 6).applyTo(label);
        Runnable colour = () -> label.setForeground(Palette.SECONDARY.color());
        colour.run();
        Palette.listen(label, colour);
    }

    private static void run(String id, Map<String, String> parameters) {
        try {
            ParameterizedCommand command = ParameterizedCommand.generateCommand(
                    PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id), parameters);
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            Failures.report(Messages.unexpected, e);
        }
    }
}

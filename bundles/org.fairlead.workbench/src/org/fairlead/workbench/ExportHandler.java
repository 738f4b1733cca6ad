package org.fairlead.workbench;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import org.fairlead.audit.Workbooks;

public class ExportHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		String name = new FileDialog(HandlerUtil.getActiveShell(event), SWT.SAVE).open();
		if (name != null) {
			try {
				new Workbooks().write(Review.REPORT, Path.of(name));
			} catch (IOException e) {
				throw new ExecutionException("The workbook cannot be written.", e);
			}
		}
		return null;
	}
}

package org.fairlead.workbench;

import org.fairlead.engine.Engine;
import org.fairlead.model.Report;

/** What is open. */
public final class Review {
	public static final Report REPORT = Engine.review("sample", Messages.sample);

	private Review() {
	}
}

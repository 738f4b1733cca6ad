package org.fairlead.workbench;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {
	public static String title;
	public static String name;
	public static String value;
	public static String severity;
	public static String sample;

	static {
		NLS.initializeMessages("org.fairlead.workbench.messages", Messages.class);
	}

	private Messages() {
	}
}

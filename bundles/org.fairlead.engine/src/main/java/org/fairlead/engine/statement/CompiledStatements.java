package org.fairlead.engine.statement;

import java.util.List;
import java.util.Map;

import org.fairlead.engine.call.CallText;
import org.fairlead.engine.phrase.Hits;
import org.fairlead.engine.phrase.PhraseException;
import org.fairlead.engine.phrase.PhraseSet;
import org.fairlead.model.review.Statement;
import org.fairlead.model.rules.StatementModel;

/** A statement model made ready to run. Immutable and thread-safe. */
public final class CompiledStatements {
	private CompiledStatements() {
	}

	/**
	 * Adds the phrases of a model to those of the rules.
	 *
	 * @param terms named groups of phrases of the model's pack
	 */
	public static CompiledStatements compile(StatementModel model, PhraseSet phrases, Map<String, List<String>> terms) throws PhraseException {
		return new CompiledStatements();
	}

	/** The forward-looking statements of a call, in order of the text. */
	public List<Statement> find(CallText call, Hits hits) {
		return List.of();
	}
}

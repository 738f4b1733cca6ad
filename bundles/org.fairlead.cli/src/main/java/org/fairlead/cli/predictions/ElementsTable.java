package org.fairlead.cli.predictions;

import java.util.List;

import org.fairlead.engine.Packs;
import org.fairlead.model.review.Review;

/** One row a call: what was found of the safe harbor and of the notices around it. A column whose rule is in no pack is left out. */
final class ElementsTable implements Table {
	@Override
	public List<String> columns(Packs packs) {
		return List.of("file");
	}

	@Override
	public List<List<String>> rows(Review review) {
		return List.of(List.of(review.getTranscript().getSource().getFileName()));
	}
}

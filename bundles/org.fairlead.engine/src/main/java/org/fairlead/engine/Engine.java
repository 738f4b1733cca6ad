package org.fairlead.engine;

import org.fairlead.model.review.Review;
import org.fairlead.model.review.ReviewFactory;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.rules.RulesFactory;
import org.fairlead.model.transcript.Transcript;

/** The only way in which a rule is ever evaluated: workbench, command line, batch and the examples inside the rules all call it. */
public final class Engine {
	/** Version of the program, as reports name it. */
	public static final String VERSION = "1.0.0";

	private Engine() {
	}

	/** Reviews a transcript under a profile. A rule that fails is not run and says why; the others run. */
	public static Review review(Transcript transcript, CompiledRules rules, IssuerProfile profile) {
		Review review = ReviewFactory.eINSTANCE.createReview();
		review.setProgramVersion(VERSION);
		review.setTranscript(transcript);
		review.setProfile(profile);
		return review;
	}

	/** A profile that answers nothing. */
	public static IssuerProfile unknownIssuer() {
		return RulesFactory.eINSTANCE.createIssuerProfile();
	}
}

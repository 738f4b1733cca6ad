package org.fairlead.engine.statement;

import java.util.List;

import org.fairlead.engine.call.CallText;
import org.fairlead.engine.phrase.Hits;
import org.fairlead.engine.phrase.Hits.Hit;
import org.fairlead.engine.statement.CompiledCue.Reference;
import org.fairlead.model.transcript.SectionKind;

/** Which cues each sentence of a call shows. First those that need the sentence alone, then, with weights, those that look beside. */
final class CallCues {
	/** Characters into the sentence at which a hit still counts as its start: room for "So," or "And then,". */
	private static final int START = 12;

	private final CueTable table;
	private final CallText call;
	private final int words;
	private final long[] bits;
	private final boolean[] own;

	CallCues(CueTable table, CallText call, Hits hits, boolean[] wanted) {
		this.table = table;
		this.call = call;
		this.words = (table.size() + 63) / 64;
		this.bits = new long[call.size() * words];
		this.own = new boolean[call.size()];
		for (int cue = 0; cue < table.size(); cue++) {
			if (table.cues[cue].hasPhrases()) {
				markHits(cue, hits);
			}
		}
		VerbScan scan = new VerbScan();
		int year = ReportedYear.of(call.transcript());
		for (int s = 0; s < call.size(); s++) {
			if (wanted[s]) {
				decide(s, scan.run(call.text(), call.begin(s), call.end(s), year));
			}
		}
	}

	boolean has(int sentence, int cue) {
		return (bits[sentence * words + (cue >> 6)] >>> cue & 1) != 0;
	}

	private void set(int sentence, int cue) {
		bits[sentence * words + (cue >> 6)] |= 1L << cue;
	}

	private void markHits(int cue, Hits hits) {
		CompiledCue definition = table.cues[cue];
		for (int phrase : definition.phrases()) {
			for (Hit hit : hits.of(phrase)) {
				int s = call.sentenceAt(hit.begin());
				if ((!definition.atStart() || hit.begin() - call.begin(s) <= START) && !cancelled(hit, definition.except(), hits)) {
					set(s, cue);
				}
			}
		}
	}

	/** The words of a cue in a sentence, or nothing where it has none. */
	String quote(int sentence, int cue, Hits hits) {
		CompiledCue definition = table.cues[cue];
		for (int phrase : definition.phrases()) {
			List<Hit> found = hits.of(phrase);
			for (int i = firstAt(found, call.begin(sentence)); i < found.size() && found.get(i).begin() < call.end(sentence); i++) {
				if (!cancelled(found.get(i), definition.except(), hits)) {
					return call.text().substring(found.get(i).begin(), Math.min(found.get(i).end(), call.text().length()));
				}
			}
		}
		return "";
	}

	/** Whether a phrase of the list touches a hit. */
	static boolean cancelled(Hit hit, int[] except, Hits hits) {
		for (int phrase : except) {
			List<Hit> found = hits.of(phrase);
			for (int i = Math.max(0, firstAt(found, hit.begin()) - 1); i < found.size() && found.get(i).begin() < hit.end(); i++) {
				if (found.get(i).touches(hit)) {
					return true;
				}
			}
		}
		return false;
	}

	/** Index of the first hit that begins at or after an offset. */
	static int firstAt(List<Hit> hits, int offset) {
		int low = 0;
		int high = hits.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (hits.get(middle).begin() < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private void decide(int sentence, int features) {
		boolean answer = call.section(sentence) == SectionKind.QUESTIONS_AND_ANSWERS;
		for (int cue = 0; cue < table.size(); cue++) {
			CompiledCue definition = table.cues[cue];
			if (definition.hasPhrases() || table.looksBeside(cue)) {
				continue;
			}
			boolean found = definition.feature().isPresent() ? feature(definition.feature().get(), features, answer) : holds(sentence, definition);
			if (found) {
				set(sentence, cue);
			}
		}
	}

	private static boolean feature(Feature feature, int bits, boolean answer) {
		return feature == Feature.ANSWER ? answer : (bits >>> feature.ordinal() & 1) != 0;
	}

	/** Decides the cues that look beside; returns the sums of all weights. */
	double[] scores(double bias, double[] weights, boolean[] wanted) {
		for (int s = 0; s < call.size(); s++) {
			for (int cue = 0; cue < table.size(); cue++) {
				if (table.looksBeside(cue)) {
					bits[s * words + (cue >> 6)] &= ~(1L << cue);
				}
			}
			own[s] = wanted[s] && score(s, bias, weights) >= 0;
		}
		double[] scores = new double[call.size()];
		for (int s = 0; s < scores.length; s++) {
			if (wanted[s]) {
				beside(s);
				scores[s] = score(s, bias, weights);
			}
		}
		return scores;
	}

	private void beside(int sentence) {
		for (int cue = 0; cue < table.size(); cue++) {
			if (table.looksBeside(cue)) {
				CompiledCue definition = table.cues[cue];
				boolean found = definition.feature().isPresent() ? isForward(neighbour(sentence, definition.feature().get() == Feature.PREVIOUS_FORWARD ? -1 : 1)) : holds(sentence, definition);
				if (found) {
					set(sentence, cue);
				}
			}
		}
	}

	private boolean isForward(int sentence) {
		return sentence >= 0 && own[sentence];
	}

	private boolean holds(int sentence, CompiledCue definition) {
		for (Reference reference : definition.all()) {
			if (!there(sentence, reference)) {
				return false;
			}
		}
		for (Reference reference : definition.without()) {
			if (there(sentence, reference)) {
				return false;
			}
		}
		return true;
	}

	private boolean there(int sentence, Reference reference) {
		int at = switch (reference.where()) {
			case HERE -> sentence;
			case PREVIOUS -> neighbour(sentence, -1);
			case NEXT -> neighbour(sentence, 1);
		};
		return at >= 0 && has(at, reference.cue());
	}

	/** The sentence beside in the same turn, or -1. */
	private int neighbour(int sentence, int step) {
		int at = sentence + step;
		return at >= 0 && at < call.size() && call.turnNumber(at) == call.turnNumber(sentence) ? at : -1;
	}

	double score(int sentence, double bias, double[] weights) {
		double sum = bias;
		for (int w = 0; w < words; w++) {
			for (long rest = bits[sentence * words + w]; rest != 0; rest &= rest - 1) {
				sum += weights[(w << 6) + Long.numberOfTrailingZeros(rest)];
			}
		}
		return sum;
	}

	/** Numbers of the cues of a sentence, ascending. */
	int[] of(int sentence) {
		int n = 0;
		int[] found = new int[table.size()];
		for (int cue = 0; cue < table.size(); cue++) {
			if (has(sentence, cue)) {
				found[n++] = cue;
			}
		}
		return java.util.Arrays.copyOf(found, n);
	}
}

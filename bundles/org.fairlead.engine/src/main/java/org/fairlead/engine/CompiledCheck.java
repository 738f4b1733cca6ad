package org.fairlead.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.fairlead.engine.FoundPassages.Range;
import org.fairlead.engine.call.Voices;
import org.fairlead.engine.phrase.Hits.Hit;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.review.Statement;
import org.fairlead.model.rules.Answer;
import org.fairlead.model.rules.State;
import org.fairlead.model.rules.Voice;
import org.fairlead.model.transcript.SectionKind;
import org.fairlead.model.transcript.Version;

/** A check made ready to run. The set is closed: a new kind is a new record here and a new class of the Ecore. */
sealed interface CompiledCheck {
	/**
	 * What a check says.
	 *
	 * @param state    the answer
	 * @param reason   why, one sentence
	 * @param evidence what was found
	 */
	record Answered(State state, String reason, List<Evidence> evidence) {
	}

	/** Decides. */
	Answered decide(Run run);

	/** Where it looks, in words. */
	String lookedAt(Run run);

	/** Whether each piece of evidence is a finding by itself when the element is not met. */
	default boolean findsEach() {
		return false;
	}

	record Says(Where where, Phrases phrases, Phrases weak, Phrases except, State absent) implements CompiledCheck {
		@Override
		public Answered decide(Run run) {
			List<Hit> met = where.hits(phrases, except, run);
			if (!met.isEmpty()) {
				return new Answered(State.MET, "Said: " + run.quoted(met) + ".", run.evidence(met));
			}
			List<Hit> nearly = where.hits(weak, except, run);
			if (!nearly.isEmpty()) {
				return new Answered(State.WEAK, "Said in a weaker form: " + run.quoted(nearly) + ".", run.evidence(nearly));
			}
			return new Answered(absent, "None of the wordings for it was found.", List.of());
		}

		@Override
		public String lookedAt(Run run) {
			return where.inWords(run);
		}
	}

	record Avoids(Where where, Phrases phrases, Phrases except, Phrases near) implements CompiledCheck {
		@Override
		public Answered decide(Run run) {
			List<Evidence> found = new ArrayList<>();
			int last = -1;
			for (Hit hit : phrases.in(run.hits())) {
				int first = run.call().firstOfGroup(run.call().sentenceAt(hit.begin()));
				if (first != last && where.holds(run.call().sentenceAt(hit.begin()), run) && !excused(first, run) && isNear(first, run)) {
					found.add(run.sentence(first, false));
					last = first;
				}
			}
			return found.isEmpty() ? new Answered(State.MET, "Nothing of the kind was said.", found)
					: new Answered(State.NOT_MET, found.size() == 1 ? "Said once." : "Said " + found.size() + " times.", found);
		}

		private boolean excused(int first, Run run) {
			return except.within(run.call().begin(first), run.call().end(run.call().lastOfGroup(first)), run.hits());
		}

		/** In the same turn and line. */
		private boolean isNear(int sentence, Run run) {
			if (near.isEmpty()) {
				return true;
			}
			int line = run.call().line(run.call().begin(sentence));
			int from = sentence;
			int to = sentence;
			while (from > 0 && run.call().turnNumber(from - 1) == run.call().turnNumber(sentence) && run.call().line(run.call().begin(from - 1)) == line) {
				from--;
			}
			while (to + 1 < run.call().size() && run.call().turnNumber(to + 1) == run.call().turnNumber(sentence) && run.call().line(run.call().begin(to + 1)) == line) {
				to++;
			}
			return near.within(run.call().begin(from), run.call().end(to), run.hits());
		}

		@Override
		public boolean findsEach() {
			return true;
		}

		@Override
		public String lookedAt(Run run) {
			return where.inWords(run);
		}
	}

	record Counts(Where where, Phrases phrases, Phrases except, int weakFrom, int metFrom) implements CompiledCheck {
		@Override
		public Answered decide(Run run) {
			List<Hit> found = new ArrayList<>();
			for (int i = 0; i < phrases.size(); i++) {
				phrases.in(run.hits(), i).stream().filter(h -> where.holds(run.call().sentenceAt(h.begin()), run) && !except.touch(h, run.hits())).findFirst().ifPresent(found::add);
			}
			found.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
			int n = found.size();
			State state = n >= metFrom ? State.MET : n >= weakFrom ? State.WEAK : State.NOT_MET;
			return new Answered(state, n == 0 ? "None was named." : n + " named: " + run.quoted(found) + ".", run.evidence(found));
		}

		@Override
		public String lookedAt(Run run) {
			return where.inWords(run);
		}
	}

	record Precedes(Where where, Phrases first, Phrases before) implements CompiledCheck {
		/** The opening is full of words about the course of the call; there a statement counts where it carries a figure. */
		private static boolean counts(Statement statement) {
			return statement.getSection() != SectionKind.OPENING || statement.isQuantified();
		}

		@Override
		public Answered decide(Run run) {
			int late = before.isEmpty() ? run.statements().stream().filter(Precedes::counts).mapToInt(Statement::getBegin).min().orElse(Integer.MAX_VALUE)
					: before.in(run.hits()).stream().filter(h -> Voices.speaks(Voice.COMPANY, run.call().role(run.call().sentenceAt(h.begin())))).mapToInt(Hit::begin).min()
							.orElse(Integer.MAX_VALUE);
			List<Evidence> early = new ArrayList<>();
			if (first.isEmpty()) {
				where.passage(run).ifPresent(r -> early.add(run.sentence(r.first(), false)));
			} else {
				where.hits(first, first.without(), run).stream().findFirst().ifPresent(h -> early.add(run.evidence(h)));
			}
			if (early.isEmpty()) {
				return new Answered(State.NOT_APPLICABLE, "There is nothing whose place could be judged.", List.of());
			}
			if (late == Integer.MAX_VALUE) {
				return new Answered(State.MET, "Nothing that it must precede was said.", early);
			}
			int line = run.call().line(late);
			if (early.get(0).getBegin() < late) {
				return new Answered(State.MET, "It begins in line " + early.get(0).getLine() + ", before line " + line + ".", early);
			}
			early.add(0, run.sentence(run.call().sentenceAt(late), false));
			return new Answered(State.NOT_MET, "It begins in line " + early.get(1).getLine() + ", after line " + line + ".", early);
		}

		@Override
		public String lookedAt(Run run) {
			return where.inWords(run);
		}
	}

	record SpokenBy(Where where, Voice voice) implements CompiledCheck {
		@Override
		public Answered decide(Run run) {
			return where.passage(run).map(r -> judge(r, run)).orElseGet(() -> new Answered(State.NOT_APPLICABLE, "There is no such passage.", List.of()));
		}

		private Answered judge(Range range, Run run) {
			boolean right = Voices.speaks(voice, run.call().role(range.first()));
			return new Answered(right ? State.MET : State.NOT_MET, "It is spoken by: " + run.call().role(range.first()).getLiteral() + ".", List.of(run.sentence(range.first(), false)));
		}

		@Override
		public String lookedAt(Run run) {
			return where.inWords(run);
		}
	}

	record InVersions(Where where) implements CompiledCheck {
		@Override
		public Answered decide(Run run) {
			if (!run.call().isBilingual()) {
				return new Answered(State.NOT_APPLICABLE, "The record shows one language only.", List.of());
			}
			return where.passage(run).map(r -> judge(r, run)).orElseGet(() -> new Answered(State.NOT_APPLICABLE, "There is no such passage.", List.of()));
		}

		private Answered judge(Range range, Run run) {
			Set<Version> versions = new TreeSet<>();
			for (int s = range.first(); s <= range.last(); s++) {
				versions.add(run.call().version(s));
			}
			List<Evidence> evidence = List.of(run.sentence(range.first(), false));
			return versions.size() > 1 ? new Answered(State.MET, "It stands in more than one language.", evidence)
					: new Answered(State.NOT_DETERMINABLE, "The call is held in more than one language and this record shows the passage in one only.", evidence);
		}

		@Override
		public String lookedAt(Run run) {
			return where.inWords(run);
		}
	}

	record FollowsRule(String rule) implements CompiledCheck {
		@Override
		public Answered decide(Run run) {
			RuleOutcome outcome = run.outcomes().get(rule);
			if (outcome == null) {
				return new Answered(State.NOT_DETERMINABLE, "The rule " + rule + " is not part of this review.", List.of());
			}
			return new Answered(outcome.getState(), rule + " is " + outcome.getState().getLiteral().replace('-', ' ') + ".", List.of());
		}

		@Override
		public String lookedAt(Run run) {
			return "the outcome of " + rule;
		}
	}

	record Statements(Where where, Set<String> hedges, Set<String> classes, String quantified, Phrases phrases, Phrases except, State finding) implements CompiledCheck {
		@Override
		public Answered decide(Run run) {
			List<Evidence> found = new ArrayList<>();
			for (Statement s : run.statements()) {
				if (fits(s, run)) {
					found.add(run.evidence(s.getBegin(), s.getEnd(), false));
				}
			}
			if (found.isEmpty()) {
				return new Answered(finding == State.NOT_MET ? State.MET : State.NOT_APPLICABLE, "There is no such statement.", found);
			}
			return new Answered(finding, found.size() == 1 ? "One statement." : found.size() + " statements.", found);
		}

		private boolean fits(Statement s, Run run) {
			return (hedges.isEmpty() || hedges.contains(s.getHedge().getLiteral().toUpperCase(Locale.ROOT))) //
					&& (classes.isEmpty() || classes.contains(s.getStatementClass().getLiteral().toUpperCase(Locale.ROOT))) //
					&& (quantified.isEmpty() || quantified.equals("yes") == s.isQuantified()) //
					&& (phrases.isEmpty() || phrases.within(s.getBegin(), s.getEnd(), run.hits())) //
					&& !except.within(s.getBegin(), s.getEnd(), run.hits()) //
					&& where.holds(run.call().sentenceAt(s.getBegin()), run);
		}

		@Override
		public boolean findsEach() {
			return finding == State.NOT_MET;
		}

		@Override
		public String lookedAt(Run run) {
			return "the inventory of forward-looking statements; " + where.inWords(run);
		}
	}

	record Asks(Expression expression, String source, State yes, State no) implements CompiledCheck {
		@Override
		public Answered decide(Run run) {
			Answer answer = expression.value(run::answer);
			return switch (answer) {
				case YES -> new Answered(yes, "By the issuer profile it holds: " + Run.inWords(source) + ".", List.of());
				case NO -> new Answered(no, "By the issuer profile it does not hold: " + Run.inWords(source) + ".", List.of());
				case UNKNOWN -> new Answered(State.MANUAL, "The issuer profile does not answer: " + String.join(", ", expression.open(run::answer).stream().map(Run::inWords).toList()) + ".", List.of());
			};
		}

		@Override
		public String lookedAt(Run run) {
			return "the issuer profile";
		}
	}

	record ProfileHost(Where where) implements CompiledCheck {
		@Override
		public Answered decide(Run run) {
			return WebAddresses.judge(where, run);
		}

		@Override
		public boolean findsEach() {
			return true;
		}

		@Override
		public String lookedAt(Run run) {
			return "web addresses in " + where.inWords(run);
		}
	}

	record Manual(String why) implements CompiledCheck {
		@Override
		public Answered decide(Run run) {
			return new Answered(State.MANUAL, why, List.of());
		}

		@Override
		public String lookedAt(Run run) {
			return "nothing: a person must answer";
		}
	}
}

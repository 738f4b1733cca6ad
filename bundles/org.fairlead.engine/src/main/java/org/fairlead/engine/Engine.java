// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.util.InternalEList;
import org.fairlead.engine.FoundPassages.Range;
import org.fairlead.engine.Packs.LoadedPack;
import org.fairlead.engine.call.CallText;
import org.fairlead.engine.call.Words;
import org.fairlead.engine.figure.CallFigures;
import org.fairlead.engine.figure.CompanionText;
import org.fairlead.engine.phrase.Hits;
import org.fairlead.engine.phrase.PhraseScanner;
import org.fairlead.model.review.CompanionKind;
import org.fairlead.model.review.FoundPassage;
import org.fairlead.model.review.PackUse;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.ReviewFactory;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.review.Statement;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.rules.RulesFactory;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.TranscriptFactory;

/** The only way in which a rule is ever evaluated: workbench, command line, batch and the examples inside the rules all call it. */
public final class Engine {
    /** Version of the program, as reports name it. */
    public static final String VERSION = "1.0.0";

    private Engine() {}

    /**
     * Reviews a transcript under a profile. A pure function: the same input gives the same review, in any number of threads. A rule that fails is not run
     * and says why; the others run.
     */
    public static Review review(Transcript transcript, CompiledRules rules, IssuerProfile profile) {
        return review(transcript, rules, profile, Companions.NONE);
    }

    /** Reviews a transcript and holds its figures against documents beside it. */
    public static Review review(
            Transcript transcript, CompiledRules rules, IssuerProfile profile, Companions companions) {
        Review review = ReviewFactory.eINSTANCE.createReview();
        review.setProgramVersion(VERSION);
        review.setTranscript(transcript);
        review.setProfile(profile);
        rules.packs().packs().forEach(p -> review.getPacks().add(use(p)));

        CallText call = new CallText(transcript);
        PhraseScanner scanner = rules.borrowScanner();
        Words words = scanner.words(call);
        Hits hits = scanner.scan(words, call.groups());
        Map<String, Range> passages = new HashMap<>();
        rules.passages()
                .forEach((key, definition) -> definition.find(call, hits).forEach(range -> {
                    passages.put(key, range);
                    review.getPassages().add(found(definition, range, call));
                }));
        List<Statement> statements =
                rules.statements().map(s -> s.find(call, words, hits)).orElse(List.of());
        addAll(review.getStatements(), statements);

        Map<String, RuleOutcome> outcomes = new LinkedHashMap<>();
        FigurePass figures = new FigurePass(() -> rules.figures()
                .map(v -> new CallFigures(call, words, hits, v, profile, statements, scanned(companions, scanner))));
        CallFacts facts = new CallFacts(call, words, statements);
        Run run = new Run(
                call, words, hits, profile, new Answers(profile, call), passages, statements, facts, figures, outcomes);
        for (CompiledRule rule : rules.rules()) {
            outcomes.put(rule.rule().getId(), Decision.decide(rule, run));
        }
        inOrderOfPacks(rules, outcomes, review);
        addAll(review.getFindings(), Findings.of(rules.rules(), run));
        figures.finished().ifPresent(f -> {
            addAll(review.getFigures(), f.figures());
            review.getPairs().addAll(f.pairs());
            review.getCompanions().addAll(f.companions());
        });
        rules.giveBack(scanner);
        return review;
    }

    /** Adds things just made, which no list holds yet: they need not be compared with each other. */
    static <T> void addAll(List<T> list, List<T> made) {
        ((InternalEList<T>) list).addAllUnique(made);
    }

    /** Which rules a profile switches on and off, in order of packs, without a call. */
    public static List<RuleSwitch> switches(CompiledRules rules, IssuerProfile profile) {
        CallText none = new CallText(TranscriptFactory.eINSTANCE.createTranscript());
        PhraseScanner scanner = rules.borrowScanner();
        Words words = scanner.words(none);
        Run run = new Run(
                none,
                words,
                scanner.scan(words, none.groups()),
                profile,
                new Answers(profile, none),
                new HashMap<>(),
                List.of(),
                new CallFacts(none, words, List.of()),
                new FigurePass(Optional::empty),
                new LinkedHashMap<>());
        return rules.rules().stream()
                .map(rule -> Decision.applicability(rule, run))
                .sorted(Comparator.comparing((RuleSwitch s) -> s.pack().getId())
                        .thenComparing(s -> s.rule().getId()))
                .toList();
    }

    /** A profile that answers nothing. */
    public static IssuerProfile unknownIssuer() {
        return RulesFactory.eINSTANCE.createIssuerProfile();
    }

    private static List<CompanionText> scanned(Companions companions, PhraseScanner scanner) {
        List<CompanionText> texts = new ArrayList<>();
        companions.release().ifPresent(t -> texts.add(scanned(CompanionKind.RELEASE, t, scanner)));
        companions.otherRecord().ifPresent(t -> texts.add(scanned(CompanionKind.OTHER_RECORD, t, scanner)));
        companions.previous().forEach(t -> texts.add(scanned(CompanionKind.PREVIOUS_CALL, t, scanner)));
        return texts;
    }

    private static CompanionText scanned(CompanionKind kind, Transcript transcript, PhraseScanner scanner) {
        CallText text = new CallText(transcript);
        Words words = scanner.words(text);
        return new CompanionText(kind, text, words, scanner.scan(words, text.groups()));
    }

    private static void inOrderOfPacks(CompiledRules rules, Map<String, RuleOutcome> outcomes, Review review) {
        for (LoadedPack loaded : rules.packs().packs()) {
            loaded.pack().getRules().forEach(r -> {
                RuleOutcome outcome = outcomes.get(r.getId());
                if (outcome != null) {
                    review.getOutcomes().add(outcome);
                }
            });
        }
    }

    private static PackUse use(LoadedPack loaded) {
        PackUse use = ReviewFactory.eINSTANCE.createPackUse();
        use.setPack(loaded.pack());
        use.setSha256(loaded.sha256());
        return use;
    }

    private static FoundPassage found(FoundPassages definition, Range range, CallText call) {
        FoundPassage passage = ReviewFactory.eINSTANCE.createFoundPassage();
        passage.setId(definition.definition().getId());
        passage.setTitle(range.title());
        passage.setBegin(call.begin(range.first()));
        passage.setEnd(call.end(range.last()));
        return passage;
    }
}

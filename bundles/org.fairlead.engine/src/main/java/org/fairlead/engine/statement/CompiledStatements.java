// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.InternalEList;
import org.fairlead.engine.call.CallText;
import org.fairlead.engine.call.Label;
import org.fairlead.engine.call.Voices;
import org.fairlead.engine.call.Words;
import org.fairlead.engine.phrase.Hits;
import org.fairlead.engine.phrase.PhraseException;
import org.fairlead.engine.phrase.PhraseSet;
import org.fairlead.model.review.Cue;
import org.fairlead.model.review.ReviewFactory;
import org.fairlead.model.review.Statement;
import org.fairlead.model.rules.StatementModel;
import org.fairlead.model.rules.Voice;

/** A statement model made ready to run. Immutable and thread-safe. */
public final class CompiledStatements {
    private final CueTable table;
    private final Weights weights;
    private final Qualities qualities;
    private final SplitPhrase[] phrases;

    private CompiledStatements(CueTable table, double bias, Qualities qualities, SplitPhrase[] phrases) {
        this.table = table;
        this.weights = table.weights(bias);
        this.qualities = qualities;
        this.phrases = phrases;
    }

    /**
     * Adds the phrases of a model to those of the rules.
     *
     * @param terms named groups of phrases of the model's pack
     * @throws PhraseException when a phrase or a cue is not well written
     */
    public static CompiledStatements compile(StatementModel model, PhraseSet phrases, Map<String, List<String>> terms)
            throws PhraseException {
        CueCompiler compiler = new CueCompiler(model, phrases, terms);
        CueTable table = compiler.compile(model.getCues());
        Qualities qualities = Qualities.compile(model, compiler);
        return new CompiledStatements(table, model.getBias(), qualities, compiler.splitPhrases());
    }

    /** The forward-looking statements of a call, in order of the text. Only words of the company count: never those of operator, analyst or vendor. */
    public List<Statement> find(CallText call, Words words, Hits hits) {
        boolean[] company = company(call);
        PhrasePlaces places = new PhrasePlaces(phrases, call, hits);
        CallCues cues = new CallCues(table, call, words, places, company, ReportedPeriod.of(call.transcript()));
        double[] scores = cues.scores(weights, company);
        List<Statement> found = new ArrayList<>();
        for (int s = 0; s < scores.length; s++) {
            if (company[s] && scores[s] >= 0) {
                found.add(statement(call, places, cues, s, scores[s], found.size() + 1));
            }
        }
        return found;
    }

    private static boolean[] company(CallText call) {
        boolean[] company = new boolean[call.size()];
        for (int s = 0; s < company.length; s++) {
            company[s] = Voices.speaks(Voice.COMPANY, call.role(s));
        }
        return company;
    }

    private Statement statement(
            CallText call, PhrasePlaces places, CallCues cues, int sentence, double score, int number) {
        Statement statement = ReviewFactory.eINSTANCE.createStatement();
        statement.setId(Label.of('S', number));
        statement.setBegin(call.begin(sentence));
        statement.setEnd(call.end(sentence));
        statement.setQuote(call.text().substring(call.begin(sentence), call.end(sentence)));
        statement.setLine(call.line(call.begin(sentence)));
        statement.setScore(score);
        statement.setSection(call.section(sentence));
        statement.setVersion(call.version(sentence));
        call.turn(sentence).ifPresent(turn -> statement.setSpeaker(turn.getSpeaker()));
        qualities.describe(statement, call, sentence, places);
        ((InternalEList<Cue>) statement.getCues()).addAllUnique(reasons(places, cues, sentence));
        return statement;
    }

    /** What decided, the heaviest first. */
    private List<Cue> reasons(PhrasePlaces places, CallCues cues, int sentence) {
        List<Cue> reasons = new ArrayList<>();
        double[] counted = weights.of(cues.showsPivot(sentence));
        for (int cue : cues.of(sentence)) {
            if (counted[cue] != 0) {
                Cue reason = ReviewFactory.eINSTANCE.createCue();
                reason.setName(table.cues[cue].name());
                reason.setWeight(counted[cue]);
                reason.setQuote(cues.quote(sentence, cue, places));
                reasons.add(reason);
            }
        }
        reasons.sort(Comparator.comparingDouble((Cue c) -> -Math.abs(c.getWeight())));
        return reasons;
    }
}

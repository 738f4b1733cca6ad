// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fairlead.engine.call.CallText;
import org.fairlead.engine.call.Label;
import org.fairlead.engine.call.Words;
import org.fairlead.engine.phrase.Hits;
import org.fairlead.model.review.Companion;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Figure;
import org.fairlead.model.review.FigureKind;
import org.fairlead.model.review.PassagePair;
import org.fairlead.model.review.ReviewFactory;
import org.fairlead.model.review.Statement;
import org.fairlead.model.rules.FigureQuestion;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.transcript.Source;

/** The call-figures pass over one call: its figures with their ticks, its language pairs, and what the checks found. */
public final class CallFigures {
    private static final ReviewFactory MAKE = ReviewFactory.eINSTANCE;

    private final CallWords call;
    private final Material material;
    private final Remarks remarks;
    private final List<PairText> pairs;
    private final List<Beside> besides = new ArrayList<>();

    /**
     * Runs the pass.
     *
     * @param text       the call
     * @param words      its words
     * @param hits       where the phrases of rules and vocabulary stand in it
     * @param vocabulary of the pack
     * @param profile    of the issuer
     * @param statements forward-looking statements that were found
     * @param companions documents beside the call, earlier calls from the latest on
     */
    public CallFigures(
            CallText text,
            Words words,
            Hits hits,
            FigureVocabulary vocabulary,
            IssuerProfile profile,
            List<Statement> statements,
            List<CompanionText> companions) {
        call = new CallWords(text, words, hits, vocabulary);
        Stems stems = new Stems(call, vocabulary.meanings());
        pairs = PairText.of(call, stems);
        List<PairText> aligned = pairs.stream().filter(p -> p.aligned).toList();
        material = new Material(call, stems, aligned, vocabulary, profile, statements);
        remarks = new Remarks(call);
        companions.forEach(c -> besides.add(new Beside(c, vocabulary)));
        FigureChecks.run(material, besides, remarks);
    }

    /** What was found for a question. */
    public List<Remark> remarks(FigureQuestion question) {
        return remarks.of(question);
    }

    /** Why a question could not be asked; empty where it was. */
    public String notAsked(FigureQuestion question) {
        return remarks.notAsked(question);
    }

    /** The figures, periods among them, in order of the text, for the review. */
    public List<Figure> figures() {
        Map<Fact, Figure> made = new HashMap<>();
        List<Figure> figures = new ArrayList<>();
        for (Fact fact : call.facts) {
            Figure figure = figure(fact);
            made.put(fact, figure);
            figures.add(figure);
        }
        made.forEach((fact, figure) -> fact.against.forEach(f -> {
            Figure other = made.get(f);
            if (other != null) {
                figure.getCounterparts().add(other);
            }
        }));
        call.periods.forEach(p -> figures.add(period(p)));
        figures.sort((a, b) -> Integer.compare(a.getBegin(), b.getBegin()));
        for (int i = 0; i < figures.size(); i++) {
            figures.get(i).setId(Label.of('N', i + 1));
        }
        return figures;
    }

    private Figure figure(Fact fact) {
        Figure figure = at(call.begin(fact), call.end(fact), fact.sentence);
        figure.setKind(fact.kind);
        figure.setLow(Show.decimal(fact.low));
        figure.setHigh(Show.decimal(fact.high));
        figure.setPrecision(Show.decimal(fact.step));
        figure.setUnit(fact.unit);
        figure.setCurrency(fact.currency);
        figure.setScale(fact.scale);
        figure.setApproximate(fact.approximate);
        figure.setMetric(fact.metric());
        figure.setAspect(fact.aspect);
        figure.setPeriod(fact.period.code());
        figure.setBasis(fact.basis);
        figure.setOutlook(fact.outlook);
        figure.setTick(fact.tick);
        figure.setReason(fact.reason);
        return figure;
    }

    private Figure period(PeriodMention p) {
        int begin = call.words.begin(p.from());
        Figure figure = at(begin, call.words.end(p.after() - 1), call.text.sentenceAt(begin));
        boolean month = p.period().part().startsWith("M");
        figure.setKind(month ? FigureKind.DATE : FigureKind.PERIOD);
        figure.setPeriod(p.period().code());
        return figure;
    }

    private Figure at(int begin, int end, int sentence) {
        Figure figure = MAKE.createFigure();
        figure.setBegin(begin);
        figure.setEnd(end);
        figure.setQuote(call.text.text().substring(begin, end));
        figure.setLine(call.text.line(begin));
        call.text.turn(sentence).ifPresent(t -> figure.setSpeaker(t.getSpeaker()));
        figure.setSection(call.text.section(sentence));
        figure.setVersion(call.text.version(sentence));
        return figure;
    }

    /** The documents beside the call, and what came of holding it against them. */
    public List<Companion> companions() {
        List<Companion> made = new ArrayList<>();
        for (Beside beside : besides) {
            Companion companion = MAKE.createCompanion();
            companion.setKind(beside.kind);
            companion.setFileName(beside.fileName());
            Source source = beside.words.text.transcript().getSource();
            companion.setSha256(source == null ? "" : source.getSha256());
            companion.setCompared(beside.compared);
            companion.setNote(beside.note);
            made.add(companion);
        }
        return made;
    }

    /** The language pairs for the review. */
    public List<PassagePair> pairs() {
        List<PassagePair> made = new ArrayList<>();
        for (PairText text : pairs) {
            PassagePair pair = MAKE.createPassagePair();
            pair.setId(String.format(Locale.ROOT, "P%02d", made.size() + 1));
            pair.setOriginal(text.original);
            pair.setInterpretation(text.interpretation);
            pair.setEnd(text.interpretation.getEnd());
            pair.setConfidence(text.confidence);
            pair.getAnchors().addAll(text.anchors);
            CoverCheck.alone(material, text, true)
                    .forEach(s -> pair.getOnlyOriginal().add(sentence(s)));
            CoverCheck.alone(material, text, false)
                    .forEach(s -> pair.getOnlyInterpretation().add(sentence(s)));
            made.add(pair);
        }
        return made;
    }

    private Evidence sentence(int sentence) {
        Evidence evidence = MAKE.createEvidence();
        evidence.setBegin(call.text.begin(sentence));
        evidence.setEnd(call.text.end(sentence));
        evidence.setQuote(call.text.text().substring(evidence.getBegin(), evidence.getEnd()));
        evidence.setLine(call.text.line(evidence.getBegin()));
        call.text.turn(sentence).ifPresent(t -> evidence.setSpeaker(t.getSpeaker()));
        evidence.setSection(call.text.section(sentence));
        return evidence;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fairlead.engine.call.CallText;
import org.fairlead.engine.phrase.PhraseException;
import org.fairlead.model.review.Hedge;
import org.fairlead.model.review.Statement;
import org.fairlead.model.review.StatementClass;
import org.fairlead.model.rules.ClassDefinition;
import org.fairlead.model.rules.HedgeDefinition;
import org.fairlead.model.rules.StatementModel;

/** Class, hedge and quantity of a statement, from the marks of the model. */
final class Qualities {
    private record ClassMark(StatementClass value, double weight, int[] phrases) {}

    private static final int[] NO_PHRASES = {};

    private record HedgeMark(Hedge level, int[] phrases, int[] except) {}

    private final List<ClassMark> classes = new ArrayList<>();
    private final List<HedgeMark> hedges = new ArrayList<>();
    private final int[] quantities;
    private final int[] quantityExcept;

    private Qualities(int[] quantities, int[] quantityExcept) {
        this.quantities = quantities;
        this.quantityExcept = quantityExcept;
    }

    static Qualities compile(StatementModel model, CueCompiler compiler) throws PhraseException {
        Qualities qualities =
                new Qualities(compiler.phrases(model.getQuantities()), compiler.phrases(model.getQuantityExcept()));
        for (ClassDefinition definition : model.getClasses()) {
            StatementClass value = StatementClass.getByName(definition.getName());
            if (value == null) {
                throw new PhraseException("The class \"" + definition.getName() + "\" is none of A, B, C and D.");
            }
            qualities.classes.add(
                    new ClassMark(value, definition.getWeight(), compiler.phrases(definition.getPhrases())));
        }
        for (HedgeDefinition definition : model.getHedges()) {
            Hedge level = Hedge.getByName(definition.getLevel());
            if (level == null) {
                throw new PhraseException(
                        "The hedge level \"" + definition.getLevel() + "\" is none of H1, H2 and H3.");
            }
            qualities.hedges.add(new HedgeMark(
                    level, compiler.phrases(definition.getPhrases()), compiler.phrases(definition.getExcept())));
        }
        return qualities;
    }

    /** Numbers of the class marks that a sentence shows. */
    int[] classMarks(CallText call, int sentence, PhrasePlaces places) {
        return IntStream.range(0, classes.size())
                .filter(i -> isMarked(classes.get(i), call, sentence, places))
                .toArray();
    }

    /** The class that a mark speaks for. */
    StatementClass markedClass(int mark) {
        return classes.get(mark).value;
    }

    int classMarkCount() {
        return classes.size();
    }

    private static boolean isMarked(ClassMark mark, CallText call, int sentence, PhrasePlaces places) {
        return mark.phrases.length == 0 || isThere(call, sentence, mark.phrases, NO_PHRASES, places);
    }

    void describe(Statement statement, CallText call, int sentence, PhrasePlaces places) {
        statement.setStatementClass(classOf(call, sentence, places));
        statement.setHedge(hedgeOf(call, sentence, places));
        statement.setQuantified(isThere(call, sentence, quantities, quantityExcept, places));
    }

    /** The class with the heaviest sum; C where no mark is found. A definition without phrases always counts. */
    private StatementClass classOf(CallText call, int sentence, PhrasePlaces places) {
        double[] sums = new double[StatementClass.values().length];
        for (ClassMark mark : classes) {
            if (isMarked(mark, call, sentence, places)) {
                sums[mark.value.getValue()] += mark.weight;
            }
        }
        StatementClass best = StatementClass.C;
        for (StatementClass value : StatementClass.values()) {
            if (sums[value.getValue()] > sums[best.getValue()]) {
                best = value;
            }
        }
        return best;
    }

    private Hedge hedgeOf(CallText call, int sentence, PhrasePlaces places) {
        Hedge highest = Hedge.H0;
        for (HedgeMark mark : hedges) {
            if (mark.level.getValue() > highest.getValue()
                    && isThere(call, sentence, mark.phrases, mark.except, places)) {
                highest = mark.level;
            }
        }
        return highest;
    }

    private static boolean isThere(CallText call, int sentence, int[] phrases, int[] except, PhrasePlaces places) {
        return places.sentencesOf(phrases)[sentence]
                && (except.length == 0
                        || places.firstIn(call.begin(sentence), call.end(sentence), phrases, except) >= 0);
    }
}

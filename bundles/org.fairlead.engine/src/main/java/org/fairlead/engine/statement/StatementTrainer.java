// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.fairlead.engine.phrase.PhraseException;
import org.fairlead.engine.phrase.PhraseScanner;
import org.fairlead.engine.phrase.PhraseSet;
import org.fairlead.engine.statement.TrainingSet.Row;
import org.fairlead.model.review.ReviewFactory;
import org.fairlead.model.review.Statement;
import org.fairlead.model.rules.CueDefinition;
import org.fairlead.model.rules.StatementModel;

/**
 * Learns the weights of a statement model from labelled sentences and says how well it does on calls that it has not seen. The cues themselves are
 * written by people.
 */
public final class StatementTrainer {
    private static final int FOLDS = 10;
    private static final double PENALTY = 2.5;
    private static final double DOUBTFUL = 0.6;

    private final StatementModel model;
    private final CueTable table;
    private final List<Row> rows;
    private final List<LabelledSentence> others;
    private final Training training;
    private final Qualities qualities;

    /**
     * Reads the labelled sentences.
     *
     * @param model       the cues; {@link #train} writes their weights
     * @param terms       named groups of phrases of the model's pack
     * @param labels      folder with tables of labelled sentences
     * @param transcripts folder of the transcripts that tables with offsets point into
     */
    public StatementTrainer(StatementModel model, Map<String, List<String>> terms, Path labels, Path transcripts)
            throws IOException, PhraseException {
        this.model = model;
        PhraseSet phrases = new PhraseSet();
        CueCompiler compiler = new CueCompiler(model, phrases, terms);
        table = compiler.compile(model.getCues());
        qualities = Qualities.compile(model, compiler);
        LabelledFiles files = new LabelledFiles(transcripts);
        List<LabelledSentence> sentences = new ArrayList<>();
        for (Path path : LabelledFiles.tables(labels)) {
            sentences.addAll(files.read(path));
        }
        others = sentences.stream().filter(label -> !label.company()).toList();
        rows = new TrainingSet(
                        table,
                        compiler.splitPhrases(),
                        new PhraseScanner(phrases.build()),
                        sentences.stream().filter(LabelledSentence::company).toList())
                .rows;
        training = new Training(table, PENALTY, DOUBTFUL);
    }

    /** How many labelled sentences there are, words of operators and analysts too. */
    public int size() {
        return rows.size() + others.size();
    }

    /**
     * What cross-validation by call comes to.
     *
     * @param f1      over all sentences
     * @param clearF1 over those that a second reader would see no otherwise
     * @param lines   these and the rest, to print
     */
    public record CrossValidation(double f1, double clearF1, List<String> lines) {}

    /**
     * How well weights that were learned from other calls do on each call: all sentences and those without doubt, and by table; class, hedge and quantity
     * over the labelled statements.
     */
    public CrossValidation crossValidate() {
        double[] scores = training.crossValidate(rows, FOLDS);
        List<Row> statements =
                rows.stream().filter(row -> row.label().forward()).toList();
        List<String> lines = new ArrayList<>();
        lines.add("all sentences: " + figures(scores, label -> true));
        lines.add("sentences without doubt: " + figures(scores, label -> !label.doubtful()));
        for (String name : tables()) {
            lines.add(name + ", all: " + figures(scores, label -> label.table().equals(name)));
            lines.add(name + ", without doubt: "
                    + figures(scores, label -> label.table().equals(name) && !label.doubtful()));
        }
        long hedged = statements.stream()
                .filter(row ->
                        described(row).getHedge().getName().equals(row.label().hedge()))
                .count();
        lines.add(share("class", ClassTraining.crossValidate(qualities, statements, FOLDS)));
        lines.add(share("hedge", hedged / (double) statements.size()));
        lines.add("quantified: " + quantities(statements));
        return new CrossValidation(
                figures(scores, label -> true).f1(),
                figures(scores, label -> !label.doubtful()).f1(),
                lines);
    }

    /** Names of the tables that were read. */
    public List<String> tables() {
        return rows.stream().map(row -> row.label().table()).distinct().toList();
    }

    /** How well weights that were learned from the other tables do on one: all sentences and those without doubt. */
    public List<String> holdOut(String name) {
        HeldOut held = heldOut(name);
        return List.of(name + ", all: " + held.all(), name + ", without doubt: " + held.clear());
    }

    /**
     * Figures over sentences that were not learned from.
     *
     * @param all   all of them
     * @param clear those without doubt
     */
    record HeldOut(Figures all, Figures clear) {}

    HeldOut heldOut(String name) {
        Weights fit = training.fit(
                rows.stream().filter(row -> !row.label().table().equals(name)).toList());
        Figures all = new Figures();
        Figures clear = new Figures();
        for (Row row : rows) {
            if (row.label().table().equals(name)) {
                boolean said = Training.score(row, fit) >= 0;
                all.add(row.label().forward(), said);
                if (!row.label().doubtful()) {
                    clear.add(row.label().forward(), said);
                }
            }
        }
        return new HeldOut(all, clear);
    }

    private static String share(String what, double share) {
        return String.format(Locale.ROOT, "%s right: %.3f", what, share);
    }

    private Statement described(Row row) {
        Statement statement = ReviewFactory.eINSTANCE.createStatement();
        statement.setBegin(row.call().begin(row.at()));
        statement.setEnd(row.call().end(row.at()));
        qualities.describe(statement, row.call(), row.at(), row.places());
        return statement;
    }

    private Figures quantities(List<Row> statements) {
        Figures figures = new Figures();
        statements.forEach(
                row -> figures.add(row.label().quantified(), described(row).isQuantified()));
        return figures;
    }

    private Figures figures(double[] scores, Predicate<LabelledSentence> which) {
        Figures figures = new Figures();
        for (int i = 0; i < scores.length; i++) {
            if (which.test(rows.get(i).label())) {
                figures.add(rows.get(i).label().forward(), scores[i] >= 0);
            }
        }
        // Words of others are never said to be statements of the company.
        others.stream().filter(which).forEach(label -> figures.add(label.forward(), false));
        return figures;
    }

    /** Learns from all sentences and writes weights and bias into the model, rounded so that a person can read them. */
    public void train() {
        Weights fit = training.fit(rows);
        double[] pivotal = Training.rounded(fit.pivotal());
        double[] elsewhere = Training.rounded(fit.elsewhere());
        List<CueDefinition> cues = model.getCues();
        for (int i = 0; i < pivotal.length; i++) {
            cues.get(i).setWeight(pivotal[i]);
            cues.get(i).setElsewhere(table.pivot == CueTable.NO_PIVOT ? 0 : elsewhere[i]);
        }
        model.setBias(Math.round(fit.bias() * 100) / 100.0);
        double[] marks = Training.rounded(ClassTraining.fit(qualities, rows));
        for (int i = 0; i < marks.length; i++) {
            model.getClasses().get(i).setWeight(marks[i]);
        }
    }
}

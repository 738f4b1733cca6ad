// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.predictions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairlead.engine.Packs;
import org.fairlead.model.review.Review;
import org.fairlead.model.rules.Rule;
import org.fairlead.model.rules.State;

/** One row a call: what was found of the safe harbor and of the notices around it. A column whose rule is in no pack is left out. */
final class ElementsTable implements Table {
    /**
     * How a column follows from a review.
     *
     * @param name  of the column
     * @param rule  without which the column is left out
     * @param value of the column for one call
     */
    private record Column(String name, String rule, Function<CallFacts, String> value) {
        /** A column that spells the state of a rule. */
        static Column ofRule(String name, String rule, String met, String weak, String otherwise) {
            return new Column(name, rule, facts -> word(facts.rule(rule), met, weak, otherwise));
        }

        /** A column that says whether an element of a rule is met. */
        static Column ofElement(String name, String rule, String element) {
            return new Column(name, rule, facts -> Table.yesNo(facts.element(rule, element) == State.MET));
        }

        private static String word(State state, String met, String weak, String otherwise) {
            return state == State.MET ? met : state == State.WEAK ? weak : otherwise;
        }
    }

    private static final List<Column> COLUMNS = List.of(
            new Column("sh_present", "US-SH-01", ElementsTable::presence),
            new Column("sh_start", "US-SH-01", CallFacts::statementBegin),
            new Column("sh_end", "US-SH-01", CallFacts::statementEnd),
            new Column("sh_role", "US-SH-01", CallFacts::statementRole),
            Column.ofRule("sh02_identified", "US-SH-02", "met", "weak", "not"),
            Column.ofRule("sh03_differ", "US-SH-03", "met", "met", "not"),
            Column.ofRule("sh04_more_info", "US-SH-04", "met", "weak", "not"),
            Column.ofRule("sh05_document", "US-SH-05", "met", "weak", "not"),
            Column.ofRule("sh07_factors", "US-SH-07", "3+", "1-2", "0"),
            Column.ofRule("sh10_act", "US-SH-10", "y", "garbled", "n"),
            Column.ofRule("sh11_update", "US-SH-11", "met", "as-of-only", "not"),
            Column.ofElement("sh11b_exception", "US-SH-11", "law"),
            new Column("nongaap_used", "US-NG-00", ElementsTable::nonGaap),
            new Column(
                    "ng02_pointer",
                    "US-NG-02",
                    facts -> facts.rule("US-NG-02") == State.NOT_APPLICABLE
                            ? "na"
                            : Column.word(facts.rule("US-NG-02"), "met", "weak", "not")),
            new Column("fd01_access", "US-FD-01", ElementsTable::access),
            Column.ofRule("rec01_recording", "US-REC-01", "y", "y", "n"),
            Column.ofRule("tr01_provider", "TR-01", "y", "edit-note", "n"),
            new Column(
                    "tr02_interpretation",
                    "TR-02",
                    facts -> Column.word(facts.element("TR-02", "notice"), "y", "mention", "n")),
            Column.ofRule("tr04_currency", "TR-04", "y", "garbled", "n"));

    @Override
    public List<String> columns(Packs packs) {
        Set<String> rules = packs.packs().stream()
                .flatMap(loaded -> loaded.pack().getRules().stream())
                .map(Rule::getId)
                .collect(Collectors.toSet());
        List<String> names = new ArrayList<>(List.of("file"));
        COLUMNS.stream().filter(column -> rules.contains(column.rule())).forEach(column -> names.add(column.name()));
        return names;
    }

    @Override
    public List<List<String>> rows(Review review) {
        CallFacts facts = new CallFacts(review);
        List<String> cells =
                new ArrayList<>(List.of(review.getTranscript().getSource().getFileName()));
        COLUMNS.stream()
                .filter(column -> facts.knows(column.rule()))
                .forEach(column -> cells.add(column.value().apply(facts)));
        return List.of(cells);
    }

    /** Read out, or only pointed to: a passage that warns of nothing itself and sends the listener to a notice, or does not even say what it is about. */
    private static String presence(CallFacts facts) {
        if (!facts.hasStatement()) {
            return "n";
        }
        boolean warns = Stream.of("US-SH-03", "US-SH-07", "US-SH-11")
                        .map(facts::rule)
                        .anyMatch(state -> state == State.MET || state == State.WEAK)
                || facts.element("US-SH-04", "risks") == State.MET;
        boolean pointsElsewhere =
                facts.rule("US-SH-04") == State.WEAK || facts.element("US-SH-02", "words") != State.MET;
        return !warns && pointsElsewhere ? "by-reference" : "y";
    }

    /** Named as adjusted or non-GAAP, or only EBITDA and free cash flow by themselves, or none. */
    private static String nonGaap(CallFacts facts) {
        if (facts.rule("US-NG-00") == State.NOT_APPLICABLE) {
            return Table.yesNo(false);
        }
        return facts.element("US-NG-00", "labelled") == State.MET ? Table.yesNo(true) : "bare-only";
    }

    private static String access(CallFacts facts) {
        boolean webcast = facts.element("US-FD-01", "webcast") == State.MET;
        boolean replay = facts.element("US-FD-01", "replay") == State.MET;
        if (webcast && replay) {
            return "both";
        }
        return webcast ? "webcast" : replay ? "replay" : Table.yesNo(false);
    }
}

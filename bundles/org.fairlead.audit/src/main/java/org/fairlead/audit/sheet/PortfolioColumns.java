// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import static org.fairlead.audit.portfolio.Portfolio.quarter;
import static org.fairlead.audit.portfolio.Portfolio.worst;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.function.Function;
import org.fairlead.audit.portfolio.CallRow;
import org.fairlead.audit.portfolio.FindingRow;
import org.fairlead.audit.portfolio.Portfolio;
import org.fairlead.audit.portfolio.Portfolio.Group;
import org.fairlead.audit.portfolio.Portfolio.Place;
import org.fairlead.audit.portfolio.Portfolio.RuleCounts;
import org.fairlead.audit.register.Column;
import org.fairlead.audit.register.Column.Use;
import org.fairlead.audit.register.Phrase;
import org.fairlead.audit.register.Strong;
import org.fairlead.audit.register.Words;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.SectionKind;

/** The columns of a portfolio's tables. */
final class PortfolioColumns {
    private static final int WORST = 3;

    /** A finding and the call that it is of. */
    record Found(CallRow call, FindingRow finding) {}

    static final List<Column<CallRow>> CALLS = calls();
    static final List<Column<Entry<String, RuleCounts>>> RULES = rules();
    static final List<Column<Entry<Place, Group>>> TRENDS = trends();
    static final List<Column<Found>> FINDINGS = List.of(
            key("Call", 30, f -> f.call().path()),
            key("No.", 8, f -> f.finding().id()),
            said("Issuer", 24, f -> f.call().issuer()),
            said("Date", 12, f -> date(f.call().date())),
            said("Rule", 12, f -> f.finding().rule()),
            of("Severity", 11, f -> Severity.get(f.finding().severity())),
            of("State", 16, f -> State.get(f.finding().state())),
            of("Finding", 50, f -> f.finding().message()),
            of("Part of the call", 20, f -> Words.of(SectionKind.get(f.finding().section()))),
            said("Speaker", 20, f -> f.finding().speaker()),
            of(
                    "Role",
                    20,
                    f -> f.finding().role().isEmpty()
                            ? ""
                            : Words.of(Role.get(f.finding().role()))),
            of("Line", 8, f -> f.finding().line()),
            said("Quote", 70, f -> f.finding().quote()));
    static final List<Column<CallRow>> NOT_REVIEWED = List.of(
            key("Call", 60, CallRow::path),
            of("Bytes", 14, CallRow::bytes),
            of("Why it was not reviewed", 110, CallRow::error));

    private PortfolioColumns() {}

    private static List<Column<CallRow>> calls() {
        List<Column<CallRow>> columns = new ArrayList<>(List.of(
                key("Call", 34, CallRow::path),
                said("Issuer", 28, CallRow::issuer),
                said("Date", 12, c -> date(c.date())),
                of("Quarter", 11, c -> quarter(c.date())),
                of("Profile", 24, c -> c.profile().isEmpty() ? "none" : Phrase.said(c.profile()))));
        for (String severity : Portfolio.SEVERITIES) {
            columns.add(of(Words.of(Severity.get(severity)), 10, c -> c.findings(severity)));
        }
        for (String state : Portfolio.STATES) {
            columns.add(of(Words.of(State.get(state)), 11, c -> c.states(state)));
        }
        columns.add(of("Turns", 9, CallRow::turns));
        columns.add(of("Forward-looking statements", 12, CallRow::statements));
        columns.add(of("Worst findings", 60, c -> worst(c, WORST)));
        columns.add(of("Notes of the reading", 30, c -> String.join("\n", c.warnings())));
        columns.add(said("SHA-256", 20, CallRow::sha256));
        return List.copyOf(columns);
    }

    private static List<Column<Entry<String, RuleCounts>>> rules() {
        List<Column<Entry<String, RuleCounts>>> columns = new ArrayList<>();
        columns.add(key("Rule", 16, r -> new Strong(r.getKey())));
        for (String state : Portfolio.STATES) {
            columns.add(of(
                    Words.of(State.get(state)) + ", calls",
                    14,
                    r -> r.getValue().states(state)));
        }
        for (String severity : Portfolio.SEVERITIES) {
            columns.add(of(
                    Words.of(Severity.get(severity)) + ", findings",
                    14,
                    r -> r.getValue().findings(severity)));
        }
        return List.copyOf(columns);
    }

    private static List<Column<Entry<Place, Group>>> trends() {
        List<Column<Entry<Place, Group>>> columns = new ArrayList<>(List.of(
                key(
                        "Issuer",
                        44,
                        t -> t.getKey().issuer().isEmpty()
                                ? Phrase.of("not named in the call")
                                : t.getKey().issuer()),
                key("Quarter", 12, t -> Phrase.of(t.getKey().quarter())),
                of("Calls", 10, t -> t.getValue().calls()),
                of("Not reviewed", 12, t -> t.getValue().notReviewed())));
        for (String severity : Portfolio.SEVERITIES) {
            columns.add(
                    of(Words.of(Severity.get(severity)), 12, t -> t.getValue().findings(severity)));
        }
        columns.add(of("Forward-looking statements", 16, t -> t.getValue().statements()));
        return List.copyOf(columns);
    }

    private static Object date(String date) {
        try {
            return date.isEmpty() ? "" : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            return date; // a month or a year, as the record gives it
        }
    }

    private static <R> Column<R> key(String title, int width, Function<R, Object> value) {
        return new Column<>(title, width, Use.KEY, value);
    }

    private static <R> Column<R> said(String title, int width, Function<R, Object> value) {
        return new Column<>(title, width, Use.SAID, value);
    }

    private static <R> Column<R> of(String title, int width, Function<R, Object> value) {
        return new Column<>(title, width, Use.SHOWN, value);
    }
}

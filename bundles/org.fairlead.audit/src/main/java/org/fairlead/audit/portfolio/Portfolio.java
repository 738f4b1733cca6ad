// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.portfolio;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fairlead.audit.register.Phrase;

/** Counts over all calls. Its size grows with the rules, issuers and quarters, not with the calls. */
public final class Portfolio {
    /** Literals of the severities, the worst first. */
    public static final List<String> SEVERITIES = List.of("high", "medium", "low", "info");

    /** Literals of the states, in the order of the tables. */
    public static final List<String> STATES =
            List.of("met", "weak", "not-met", "not-applicable", "manual", "not-determinable", "not-run");

    /** Counts of one group: an issuer in a quarter, a quarter, all. */
    public static final class Group {
        private int calls;
        private int notReviewed;
        private long statements;
        private final long[] findings = new long[SEVERITIES.size()];

        private void add(CallRow row) {
            calls++;
            statements += row.statements();
            if (!row.reviewed()) {
                notReviewed++;
            }
            for (FindingRow finding : row.findings()) {
                findings[SEVERITIES.indexOf(finding.severity())]++;
            }
        }

        public int calls() {
            return calls;
        }

        public int notReviewed() {
            return notReviewed;
        }

        public long statements() {
            return statements;
        }

        /** Number of findings of a severity, given as its literal. */
        public long findings(String severity) {
            return findings[SEVERITIES.indexOf(severity)];
        }
    }

    /** Counts of one rule. */
    public static final class RuleCounts {
        private final long[] states = new long[STATES.size()];
        private final long[] findings = new long[SEVERITIES.size()];

        /** Number of calls in which the rule ended in a state, given as its literal. */
        public long states(String state) {
            return states[STATES.indexOf(state)];
        }

        /** Number of findings of a severity, given as its literal. */
        public long findings(String severity) {
            return findings[SEVERITIES.indexOf(severity)];
        }
    }

    /** An issuer in a quarter. */
    public record Place(String issuer, String quarter) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byIssuer = issuer.compareTo(other.issuer);
            return byIssuer != 0 ? byIssuer : quarter.compareTo(other.quarter);
        }
    }

    private final Group all = new Group();
    private final Map<String, Group> quarters = new TreeMap<>();
    private final Map<Place, Group> places = new TreeMap<>();
    private final Map<String, RuleCounts> rules = new TreeMap<>();

    private Portfolio() {}

    /** Counts all rows. */
    public static Portfolio of(CallRows rows) throws IOException {
        Portfolio portfolio = new Portfolio();
        rows.each(portfolio::add);
        return portfolio;
    }

    private void add(CallRow row) {
        all.add(row);
        quarters.computeIfAbsent(quarter(row.date()), q -> new Group()).add(row);
        places.computeIfAbsent(new Place(row.issuer(), quarter(row.date())), p -> new Group())
                .add(row);
        for (StateRow state : row.states()) {
            rule(state.rule()).states[STATES.indexOf(state.state())]++;
        }
        for (FindingRow finding : row.findings()) {
            rule(finding.rule()).findings[SEVERITIES.indexOf(finding.severity())]++;
        }
    }

    private RuleCounts rule(String id) {
        return rules.computeIfAbsent(id, r -> new RuleCounts());
    }

    /** The calendar quarter of a day in ISO 8601, as in 2025 Q4; "no date" where there is none. */
    public static String quarter(String date) {
        return date.length() < 7
                ? "no date"
                : date.substring(0, 4) + " Q" + ((Integer.parseInt(date.substring(5, 7)) + 2) / 3);
    }

    public Group all() {
        return all;
    }

    /** By calendar quarter of the call, in order. */
    public Map<String, Group> quarters() {
        return quarters;
    }

    /** By issuer and quarter, in order. */
    public Map<Place, Group> places() {
        return places;
    }

    /** By rule, in order of ids. */
    public Map<String, RuleCounts> rules() {
        return rules;
    }

    /** The worst findings of a call, so many at most, in one text. */
    public static Phrase worst(CallRow row, int most) {
        List<Phrase> worst = new ArrayList<>();
        for (String severity : SEVERITIES.subList(0, 2)) {
            row.findings().stream()
                    .filter(f -> f.severity().equals(severity))
                    .limit(most - (long) worst.size())
                    .forEach(f -> worst.add(Phrase.joined(": ", List.of(f.rule(), Phrase.of(f.message())))));
        }
        return Phrase.lines(worst);
    }
}

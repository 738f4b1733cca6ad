// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.call.Words;
import org.fairlead.model.review.Aspect;
import org.fairlead.model.review.Basis;
import org.fairlead.model.review.Cause;
import org.fairlead.model.review.FigureKind;
import org.fairlead.model.review.Tick;
import org.fairlead.model.rules.FigureQuestion;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.SectionKind;

/**
 * X-REL: every figure that the company speaks is ticked against the release. It agrees where a figure of the release lies within what the rounding of the
 * spoken one allows; it is contradicted where the release gives another value for the metric, period and basis; else it is unmatched.
 */
final class ReleaseCheck {
    /** Figures fewer than this make no release. */
    private static final int FIGURES = 3;

    private final CallWords call;
    private final Beside release;
    private final Remarks out;
    private final List<Fact> theirs;
    private final double[] factors;

    private ReleaseCheck(Material material, Beside release, Remarks out) {
        this.call = material.call();
        this.release = release;
        this.out = out;
        this.theirs = release.words.facts;
        this.factors = factors();
    }

    static void check(Material material, Optional<Beside> release, Remarks out) {
        if (release.isEmpty()) {
            out.notAsked(
                    "No release is loaded.", FigureQuestion.RELEASE_CONTRADICTED, FigureQuestion.RELEASE_UNMATCHED);
            return;
        }
        Beside beside = release.get();
        ReleaseCheck check = new ReleaseCheck(material, beside, out);
        String why = check.incomparable();
        beside.compared = why.isEmpty();
        if (!why.isEmpty()) {
            beside.note = why;
            out.notAsked(why, FigureQuestion.RELEASE_CONTRADICTED, FigureQuestion.RELEASE_UNMATCHED);
            return;
        }
        int spoken = 0;
        for (Fact f : check.call.facts) {
            if (check.counts(f)) {
                spoken++;
                check.tick(f);
            }
        }
        beside.note = spoken + " spoken figures were held against " + check.theirs.size() + " of the release.";
    }

    private String incomparable() {
        if (theirs.size() < FIGURES) {
            return release.fileName() + " has hardly any figures; nothing was compared.";
        }
        String mine = currency(call);
        String other = currency(release.words);
        if (!mine.isEmpty() && !other.isEmpty() && !mine.equals(other) && !mine.equals("$") && !other.equals("$")) {
            return "The release is in " + other + ", the call in " + mine
                    + "; amounts of two currencies were not compared.";
        }
        return "";
    }

    /** The currency that most amounts carry. */
    private static String currency(CallWords of) {
        Map<String, Integer> votes = new HashMap<>();
        of.facts.stream().filter(f -> !f.currency.isEmpty()).forEach(f -> votes.merge(f.currency, 1, Integer::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Tables in thousands and millions say so at their head only. */
    private double[] factors() {
        boolean thousands = false;
        boolean millions = false;
        Words words = release.words.words;
        for (int i = 0; i + 1 < words.size(); i++) {
            thousands |= words.is(i, "in") && words.is(i + 1, "thousands");
            millions |= words.is(i, "in") && words.is(i + 1, "millions");
        }
        return thousands && millions
                ? new double[] {1, 1e3, 1e6}
                : thousands ? new double[] {1, 1e3} : millions ? new double[] {1, 1e6} : new double[] {1};
    }

    private boolean counts(Fact f) {
        boolean money = f.isMoney() || f.isPercentage() && f.aspect != Aspect.SHARE;
        SectionKind section = call.text.section(f.sentence);
        return money
                && f.definition.isPresent()
                && f.role != Role.ANALYST
                && f.role != Role.VENDOR
                && f.role != Role.OPERATOR
                && section != SectionKind.VENDOR_HEADER
                && section != SectionKind.VENDOR_FOOTER;
    }

    private void tick(Fact f) {
        Optional<Fact> same =
                theirs.stream().filter(g -> agrees(f, g)).min(Comparator.comparingInt(g -> related(f, g) ? 0 : 1));
        Optional<Fact> other = f.aspect == Aspect.LEVEL
                ? theirs.stream().filter(g -> related(f, g) && !agrees(f, g)).findFirst()
                : Optional.empty();
        if (same.isPresent() && (related(f, same.get()) || other.isEmpty())) {
            f.tick(
                    Tick.AGREED,
                    "Release, line " + release.words.text.line(release.words.begin(same.get())) + ": "
                            + release.words.quote(same.get()) + ".");
        } else if (other.isPresent()) {
            contradicted(f, other.get());
        } else if (f.isHeadline()
                && f.aspect == Aspect.LEVEL
                && !f.compared
                && call.text.section(f.sentence) == SectionKind.PREPARED_REMARKS) {
            out.about(FigureQuestion.RELEASE_UNMATCHED, f)
                    .ticked(Tick.UNMATCHED)
                    .say("\"" + call.quote(f) + "\" for " + f.metric() + " is not in the release.");
        } else {
            f.tick(Tick.UNMATCHED, "Not found in the release.");
        }
    }

    private boolean agrees(Fact f, Fact g) {
        boolean kinds = f.isPercentage() == g.isPercentage() && g.kind != FigureKind.BASIS_POINTS;
        if (!kinds) {
            return false;
        }
        for (double factor : g.scale.isEmpty() && !g.isPercentage() ? factors : new double[] {1}) {
            Interval value = g.interval().times(factor);
            if (f.interval().meets(value) || f.interval().meets(value.times(-1))) {
                return true;
            }
        }
        return false;
    }

    /** The same metric, basis and period, as far as both say. */
    private boolean related(Fact f, Fact g) {
        Period mine = Amounts.period(call, f);
        Period other = g.period.equals(Period.NONE) && !g.compared ? call.period : g.period;
        boolean basis = f.basis == g.basis || f.basis != Basis.ADJUSTED && g.basis != Basis.ADJUSTED;
        return f.kind == g.kind
                && f.aspect == g.aspect
                && f.sameMetric(g)
                && basis
                && mine.isKnown()
                && mine.equals(other)
                && f.compared == g.compared
                && !f.isRange()
                && !g.isRange();
    }

    private void contradicted(Fact f, Fact g) {
        String heard = Misheard.between(f, g);
        List<String> repair = new ArrayList<>();
        if (!heard.isEmpty()) {
            repair.add("\"" + release.words.quote(g) + "\" (" + heard + "), as in the release.");
        }
        out.about(FigureQuestion.RELEASE_CONTRADICTED, f)
                .against(release.place(g))
                .cause(heard.isEmpty() ? Cause.UNSTATED : Cause.RECOGNISER)
                .repair(String.join("", repair))
                .say("\"" + call.quote(f) + "\" for " + f.metric() + " is spoken; the release has \""
                        + release.words.quote(g) + "\".");
    }
}

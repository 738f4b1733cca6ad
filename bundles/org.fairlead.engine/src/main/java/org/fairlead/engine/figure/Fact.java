// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairlead.model.review.Aspect;
import org.fairlead.model.review.Basis;
import org.fairlead.model.review.FigureKind;
import org.fairlead.model.review.Tick;
import org.fairlead.model.rules.MetricDefinition;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.Version;

/** A figure while the pass works on it. Values are in units of one; per cent in per cent. */
final class Fact {
    /** First word, and the word after the last, signs and units included. */
    final int from;

    final int after;
    final int sentence;
    FigureKind kind = FigureKind.NUMBER;
    double low;
    double high;
    /** Value of one unit of the last digit spoken. */
    double step = 1;

    String scale = "";
    String unit = "";
    String currency = "";
    /** Cents, pence and the like: said in hundredths. */
    boolean minor;

    boolean approximate;
    boolean spelled;
    Optional<MetricDefinition> definition = Optional.empty();
    /** What qualifies the metric, words in order. */
    String qualifier = "";

    Aspect aspect = Aspect.LEVEL;
    /** Metric that a share is of. */
    Optional<MetricDefinition> whole = Optional.empty();

    Period period = Period.NONE;
    Optional<PeriodMention> periodSaid = Optional.empty();
    Basis basis = Basis.UNSTATED;
    boolean outlook;
    /** Stands behind compared with, from, than. */
    boolean compared;

    Role role = Role.UNKNOWN;
    Version version = Version.SPOKEN;
    int turn = -1;
    Tick tick = Tick.NOT_COMPARED;
    String reason = "";
    final List<Fact> against = new ArrayList<>();
    /** Counterparts that are kept; a figure said in every turn would else have thousands. */
    private static final int SHOWN = 16;

    Fact(int from, int after, int sentence) {
        this.from = from;
        this.after = after;
        this.sentence = sentence;
    }

    boolean isRange() {
        return high > low;
    }

    Interval interval() {
        return new Interval(Math.min(low, high) - step / 2, Math.max(low, high) + step / 2);
    }

    boolean isMoney() {
        return kind == FigureKind.AMOUNT || kind == FigureKind.PER_SHARE;
    }

    boolean isPeriod() {
        return kind == FigureKind.PERIOD || kind == FigureKind.DATE;
    }

    boolean isPercentage() {
        return kind == FigureKind.PERCENTAGE;
    }

    boolean isHeadline() {
        return definition.map(MetricDefinition::isHeadline).orElse(false);
    }

    boolean isMetric(String name) {
        return definition.map(d -> d.getName().equals(name)).orElse(false);
    }

    /** The metric with what qualifies it, for reports and to tell metrics apart; empty where none was found. */
    String metric() {
        return definition
                .map(d -> qualifier.isEmpty() ? d.getName() : qualifier + " " + d.getName())
                .orElse("");
    }

    boolean sameMetric(Fact other) {
        return definition.isPresent() && other.definition.isPresent() && metric().equals(other.metric());
    }

    /** Whether both have one value, the noise of binary fractions left aside. */
    boolean sameValue(Fact other) {
        return near(low, other.low) && near(high, other.high);
    }

    static boolean near(double a, double b) {
        return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
    }

    /** Significant digits without trailing noughts and without scale: 1.92 billion and 19.2 billion have the same. */
    String digits() {
        double value = Math.abs(low);
        if (value == 0) {
            return "0";
        }
        double unit = value / Math.pow(10, Math.floor(Math.log10(value)));
        String shown = String.valueOf(Math.round(unit * 1e6));
        int n = shown.length();
        while (n > 0 && shown.charAt(n - 1) == '0') {
            n--;
        }
        return shown.substring(0, n);
    }

    /** Other figures follow from this one: it was held against something, though nothing else bears out itself. */
    void support(String why, Fact... others) {
        if (tick == Tick.NOT_COMPARED) {
            tick(Tick.RECOMPUTED, why, others);
        }
    }

    /** Sets what was found, if it weighs more than what was found before; of the figures that it rests on the first few are kept. */
    void tick(Tick to, String why, Fact... others) {
        if (to.getValue() > tick.getValue() || tick == Tick.NOT_COMPARED) {
            tick = to;
            reason = why;
        }
        for (Fact other : others) {
            if (against.size() < SHOWN && other != this && !against.contains(other)) {
                against.add(other);
            }
        }
    }
}

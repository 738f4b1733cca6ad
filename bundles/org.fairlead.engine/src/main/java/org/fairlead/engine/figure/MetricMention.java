// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.fairlead.engine.call.Words;
import org.fairlead.engine.figure.FigureVocabulary.CompiledMetric;
import org.fairlead.engine.phrase.Hits;
import org.fairlead.model.review.Basis;
import org.fairlead.model.rules.MetricDefinition;

/**
 * A metric as named at a place.
 *
 * @param from       first word of its name
 * @param after      after the last word of its name
 * @param definition the metric
 * @param qualifier  words around it that narrow it: "enterprise cloud" for the revenue of that segment
 * @param basis      as said
 */
record MetricMention(int from, int after, MetricDefinition definition, String qualifier, Basis basis) {
    private static final int QUALIFIERS = 4;
    /** Words that narrow nothing. */
    private static final Set<String> GENERIC = Set.copyOf(
            List.of(("total net overall consolidated group company quarterly annual full year fiscal services service "
                            + "business businesses segment segments strong solid record higher lower good great adjusted non gaap ifrs reported core underlying organic "
                            + "quarter same period last previous first second third fourth half percent margin rate number rmb usd million billion thousand line bottom top "
                            + "currency constant basis comparable excluding growing growth improving stable significant significantly respectively operations one two three "
                            + "financial aka over guidance outlook means implies existing current months slightly further recurring diluted basic gross q h fy average ltm annualized run cumulative aggregate combined approximately")
                    .split(" ")));

    /** All mentions in order; a name within a longer one, such as revenue in cost of revenue, is none. */
    static List<MetricMention> find(
            FigureVocabulary vocabulary,
            Hits hits,
            Words words,
            Marks adjusted,
            Marks gaap,
            Marks constant,
            Marks organic) {
        List<MetricMention> all = new ArrayList<>();
        for (CompiledMetric metric : vocabulary.metrics()) {
            Marks names = Marks.of(metric.phrases(), hits, words);
            if (names.size() == 0) {
                continue;
            }
            Marks except = Marks.of(metric.except(), hits, words);
            for (int m = 0; m < names.size(); m++) {
                if (!except.touches(names.from(m), names.after(m))) {
                    all.add(new MetricMention(names.from(m), names.after(m), metric.definition(), "", Basis.UNSTATED));
                }
            }
        }
        all.sort(Comparator.comparingInt(MetricMention::from).thenComparing(m -> -m.after()));
        List<MetricMention> kept = new ArrayList<>();
        int last = 0;
        for (MetricMention m : all) {
            if (m.from >= last) {
                kept.add(m.detailed(words, last, adjusted, gaap, constant, organic));
                last = m.after;
            }
        }
        return kept;
    }

    private MetricMention detailed(
            Words words, int notBefore, Marks adjusted, Marks gaap, Marks constant, Marks organic) {
        int near = Math.max(notBefore, from - 4);
        Basis said = adjusted.touches(near, after)
                ? Basis.ADJUSTED
                : gaap.touches(near, after)
                        ? Basis.GAAP
                        : constant.touches(near, after)
                                ? Basis.CONSTANT_CURRENCY
                                : organic.touches(near, after) ? Basis.ORGANIC : Basis.UNSTATED;
        String before = before(words, notBefore);
        return new MetricMention(from, after, definition, before.isEmpty() ? behind(words) : before, said);
    }

    private String before(Words words, int notBefore) {
        StringBuilder qualifier = new StringBuilder();
        int i = from - 1;
        for (int n = 0; i >= notBefore && n < QUALIFIERS && narrows(words, i) && !words.breaksAfter(i); i--) {
            if (!GENERIC.contains(words.at(i))) {
                qualifier.insert(0, words.at(i) + (qualifier.isEmpty() ? "" : " "));
                n++;
            }
        }
        return qualifier.toString();
    }

    private String behind(Words words) {
        if (!words.is(after, "from") && !words.is(after, "of") && !words.is(after, "for") && !words.is(after, "in")) {
            return "";
        }
        StringBuilder qualifier = new StringBuilder();
        int i = after + 1;
        while (words.is(i, "our") || words.is(i, "the")) {
            i++;
        }
        for (int n = 0; n < QUALIFIERS && i < words.size() && narrows(words, i); i++) {
            if (!GENERIC.contains(words.at(i))) {
                qualifier.append(qualifier.isEmpty() ? "" : " ").append(words.at(i));
                n++;
            }
            if (words.breaksAfter(i)) {
                break;
            }
        }
        return qualifier.toString();
    }

    private static boolean narrows(Words words, int i) {
        return !FunctionWords.is(words.at(i))
                && !words.isNumber(i)
                && Character.isLetter(words.initial(i))
                && !Words.isHan(words.initial(i));
    }
}

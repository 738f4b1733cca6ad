// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fairlead.engine.call.CallText;
import org.fairlead.engine.call.Words;
import org.fairlead.engine.phrase.Hits;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.Version;

/** One call as the pass sees it: its words, where the terms of the vocabulary stand, its metrics, periods and figures, each by sentence. */
final class CallWords {
    final CallText text;
    final Words words;
    final List<Fact> facts;
    final List<MetricMention> metrics;
    final List<PeriodMention> periods;
    final Period period;
    private final Map<Wording, Marks> marks = new EnumMap<>(Wording.class);
    private final int[] firstFact;
    private final int[] firstMetric;
    private final int[] firstPeriod;

    CallWords(CallText text, Words words, Hits hits, FigureVocabulary vocabulary) {
        this.text = text;
        this.words = words;
        for (Wording wording : Wording.values()) {
            marks.put(wording, vocabulary.marks(wording, hits, words));
        }
        List<PeriodMention> raw = PeriodScanner.scan(words, text.size());
        this.period = CallPeriod.find(text, words, raw, marks(Wording.THIS_CALL));
        this.periods = new ArrayList<>(raw.size());
        raw.forEach(p -> periods.add(p.resolved(period)));
        this.metrics = MetricMention.find(
                vocabulary,
                hits,
                words,
                marks(Wording.ADJUSTED),
                marks(Wording.GAAP),
                marks(Wording.CONSTANT_CURRENCY),
                marks(Wording.ORGANIC));
        this.facts =
                FigureScanner.scan(words, text.size(), periods, marks(Wording.NOT_FIGURE), marks(Wording.APPROXIMATE));
        firstFact = bySentence(facts.stream().mapToInt(f -> f.from).toArray());
        firstMetric = bySentence(metrics.stream().mapToInt(MetricMention::from).toArray());
        firstPeriod = bySentence(periods.stream().mapToInt(PeriodMention::from).toArray());
        new Attribution(this).run();
    }

    /** Where the things of each sentence begin in a list that is in order of words. */
    private int[] bySentence(int[] from) {
        int[] firsts = new int[text.size() + 1];
        int i = 0;
        for (int s = 0; s < text.size(); s++) {
            while (i < from.length && from[i] < words.first(s)) {
                i++;
            }
            firsts[s] = i;
        }
        firsts[text.size()] = from.length;
        return firsts;
    }

    int sentences() {
        return text.size();
    }

    Marks marks(Wording wording) {
        return Objects.requireNonNull(marks.get(wording));
    }

    /** Whether a term stands in a sentence. */
    boolean says(Wording wording, int sentence) {
        return marks(wording).in(words.first(sentence), words.after(sentence));
    }

    List<Fact> factsOf(int sentence) {
        return facts.subList(firstFact[sentence], firstFact[sentence + 1]);
    }

    List<MetricMention> metricsOf(int sentence) {
        return metrics.subList(firstMetric[sentence], firstMetric[sentence + 1]);
    }

    List<PeriodMention> periodsOf(int sentence) {
        return periods.subList(firstPeriod[sentence], firstPeriod[sentence + 1]);
    }

    int turnOf(int sentence) {
        return text.turnNumber(sentence);
    }

    Role roleOf(int sentence) {
        return text.role(sentence);
    }

    Version versionOf(int sentence) {
        return text.version(sentence);
    }

    int begin(Fact fact) {
        return words.begin(fact.from);
    }

    int end(Fact fact) {
        return words.end(fact.after - 1);
    }

    String quote(Fact fact) {
        return words.written(fact.from, fact.after);
    }
}

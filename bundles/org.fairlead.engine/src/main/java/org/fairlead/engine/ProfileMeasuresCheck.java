// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fairlead.engine.phrase.Hits.Hit;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.rules.Measure;
import org.fairlead.model.rules.State;

/** A measure of the issuer is called by its name in the profile, and by no other that only begins with another word. */
record ProfileMeasuresCheck(Where where, Phrases names) implements CompiledCheck {
    @Override
    public Answered decide(Run run) {
        List<Hit> said = where.hits(names, names.without(), run);
        List<Measure> measures = run.profile().getMeasures();
        if (said.isEmpty()) {
            return new Answered(State.MET, "No such measure is named.", List.of());
        }
        if (measures.isEmpty()) {
            return new Answered(
                    State.NOT_APPLICABLE, "The issuer profile lists no measure to compare with.", List.of());
        }
        List<Evidence> other = new ArrayList<>();
        Set<String> listed = new LinkedHashSet<>();
        for (Hit hit : said) {
            String name = plain(run.call().text().substring(hit.begin(), hit.end()));
            List<String> same = measures.stream()
                    .map(Measure::getName)
                    .filter(m -> unmarked(plain(m)).equals(unmarked(name)))
                    .toList();
            if (!same.isEmpty() && same.stream().noneMatch(m -> plain(m).equals(name))) {
                other.add(run.evidence(hit));
                listed.addAll(same);
            }
        }
        return other.isEmpty()
                ? new Answered(State.MET, "No measure of the profile has another name.", other)
                : new Answered(State.NOT_MET, "The profile calls it: " + String.join(", ", listed) + ".", other);
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s\\u00a0\\u2010-\\u2015-]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** Without the mark in front: "adjusted", "non gaap". */
    private static String unmarked(String name) {
        String rest = name.startsWith("non gaap ") ? name.substring("non ".length()) : name;
        return rest.substring(rest.indexOf(' ') + 1);
    }

    @Override
    public boolean findsEach() {
        return true;
    }

    @Override
    public String lookedAt(Run run) {
        return "names of measures in " + where.inWords(run) + ", and the measures of the profile";
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fairlead.engine.FoundPassages.Range;
import org.fairlead.engine.call.Voices;
import org.fairlead.engine.phrase.Hits;
import org.fairlead.engine.phrase.Hits.Hit;
import org.fairlead.model.rules.RulesFactory;
import org.fairlead.model.rules.Scope;
import org.fairlead.model.rules.Voice;
import org.fairlead.model.transcript.SectionKind;
import org.fairlead.model.transcript.Version;
import org.jspecify.annotations.Nullable;

/** A scope made ready to run: which sentences count. */
final class Where {
    private final String key;
    private final String passage;
    private final Voice voice;
    private final Set<SectionKind> sections = EnumSet.noneOf(SectionKind.class);
    private final Set<Version> versions = EnumSet.noneOf(Version.class);

    /** Who and in which sections, in words. */
    private final String inWords;

    private Where(Scope scope, String pack) {
        this.key = pack + "/" + scope.getPassage();
        this.passage = scope.getPassage();
        this.voice = scope.getVoice();
        sections.addAll(scope.getSections());
        versions.addAll(scope.getVersions());
        String who = voice == Voice.DOCUMENT ? "the whole record" : "words of " + word(voice);
        inWords = sections.isEmpty()
                ? who
                : who + ", "
                        + String.join(" or ", sections.stream().map(Where::word).toList());
    }

    /** A scope of a pack; of several the first that is there. */
    static Where of(String pack, @Nullable Scope... scopes) {
        for (Scope scope : scopes) {
            if (scope != null) {
                return new Where(scope, pack);
            }
        }
        return new Where(RulesFactory.eINSTANCE.createScope(), pack);
    }

    String passage() {
        return passage;
    }

    Optional<Range> passage(Run run) {
        return passage.isEmpty() ? Optional.empty() : run.passage(key);
    }

    /** Whether a passage is asked for and the call has none. */
    boolean lacksPassage(Run run) {
        return !passage.isEmpty() && passage(run).isEmpty();
    }

    boolean holds(int sentence, Run run) {
        Optional<Range> range = passage(run);
        if (!passage.isEmpty() && range.map(r -> !r.holds(sentence)).orElse(true)) {
            return false;
        }
        boolean said = range.map(Range::written).orElse(false)
                || Voices.speaks(voice, run.call().role(sentence));
        return said
                && (sections.isEmpty() || sections.contains(run.call().section(sentence)))
                && (versions.isEmpty() || versions.contains(run.call().version(sentence)));
    }

    /** Hits in scope that no exception touches. */
    List<Hit> hits(Phrases phrases, Phrases except, Run run) {
        List<Hit> found = new ArrayList<>();
        for (Hit hit : phrases.in(run.hits())) {
            if (holds(run.call().sentenceAt(hit.begin()), run) && !except.touch(hit, run.hits())) {
                found.add(hit);
            }
        }
        return found;
    }

    /** Whether there is such a hit. */
    boolean hasHit(Phrases phrases, Phrases except, Run run) {
        return phrases.any(
                run.hits(),
                place -> holds(run.call().sentenceAt(Hits.begin(place)), run)
                        && !except.touch(Hits.begin(place), Hits.end(place), run.hits()));
    }

    /** In words, for the reports: who, where. */
    String inWords(Run run) {
        if (passage.isEmpty()) {
            return inWords;
        }
        return passage(run)
                .map(r -> "the passage \"" + passage + "\", line " + lines(r, run))
                .orElse("the passage \"" + passage + "\", which the call does not have");
    }

    private static String lines(Range range, Run run) {
        int first = run.call().line(run.call().begin(range.first()));
        int last = run.call().line(run.call().end(range.last()));
        return first == last ? String.valueOf(first) : first + " to " + last;
    }

    private static String word(Voice voice) {
        return switch (voice) {
            case CALL -> "everybody on the call";
            case ISSUER -> "the issuer";
            case COMPANY -> "the company and its interpreter";
            case HOST -> "everybody but analysts";
            case OPERATOR -> "the operator";
            case ANALYST -> "analysts";
            case INTERPRETER -> "the interpreter";
            case VENDOR -> "the maker of the record";
            case DOCUMENT -> "the record";
        };
    }

    private static String word(SectionKind section) {
        return section.getLiteral().replace('-', ' ').toLowerCase(Locale.ROOT);
    }
}

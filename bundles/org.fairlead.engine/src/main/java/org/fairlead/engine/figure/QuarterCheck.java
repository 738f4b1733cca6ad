// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fairlead.model.review.Aspect;
import org.fairlead.model.review.Cause;
import org.fairlead.model.rules.FigureQuestion;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.SectionKind;

/** X-QOQ: this call against the one before, and what all earlier calls had: words of caution, key figures, definitions, outlook items. */
final class QuarterCheck {
    private static final FigureQuestion[] ALL = {
        FigureQuestion.QUARTER_SAFE_HARBOR,
        FigureQuestion.QUARTER_DEFINITION,
        FigureQuestion.QUARTER_DROPPED,
        FigureQuestion.QUARTER_GUIDANCE
    };

    private final CallWords call;
    private final List<Beside> previous;
    private final Remarks out;

    private QuarterCheck(Material material, List<Beside> previous, Remarks out) {
        this.call = material.call();
        this.previous = previous;
        this.out = out;
    }

    static void check(Material material, List<Beside> loaded, Remarks out) {
        List<Beside> usable =
                loaded.stream().filter(b -> usable(material.call(), b)).toList();
        if (usable.isEmpty()) {
            out.notAsked(loaded.isEmpty() ? "No earlier call is loaded." : loaded.get(0).note, ALL);
            return;
        }
        QuarterCheck check = new QuarterCheck(material, usable, out);
        check.safeHarbor();
        check.dropped(false);
        check.dropped(true);
        check.definitions();
    }

    /** An earlier call of another issuer is not compared. */
    private static boolean usable(CallWords call, Beside before) {
        String mine = key(call.text.transcript().getIssuer());
        String other = key(before.words.text.transcript().getIssuer());
        before.compared = mine.isEmpty() || other.isEmpty() || mine.contains(other) || other.contains(mine);
        before.note = before.compared
                ? "Compared: words of caution, key figures, definitions and outlook items."
                : before.fileName() + " is a call of "
                        + before.words.text.transcript().getIssuer() + "; nothing was compared.";
        return before.compared;
    }

    private static String key(String issuer) {
        return NameLikeness.letters(issuer.toLowerCase(Locale.ROOT));
    }

    /** The words that the caution has gained and lost since the last call. */
    private void safeHarbor() {
        Set<String> mine = caution(call);
        CallWords last = previous.get(0).words;
        Set<String> before = caution(last);
        Set<String> gained = new LinkedHashSet<>(mine);
        gained.removeAll(before);
        Set<String> lost = new LinkedHashSet<>(before);
        lost.removeAll(mine);
        int place = firstCaution(call);
        int place0 = firstCaution(last);
        if (place >= 0 && place0 >= 0 && gained.size() + lost.size() > Math.max(3, before.size() / 10)) {
            out.aboutSentence(FigureQuestion.QUARTER_SAFE_HARBOR, place)
                    .against(previous.get(0).placeOfSentence(place0))
                    .say("The caution differs from the call before. Left out: " + list(lost) + ". New: " + list(gained)
                            + ".");
        }
    }

    private static String list(Set<String> words) {
        return words.isEmpty() ? "nothing" : Show.shortened(String.join(", ", words), 160);
    }

    private static int firstCaution(CallWords of) {
        for (int s = 0; s < of.sentences(); s++) {
            if (isCaution(of, s)) {
                return s;
            }
        }
        return -1;
    }

    private static boolean isCaution(CallWords of, int sentence) {
        return of.says(Wording.CAUTION, sentence)
                && of.roleOf(sentence) != Role.VENDOR
                && of.roleOf(sentence) != Role.ANALYST
                && of.text.section(sentence) != SectionKind.QUESTIONS_AND_ANSWERS;
    }

    private static Set<String> caution(CallWords of) {
        Set<String> words = new LinkedHashSet<>();
        for (int s = 0; s < of.sentences(); s++) {
            for (int i = of.words.first(s); isCaution(of, s) && i < of.words.after(s); i++) {
                if (!FunctionWords.is(of.words.at(i)) && !of.words.isNumber(i)) {
                    words.add(of.words.at(i));
                }
            }
        }
        return words;
    }

    /** Metrics, or outlook items, that every earlier call loaded had and this one has not. */
    private void dropped(boolean outlook) {
        Map<String, Fact> before = metrics(previous.get(0).words, outlook);
        for (Beside earlier : previous) {
            before.keySet().retainAll(metrics(earlier.words, outlook).keySet());
        }
        before.keySet().removeAll(metrics(call, outlook).keySet());
        int anchor = lastPrepared();
        before.forEach((name, fact) -> out.aboutSentence(
                        outlook ? FigureQuestion.QUARTER_GUIDANCE : FigureQuestion.QUARTER_DROPPED, anchor)
                .against(previous.get(0).place(fact))
                .cause(Cause.SPEAKER)
                .say(
                        outlook
                                ? "An outlook for " + name + " was given on "
                                        + (previous.size() == 1 ? "the call before" : "all earlier calls loaded")
                                        + " and is not given here."
                                : "The key figure " + name + " was given on "
                                        + (previous.size() == 1 ? "the call before" : "all earlier calls loaded")
                                        + " and is not given here."));
    }

    private static Map<String, Fact> metrics(CallWords of, boolean outlook) {
        Map<String, Fact> found = new LinkedHashMap<>();
        for (Fact f : of.facts) {
            boolean company = f.role != Role.ANALYST && f.role != Role.VENDOR && f.role != Role.OPERATOR;
            if (company
                    && f.definition.isPresent()
                    && f.outlook == outlook
                    && (outlook ? f.isHeadline() : f.aspect == Aspect.LEVEL && !f.compared)) {
                found.putIfAbsent(f.definition.get().getName(), f);
            }
        }
        return found;
    }

    private int lastPrepared() {
        int last = 0;
        for (int s = 0; s < call.sentences(); s++) {
            if (call.text.section(s) == SectionKind.PREPARED_REMARKS) {
                last = s;
            }
        }
        return last;
    }

    private void definitions() {
        CallWords last = previous.get(0).words;
        Set<String> seen = new HashSet<>();
        for (int a = 0; a < call.sentences(); a++) {
            for (MetricMention m : call.says(Wording.DEFINITION, a) ? call.metricsOf(a) : List.<MetricMention>of()) {
                for (int b = 0; b < last.sentences(); b++) {
                    boolean defined = last.says(Wording.DEFINITION, b)
                            && last.metricsOf(b).stream().anyMatch(n -> n.definition() == m.definition());
                    if (defined
                            && !text(call, a).equals(text(last, b))
                            && seen.add(m.definition().getName())) {
                        out.aboutSentence(FigureQuestion.QUARTER_DEFINITION, a)
                                .against(previous.get(0).placeOfSentence(b))
                                .cause(Cause.SPEAKER)
                                .say("The " + m.definition().getName()
                                        + " is defined in other words than on the call before.");
                    }
                }
            }
        }
    }

    private static String text(CallWords of, int sentence) {
        return NameLikeness.letters(of.text.text().substring(of.text.begin(sentence), of.text.end(sentence)));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairlead.model.review.Aspect;
import org.fairlead.model.review.Cause;
import org.fairlead.model.review.FigureKind;
import org.fairlead.model.rules.FigureQuestion;
import org.fairlead.model.transcript.Version;

/**
 * Which of two figures the rest of the call bears out.
 *
 * @param wrong  the one it does not bear out; of two without witness, the one of a machine rendering
 * @param places further mentions that bear out the other
 * @param words  what is proposed, empty without a witness
 */
record Witness(Fact wrong, List<Fact> places, String words) {
    static Witness between(Material material, Fact f, Fact g) {
        List<Fact> forF = mentions(material.call(), f, g);
        List<Fact> forG = mentions(material.call(), g, f);
        if (forF.size() != forG.size()) {
            boolean g1 = forG.size() > forF.size();
            Fact right = g1 ? g : f;
            List<Fact> places = g1 ? forG : forF;
            return new Witness(
                    g1 ? f : g,
                    places.subList(0, Math.min(3, places.size())),
                    "\"" + material.call().quote(right) + "\", borne out by "
                            + (places.size() == 1 ? "another mention." : places.size() + " other mentions."));
        }
        boolean unitLost = f.scale.isEmpty() != g.scale.isEmpty();
        boolean first = unitLost ? f.scale.isEmpty() : f.version == Version.MACHINE_RENDERING;
        return new Witness(first ? f : g, List.of(), "");
    }

    /** Other mentions with the value of one and of a metric that fits either. */
    private static List<Fact> mentions(CallWords call, Fact value, Fact other) {
        List<Fact> found = new ArrayList<>();
        for (Fact h : call.facts) {
            if (h != value
                    && h != other
                    && h.kind == value.kind
                    && h.sameValue(value)
                    && h.aspect == value.aspect
                    && (h.definition.isEmpty()
                            || value.definition.isEmpty()
                            || h.definition.equals(value.definition)
                            || h.definition.equals(other.definition))) {
                found.add(h);
            }
        }
        return found;
    }

    /**
     * A figure of one version only that is a headline figure of the rest of the call but for its power of ten, and stands in a sentence about the same thing:
     * a unit slip all the same.
     */
    static boolean slip(Material material, Fact f, Remarks out) {
        CallWords call = material.call();
        if (f.scale.isEmpty() && Math.abs(f.low) < 1000
                || f.isPercentage()
                || f.aspect != Aspect.LEVEL
                || f.digits().length() < 2) {
            return false;
        }
        List<Fact> others = new ArrayList<>();
        for (Fact h : call.facts) {
            if (h.version != f.version
                    && h.kind == FigureKind.AMOUNT
                    && h.low != f.low
                    && h.digits().equals(f.digits())
                    && h.isHeadline()
                    && (h.definition.equals(f.definition) || f.definition.isEmpty() && about(material, f, h))) {
                others.add(h);
            }
        }
        Optional<Fact> first = others.stream().findFirst();
        if (first.isEmpty() || f.definition.isEmpty() && others.size() < 2) {
            return false;
        }
        Remarks.Draft draft = out.about(FigureQuestion.NUMBER_HEADLINE, f)
                .cause(f.version == Version.MACHINE_RENDERING ? Cause.MACHINE_RENDERING : Cause.UNSTATED)
                .working(Show.amount(f.low) + " / " + Show.amount(first.get().low) + " = "
                        + Show.plain(f.low / first.get().low));
        others.stream().limit(4).forEach(draft::against);
        draft.repair("\"" + call.quote(first.get()) + "\", borne out by " + others.size() + " other mention"
                        + (others.size() == 1 ? "." : "s."))
                .say("\"" + call.quote(f) + "\" stands against \"" + call.quote(first.get()) + "\" for "
                        + first.get().metric() + " elsewhere in the call.");
        return true;
    }

    /** Whether the sentences of two figures share a word that is rare in the call. */
    private static boolean about(Material material, Fact f, Fact h) {
        CallWords call = material.call();
        for (int i = call.words.first(f.sentence); i < call.words.after(f.sentence); i++) {
            int stem = material.stems().of(call.words.id(i));
            if (stem < 0 || !material.stems().isTelling(stem)) {
                continue;
            }
            for (int k = call.words.first(h.sentence); k < call.words.after(h.sentence); k++) {
                if (material.stems().of(call.words.id(k)) == stem) {
                    return true;
                }
            }
        }
        return false;
    }
}

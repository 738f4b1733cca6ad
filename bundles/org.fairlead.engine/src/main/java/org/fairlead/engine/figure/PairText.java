// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fairlead.model.transcript.Passage;
import org.fairlead.model.transcript.Turn;
import org.fairlead.model.transcript.Version;

/** An original and its interpretation: their sentences, which of them say the same, and how sure that is. */
final class PairText {
    /** Whose passage: of the company, or an analyst who says a question twice. */
    final boolean analyst;

    final Passage original;
    final Passage interpretation;
    /** First sentence and after the last, of each. */
    final int originalFrom;

    final int originalAfter;
    final int interpretedFrom;
    final int interpretedAfter;
    final List<Link> links;
    final Set<String> anchors = new LinkedHashSet<>();
    final double confidence;

    /**
     * Two sentences that say the same.
     *
     * @param original       sentence of the original
     * @param interpretation sentence of the interpretation
     * @param likeness       0 to about 1
     */
    record Link(int original, int interpretation, double likeness) {}

    /** Whether enough of it says the same for the two to be held against each other; a wrongly paired passage is not. */
    final boolean aligned;

    private final CallWords call;

    private PairText(CallWords call, Stems stems, Turn turn, Passage original, Passage interpretation) {
        this.call = call;
        this.original = original;
        this.interpretation = interpretation;
        this.analyst =
                turn.getSpeaker() != null && turn.getSpeaker().getRole() == org.fairlead.model.transcript.Role.ANALYST;
        originalFrom = firstSentence(original.getBegin());
        originalAfter = firstSentence(original.getEnd());
        interpretedFrom = firstSentence(interpretation.getBegin());
        interpretedAfter = firstSentence(interpretation.getEnd());
        links = new Alignment(call, stems, this).links();
        findAnchors();
        confidence = confidence();
        aligned = aligned();
    }

    /** The pairs of a call as its reader found them, the earlier passage taken for the original. */
    static List<PairText> of(CallWords call, Stems stems) {
        List<PairText> pairs = new ArrayList<>();
        for (Turn turn : call.text.transcript().getTurns()) {
            for (Passage passage : turn.getPassages()) {
                Passage other = passage.getPair();
                if (other != null
                        && passage.getBegin() < other.getBegin()
                        && passage.getVersion() != Version.INTERPRETATION) {
                    pairs.add(new PairText(call, stems, turn, passage, other));
                }
            }
        }
        return pairs;
    }

    private int firstSentence(int offset) {
        int s = call.text.sentenceAt(offset);
        return call.text.begin(s) < offset ? s + 1 : s;
    }

    /** Whether both are in one language, so that their words can be compared. */
    boolean sameLanguage() {
        return original.getLanguage().equals(interpretation.getLanguage());
    }

    List<Fact> originalFacts() {
        return facts(originalFrom, originalAfter);
    }

    List<Fact> interpretedFacts() {
        return facts(interpretedFrom, interpretedAfter);
    }

    private List<Fact> facts(int from, int after) {
        List<Fact> facts = new ArrayList<>();
        for (int s = from; s < after; s++) {
            facts.addAll(call.factsOf(s));
        }
        return facts;
    }

    /** The sentence of the interpretation that says the same, or -1. */
    int interpretationOf(int sentence) {
        return links.stream()
                .filter(l -> l.original == sentence)
                .mapToInt(Link::interpretation)
                .findFirst()
                .orElse(-1);
    }

    int originalOf(int sentence) {
        return links.stream()
                .filter(l -> l.interpretation == sentence)
                .mapToInt(Link::original)
                .findFirst()
                .orElse(-1);
    }

    private void findAnchors() {
        for (Fact a : originalFacts()) {
            for (Fact b : interpretedFacts()) {
                if (a.kind == b.kind && a.sameValue(b) && (a.isPercentage() || Math.abs(a.low) >= 10)) {
                    anchors.add(call.quote(b));
                }
            }
        }
    }

    /** Of figures two fifths must be in both, where there are several; of sentences a fifth. */
    private boolean aligned() {
        long a = originalFacts().stream()
                .filter(f -> !f.scale.isEmpty() || f.isPercentage())
                .count();
        long b = interpretedFacts().stream()
                .filter(f -> !f.scale.isEmpty() || f.isPercentage())
                .count();
        int shorter = Math.min(originalAfter - originalFrom, interpretedAfter - interpretedFrom);
        return (Math.min(a, b) < 4 || anchors.size() * 5L >= 2 * Math.min(a, b)) && links.size() * 5 >= shorter;
    }

    /** Half from how many of the shorter one's sentences have their like, half from figures that stand in both. */
    private double confidence() {
        int shorter = Math.max(1, Math.min(originalAfter - originalFrom, interpretedAfter - interpretedFrom));
        double linked = Math.min(1, links.size() / (double) shorter);
        double anchored = Math.min(1, anchors.size() / 2.0);
        return Math.round(Math.min(1, Math.max(linked, (linked + anchored) / 2 + 0.25 * Math.max(linked, anchored)))
                        * 100)
                / 100.0;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fairlead.engine.FoundPassages.Range;
import org.fairlead.engine.call.CallText;
import org.fairlead.engine.call.Words;
import org.fairlead.engine.phrase.Hits;
import org.fairlead.engine.phrase.Hits.Hit;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.ReviewFactory;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.review.Statement;
import org.fairlead.model.rules.Answer;
import org.fairlead.model.rules.IssuerProfile;

/**
 * What the checks of one review look at.
 *
 * @param call       the sentences
 * @param words      its words
 * @param hits       where the phrases of all rules stand
 * @param profile    the issuer
 * @param answers    its answers
 * @param passages   named passages that were found, by pack and id
 * @param statements forward-looking statements
 * @param facts      what several rules ask of the call
 * @param figures    the call-figures pass
 * @param outcomes   what came of the rules so far, by rule id
 */
record Run(
        CallText call,
        Words words,
        Hits hits,
        IssuerProfile profile,
        Answers answers,
        Map<String, Range> passages,
        List<Statement> statements,
        CallFacts facts,
        FigurePass figures,
        Map<String, RuleOutcome> outcomes) {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** A passage by the id of its pack, a slash and its own id. */
    Optional<Range> passage(String key) {
        return Optional.ofNullable(passages.get(key));
    }

    /** Evidence for a hit: exactly its words. */
    Evidence evidence(Hit hit) {
        return evidence(hit.begin(), hit.end(), false);
    }

    /** Evidence for hits, each exactly its words. */
    List<Evidence> evidence(List<Hit> hits) {
        return new ArrayList<>(hits.stream().map(this::evidence).toList());
    }

    /** The words of the first three different hits, and how many more there are. */
    String quoted(List<Hit> hits) {
        List<String> quotes = hits.stream()
                .map(h -> "\"" + oneLine(h.begin(), h.end()) + "\"")
                .distinct()
                .toList();
        int more = quotes.size() - 3;
        return String.join(", ", quotes.subList(0, Math.min(3, quotes.size())))
                + (more > 0 ? " and " + more + " more" : "");
    }

    /** The words of a place, with one blank where there is any white space. */
    private String oneLine(int begin, int end) {
        String words = call.text().substring(begin, end);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c == ' ' && i > 0 && words.charAt(i - 1) == ' ') {
                return SPACES.matcher(words).replaceAll(" ");
            }
        }
        return words;
    }

    /** Evidence for the joined sentence that holds a sentence. */
    Evidence sentence(int sentence, boolean anchor) {
        return evidence(call.begin(call.firstOfGroup(sentence)), call.end(call.lastOfGroup(sentence)), anchor);
    }

    /** Evidence for a statement, of which all is known. */
    Evidence evidence(Statement statement) {
        Evidence evidence = ReviewFactory.eINSTANCE.createEvidence();
        evidence.setBegin(statement.getBegin());
        evidence.setEnd(statement.getEnd());
        evidence.setQuote(statement.getQuote());
        evidence.setLine(statement.getLine());
        evidence.setSpeaker(statement.getSpeaker());
        evidence.setSection(statement.getSection());
        return evidence;
    }

    Evidence evidence(int begin, int end, boolean anchor) {
        int sentence = call.sentenceAt(begin);
        Evidence evidence = ReviewFactory.eINSTANCE.createEvidence();
        evidence.setBegin(begin);
        evidence.setEnd(end);
        evidence.setQuote(call.text().substring(begin, end));
        evidence.setLine(call.line(begin));
        call.turn(sentence).ifPresent(t -> evidence.setSpeaker(t.getSpeaker()));
        evidence.setSection(call.section(sentence));
        evidence.setAnchor(anchor);
        return evidence;
    }

    /** Answer to a question of the profile. */
    Answer answer(String question) {
        return answers.apply(question);
    }
}

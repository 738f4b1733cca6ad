// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fairlead.engine.figure.Remark.Place;
import org.fairlead.model.review.Cause;
import org.fairlead.model.review.Tick;
import org.fairlead.model.rules.FigureQuestion;

/** Collects what the checks find, and the questions that could not be asked with the reason. */
final class Remarks {
    private final CallWords call;
    private final Map<FigureQuestion, List<Remark>> found = new EnumMap<>(FigureQuestion.class);
    private final Map<FigureQuestion, String> notAsked = new EnumMap<>(FigureQuestion.class);

    Remarks(CallWords call) {
        this.call = call;
    }

    List<Remark> of(FigureQuestion question) {
        return found.getOrDefault(question, List.of());
    }

    /** Why a question could not be asked; empty where it was. */
    String notAsked(FigureQuestion question) {
        return notAsked.getOrDefault(question, "");
    }

    void notAsked(String reason, FigureQuestion... questions) {
        for (FigureQuestion question : questions) {
            notAsked.put(question, reason);
        }
    }

    /** Starts a remark about a figure, which is ticked as contradicted. */
    Draft about(FigureQuestion question, Fact fact) {
        return new Draft(question, call.begin(fact), call.end(fact)).of(fact);
    }

    Draft about(FigureQuestion question, int begin, int end) {
        return new Draft(question, begin, end);
    }

    /** Starts a remark about the words [from, after). */
    Draft aboutWords(FigureQuestion question, int from, int after) {
        return new Draft(question, call.words.begin(from), call.words.end(after - 1));
    }

    Draft aboutSentence(FigureQuestion question, int sentence) {
        return new Draft(question, call.text.begin(sentence), call.text.end(sentence));
    }

    Place place(Fact fact) {
        return place(call.begin(fact), call.end(fact));
    }

    Place placeOfSentence(int sentence) {
        return place(call.text.begin(sentence), call.text.end(sentence));
    }

    Place placeOfWords(int from, int after) {
        return place(call.words.begin(from), call.words.end(after - 1));
    }

    Place place(int begin, int end) {
        return new Place("", begin, end, call.text.line(begin), call.text.text().substring(begin, end));
    }

    /** Whether some remark of a question already touches a place. */
    boolean covers(FigureQuestion question, int begin, int end) {
        return of(question).stream().anyMatch(r -> r.begin() < end && begin < r.end());
    }

    /** A remark in the making. */
    final class Draft {
        private final FigureQuestion question;
        private int begin;
        private int end;
        private final List<Place> against = new ArrayList<>();
        private final List<Fact> facts = new ArrayList<>();
        private final List<Fact> mine = new ArrayList<>();
        private String working = "";
        private String repair = "";
        private Cause cause = Cause.UNSTATED;
        private Tick tick = Tick.CONTRADICTED;

        private Draft(FigureQuestion question, int begin, int end) {
            this.question = question;
            this.begin = begin;
            this.end = end;
        }

        private Draft of(Fact fact) {
            mine.add(fact);
            return this;
        }

        /** Shows the whole sentence of the figure instead of the figure alone. */
        Draft widened(int sentence) {
            begin = call.text.begin(sentence);
            end = call.text.end(sentence);
            return this;
        }

        /** Widens the place shown to a stretch of words around it. */
        Draft from(int firstWord, int afterWord) {
            begin = Math.min(begin, call.words.begin(firstWord));
            end = Math.max(end, call.words.end(afterWord - 1));
            return this;
        }

        Draft against(Fact fact) {
            facts.add(fact);
            against.add(place(fact));
            return this;
        }

        Draft against(Place place) {
            against.add(place);
            return this;
        }

        Draft working(String text) {
            working = text;
            return this;
        }

        Draft repair(String text) {
            repair = text;
            return this;
        }

        Draft cause(Cause of) {
            cause = of;
            return this;
        }

        Draft ticked(Tick as) {
            tick = as;
            return this;
        }

        /** Files the remark with its message. */
        void say(String message) {
            found.computeIfAbsent(question, q -> new ArrayList<>())
                    .add(new Remark(question, begin, end, List.copyOf(against), message, working, repair, cause));
            for (Fact fact : mine) {
                fact.tick(tick, working.isEmpty() ? message : working, facts.toArray(Fact[]::new));
            }
        }
    }
}

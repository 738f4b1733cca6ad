// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fairlead.model.text.Letters;
import org.fairlead.model.transcript.Role;
import org.fairlead.reader.structure.VoiceMachine.Stretch;
import org.fairlead.reader.words.Words;

/**
 * Who of the company gives an answer in which nobody is named: the one whose prepared remarks share most with its words, helped by
 * whom the question names. How often this is right stands in docs/accuracy.md.
 */
final class AnswerVoices {
    /** Shorter stretches show no subject; units: UTF-16. */
    private static final int SHORTEST = 150;

    /** Remarks of less say too little of what somebody speaks about; units: UTF-16. */
    private static final int REMARKS = 300;

    private static final int SHOWN = 3;

    /** The end of a question, where it is put; units: UTF-16. */
    private static final int QUESTION = 700;

    /** Words for figures in question and answer point to the finance chief strongly. */
    private static final double FIGURES = 1.5;

    /** Of two that are about as near, the chief executive answers more often. */
    private static final double CHIEF = 1.1;

    /** Somebody whom the question names answers more often than the words say. */
    private static final double ASKED = 1.6;

    private final String text;
    private final Words words;
    private final List<Utterance> utterances;

    AnswerVoices(String text, Words words, List<Utterance> utterances) {
        this.text = text;
        this.words = words;
        this.utterances = utterances;
    }

    /** The stretches, with the voice of each answer that was only guessed. */
    List<Stretch> settle(List<Stretch> stretches) {
        int asked = Stretch.firstQuestioner(stretches);
        Map<Voice, List<int[]>> remarks = remarks(stretches.subList(0, asked));
        if (remarks.size() < 2) {
            return stretches;
        }
        RemarkWords subjects = new RemarkWords(text, words);
        stretches.stream().filter(s -> length(s) >= SHORTEST).forEach(s -> subjects.count(begin(s), end(s)));
        Map<Voice, double[]> vectors = new LinkedHashMap<>();
        remarks.forEach((voice, parts) -> vectors.put(voice, subjects.vector(parts)));
        List<Stretch> settled = new ArrayList<>(stretches.subList(0, asked));
        for (Stretch stretch : stretches.subList(asked, stretches.size())) {
            settled.add(isGuessed(stretch) ? answer(stretch, settled, subjects, vectors) : stretch);
        }
        return settled;
    }

    private Stretch answer(Stretch guessed, List<Stretch> before, RemarkWords subjects, Map<Voice, double[]> vectors) {
        return length(guessed) < SHORTEST ? asBefore(guessed, before) : nearest(guessed, before, subjects, vectors);
    }

    /** A few words show no subject: whoever answered the questioner before goes on. */
    private static Stretch asBefore(Stretch guessed, List<Stretch> before) {
        for (int i = before.size() - 1; i >= 0 && before.get(i).voice().role() != Role.OPERATOR; i--) {
            if (isOfficer(before.get(i).voice())) {
                return new Stretch(
                        guessed.first(), guessed.last(), before.get(i).voice(), guessed.confidence(), "answers on");
            }
        }
        return guessed;
    }

    /** What each officer says before the first question. */
    private Map<Voice, List<int[]>> remarks(List<Stretch> prepared) {
        Map<Voice, List<int[]>> remarks = new LinkedHashMap<>();
        for (Stretch stretch : prepared) {
            if (isOfficer(stretch.voice()) && isKnown(stretch.voice())) {
                remarks.computeIfAbsent(stretch.voice(), v -> new ArrayList<>())
                        .add(new int[] {begin(stretch), end(stretch)});
            }
        }
        remarks.values()
                .removeIf(parts -> parts.stream().mapToInt(p -> p[1] - p[0]).sum() < REMARKS);
        return remarks;
    }

    private static boolean isOfficer(Voice voice) {
        return voice.isCompany() && voice.role() != Role.INVESTOR_RELATIONS;
    }

    /** A further officer of whom the call gives a first name alone may as well be one of the chiefs. */
    private static boolean isKnown(Voice voice) {
        return voice.role() != Role.EXECUTIVE_OTHER || voice.name().indexOf(' ') > 0;
    }

    private static boolean isGuessed(Stretch stretch) {
        return isOfficer(stretch.voice()) && stretch.voice().name().isEmpty();
    }

    private Stretch nearest(Stretch answer, List<Stretch> before, RemarkWords subjects, Map<Voice, double[]> vectors) {
        double[] speech = subjects.vector(List.of(new int[] {begin(answer), end(answer)}));
        Voice best = answer.voice();
        double nearness = 0;
        for (Map.Entry<Voice, double[]> remarks : vectors.entrySet()) {
            Voice voice = remarks.getKey();
            double near = RemarkWords.nearness(speech, remarks.getValue())
                    * (voice.role() != answer.voice().role() ? 1 : voice.role() == Role.EXECUTIVE_CFO ? FIGURES : CHIEF)
                    * (isAsked(voice, before.get(before.size() - 1)) ? ASKED : 1);
            if (near > nearness) {
                nearness = near;
                best = voice;
            }
        }
        if (nearness == 0) {
            return answer;
        }
        String shared = String.join(
                ", ", subjects.shared(begin(answer), end(answer), speech, vectors.getOrDefault(best, speech), SHOWN));
        return new Stretch(answer.first(), answer.last(), best, answer.confidence(), cue(best, shared));
    }

    /** The question names them. */
    private boolean isAsked(Voice voice, Stretch question) {
        String name = voice.name().isEmpty() ? "" : voice.name().split(" ")[0];
        int at = question.voice().role() == Role.ANALYST && name.length() > 2
                ? text.indexOf(name, Math.max(begin(question), end(question) - QUESTION), end(question))
                : -1;
        int after = at + name.length();
        return at >= 0 && (after == text.length() || !Letters.isLetter(text.charAt(after)));
    }

    private static String cue(Voice voice, String shared) {
        String whose = voice.name().isEmpty() ? voice.role().getLiteral().toLowerCase(Locale.ROOT) : voice.name();
        return "answers, with words of the remarks of " + whose + ": " + shared;
    }

    private int begin(Stretch stretch) {
        return utterances.get(stretch.first()).begin();
    }

    private int end(Stretch stretch) {
        return utterances.get(stretch.last()).end();
    }

    private int length(Stretch stretch) {
        return end(stretch) - begin(stretch);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import org.fairlead.model.transcript.Exchange;
import org.fairlead.model.transcript.Passage;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.Section;
import org.fairlead.model.transcript.SectionKind;
import org.fairlead.model.transcript.Transcript;
import org.fairlead.model.transcript.TranscriptFactory;
import org.fairlead.model.transcript.Turn;
import org.fairlead.model.transcript.Version;
import org.fairlead.reader.cue.Cue;
import org.fairlead.reader.cue.CueHits;

/**
 * Links questions with their answers. A questioner's turn that asks opens an exchange; the turns of the company and of the interpreter up to the next question
 * or the next call for a questioner belong to it. Thanks between answers neither open nor close one.
 */
final class Exchanges {
    /** A questioner's turn of so many characters asks, even where no mark or phrase shows it. */
    private static final int LONG = 200;

    private final Transcript transcript;
    private final CueHits cues;
    private final Openers openers;

    private Exchanges(Transcript transcript, CueHits cues) {
        this.transcript = transcript;
        this.cues = cues;
        this.openers = new Openers(transcript.getText(), cues);
    }

    static void link(Transcript transcript, CueHits cues) {
        for (Section section : transcript.getSections()) {
            if (section.getKind() == SectionKind.QUESTIONS_AND_ANSWERS) {
                new Exchanges(transcript, cues).from(section);
                return;
            }
        }
    }

    private void from(Section questions) {
        Exchange open = TranscriptFactory.eINSTANCE.createExchange();
        for (Turn turn : transcript.getTurns()) {
            if (turn.getBegin() < questions.getBegin()) {
                continue;
            }
            Role role = turn.getSpeaker().getRole();
            boolean asked = !open.getQuestions().isEmpty();
            boolean answered = !open.getAnswers().isEmpty();
            if (role == Role.ANALYST && asks(turn)) {
                if (answered || asked && open.getQuestioner() != turn.getSpeaker()) {
                    open = close(open);
                }
                open.setQuestioner(turn.getSpeaker());
                open.getQuestions().add(turn);
            } else if (role == Role.INTERPRETER && asked && !answered) {
                open.getQuestions().add(turn);
            } else if (role == Role.INVESTOR_RELATIONS && openers.callsNext(turn.getSpeechBegin(), turn.getEnd())) {
                open = answered ? close(open) : open;
            } else if (asked && (role == Role.INTERPRETER || isCompany(role))) {
                open.getAnswers().add(turn);
            } else if (role == Role.OPERATOR && answered && turnsOver(turn)) {
                open = close(open);
            }
        }
        close(open);
    }

    private static boolean isCompany(Role role) {
        return role == Role.INVESTOR_RELATIONS
                || role == Role.EXECUTIVE_CEO
                || role == Role.EXECUTIVE_CFO
                || role == Role.EXECUTIVE_OTHER;
    }

    private boolean asks(Turn turn) {
        int begin = turn.getSpeechBegin();
        int mark = transcript.getText().indexOf('?', begin, turn.getEnd());
        boolean marked = mark >= 0 && turn.getEnd() - begin > 12;
        return marked
                || cues.any(Cue.ASKS, begin, turn.getEnd()) && turn.getEnd() - begin > 60
                || turn.getEnd() - begin >= LONG;
    }

    /** The operator calls the next questioner or gives the floor back; anything else may be said between the words of an answer. */
    private boolean turnsOver(Turn turn) {
        int begin = turn.getBegin();
        int end = turn.getEnd();
        return cues.any(Cue.QUEUE, begin, end)
                || cues.any(Cue.HANDOVER, begin, end)
                || cues.any(Cue.OPERATOR, begin, end)
                || cues.any(Cue.CLOSES, begin, end);
    }

    /** Keeps an exchange that holds a question, and gives a new one. */
    private Exchange close(Exchange exchange) {
        if (!exchange.getQuestions().isEmpty()) {
            int questions = exchange.getQuestions().size();
            int answers = exchange.getAnswers().size();
            Turn last = answers > 0
                    ? exchange.getAnswers().get(answers - 1)
                    : exchange.getQuestions().get(questions - 1);
            exchange.setBegin(exchange.getQuestions().get(0).getBegin());
            exchange.setEnd(last.getEnd());
            double sure = answers == 0 ? 0.5 : 1;
            for (Turn turn : exchange.getQuestions()) {
                sure = Math.min(
                        sure, Math.min(turn.getConfidence(), turn.getSpeaker().getConfidence()));
                turn.getPassages().forEach(passage -> version(exchange, passage));
            }
            for (Turn turn : exchange.getAnswers()) {
                sure = Math.min(
                        sure, Math.min(turn.getConfidence(), turn.getSpeaker().getConfidence()));
            }
            exchange.setConfidence(sure);
            transcript.getExchanges().add(exchange);
        }
        return TranscriptFactory.eINSTANCE.createExchange();
    }

    /** A question's two versions: what was asked, and what renders it in the language of the record. */
    private static void version(Exchange exchange, Passage passage) {
        if (passage.getPair() != null && exchange.getOriginal() == null) {
            boolean asked =
                    passage.getVersion() == Version.ORIGINAL || passage.getVersion() == Version.MACHINE_RENDERING;
            exchange.setOriginal(asked ? passage : passage.getPair());
            exchange.setRendering(asked ? passage.getPair() : passage);
        }
    }
}

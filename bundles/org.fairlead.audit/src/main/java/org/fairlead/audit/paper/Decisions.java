// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairlead.audit.register.Phrase;
import org.fairlead.audit.register.Words;
import org.fairlead.model.casefile.Disposition;
import org.fairlead.model.casefile.ManualAnswer;
import org.fairlead.model.casefile.Note;
import org.fairlead.model.casefile.ReviewCase;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.RuleOutcome;

/** What people decided and noted in a case, by what it is about. */
public final class Decisions {
    private static final String FINDING = "finding:";
    private static final String RULE = "rule:";
    private static final Phrase NO_NOTES = Phrase.lines(List.of());

    private final Map<String, Disposition> dispositions = new HashMap<>();
    private final Map<String, ManualAnswer> answers = new HashMap<>();
    private final Map<String, List<Note>> notes;

    Decisions(Optional<ReviewCase> reviewCase) {
        reviewCase.ifPresent(c -> {
            c.getDispositions().stream().filter(d -> !d.isGone()).forEach(d -> dispositions.put(d.getSubject(), d));
            c.getAnswers().forEach(a -> answers.put(a.getSubject(), a));
        });
        notes = reviewCase.stream()
                .flatMap(c -> c.getNotes().stream())
                .filter(n -> !n.isPrivileged())
                .collect(Collectors.groupingBy(Note::getSubject));
    }

    /** What a case calls a finding. */
    public static String subject(Finding finding) {
        return FINDING + finding.getFingerprint();
    }

    /** The decision on a finding. */
    public Decision of(Finding finding) {
        return dispositions.isEmpty()
                ? Decision.OPEN
                : disposition(finding).map(Decision::of).orElse(Decision.OPEN);
    }

    /** The decision on a finding with who made it and when; empty: nobody has. */
    public Optional<Disposition> disposition(Finding finding) {
        return Optional.ofNullable(dispositions.get(subject(finding)));
    }

    /** The answer of a person to a rule that a transcript cannot answer. */
    public Optional<ManualAnswer> answer(RuleOutcome outcome) {
        return Optional.ofNullable(answers.get(RULE + outcome.getRule().getId()));
    }

    /** The notes on a finding that are not privileged, in order, one a line. */
    public Phrase notes(Finding finding) {
        return notes.isEmpty() ? NO_NOTES : lines(notes.getOrDefault(subject(finding), List.of()));
    }

    /** Whether a finding has a note with these words already. */
    public boolean hasNote(Finding finding, String text) {
        return notes.getOrDefault(subject(finding), List.of()).stream()
                .anyMatch(n -> n.getText().equals(text));
    }

    /** The notes on the case as a whole that are not privileged, in order, one a line. */
    public Phrase notes() {
        return lines(notes.getOrDefault("", List.of()));
    }

    private static Phrase lines(List<Note> notes) {
        return Phrase.lines(notes.stream().map(Decisions::line).toList());
    }

    private static Object line(Note note) {
        String who = note.getPerson() + ", " + Words.time(note.getTime()) + " UTC";
        return note.isCleared() ? Phrase.of("%1, cleared: %2", who, note.getText()) : who + ": " + note.getText();
    }
}

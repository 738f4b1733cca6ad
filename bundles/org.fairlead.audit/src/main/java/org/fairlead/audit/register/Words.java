// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fairlead.audit.paper.Language;
import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.casefile.EventKind;
import org.fairlead.model.casefile.SignOffRole;
import org.fairlead.model.review.Evidence;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Hedge;
import org.fairlead.model.review.StatementClass;
import org.fairlead.model.rules.Citation;
import org.fairlead.model.rules.Confirmation;
import org.fairlead.model.rules.Rule;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.SectionKind;
import org.fairlead.model.transcript.Speaker;
import org.fairlead.model.transcript.Version;
import org.jspecify.annotations.Nullable;

/** The words and marks of the reports, one for each term, the same on every sheet. */
public final class Words {
    private Words() {}

    /** Whether a spreadsheet program might take the text for a formula when it is typed, pasted or read from CSV. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20".indexOf(text.charAt(0)) >= 0;
    }

    /** Shape and word of a state, so that nothing depends on a colour. */
    public static String of(State state) {
        return switch (state) {
            case MET -> "✓ Met";
            case WEAK -> "◐ Weak";
            case NOT_MET -> "✗ Not met";
            case NOT_APPLICABLE -> "– Not applicable";
            case MANUAL -> "? Manual";
            case NOT_DETERMINABLE -> "? Not determinable";
            case NOT_RUN -> "! Not run";
        };
    }

    /** What a state says, for the legend. */
    public static String meaning(State state) {
        return switch (state) {
            case MET -> "Everything that was asked for was found.";
            case WEAK -> "Found, but in a form that may not suffice.";
            case NOT_MET -> "Looked for and not found, or found although it must not be said.";
            case NOT_APPLICABLE -> "The issuer profile or the call switches the rule off; the reason says why.";
            case MANUAL -> "A transcript cannot answer it; a person has to.";
            case NOT_DETERMINABLE -> "The record or the issuer profile does not show what is needed to decide.";
            case NOT_RUN -> "Something failed, and the reason says what. Never to be read as met.";
        };
    }

    public static String of(Severity severity) {
        return switch (severity) {
            case HIGH -> "High";
            case MEDIUM -> "Medium";
            case LOW -> "Low";
            case INFO -> "Info";
        };
    }

    /** What a severity says, for the legend. */
    public static String meaning(Severity severity) {
        return switch (severity) {
            case HIGH ->
                "A defence or a mandatory condition is lost, or a figure that a reader would trade on is wrong.";
            case MEDIUM -> "Weakens a defence, invites a comment or a claim.";
            case LOW -> "Good practice or quality of the record.";
            case INFO -> "Evidence or context.";
        };
    }

    public static String of(DispositionState state) {
        return switch (state) {
            case OPEN -> "Open";
            case CONFIRMED -> "Confirmed";
            case FALSE_POSITIVE -> "False positive";
            case ACCEPTED_RISK -> "Accepted risk";
            case FIXED -> "Fixed";
            case NEEDS_COUNSEL -> "Needs counsel";
            case NOT_APPLICABLE -> "Not applicable";
        };
    }

    /** What a disposition says, for the legend. */
    public static String meaning(DispositionState state) {
        return switch (state) {
            case OPEN -> "Nobody has decided yet. Needs no reason.";
            case CONFIRMED -> "The finding is right; something has to be done. Needs no reason.";
            case FALSE_POSITIVE -> "The finding is wrong. A reason must be given.";
            case ACCEPTED_RISK -> "The finding is right and is left as it is. A reason must be given.";
            case FIXED -> "What was found is put right, or a correction was published. A reason must be given: where.";
            case NEEDS_COUNSEL -> "A lawyer has to look at it. A reason must be given: the question.";
            case NOT_APPLICABLE ->
                "The rule does not apply here, for a reason that the profile does not show. A reason must be given.";
        };
    }

    /** The state that a word of the workbook stands for, with its shape or without, whatever its language and capitals. */
    public static Optional<State> state(String word) {
        return Arrays.stream(State.values())
                .filter(s -> Language.english(word.strip(), List.of(of(s), of(s).substring(2)))
                        .isPresent())
                .findFirst();
    }

    /** The disposition that a word of the workbook stands for, whatever its language and capitals. */
    public static Optional<DispositionState> disposition(String word) {
        return Arrays.stream(DispositionState.values())
                .filter(s -> Language.english(word.strip(), List.of(of(s))).isPresent())
                .findFirst();
    }

    public static String of(SignOffRole role) {
        return switch (role) {
            case PREPARER -> "Preparer";
            case REVIEWER -> "Reviewer";
        };
    }

    public static String of(EventKind kind) {
        return switch (kind) {
            case CREATED -> "Case made";
            case DECIDED -> "Decided";
            case ANSWERED -> "Answered";
            case ASSIGNED -> "Owner or date set";
            case NOTED -> "Note added";
            case NOTE_CLEARED -> "Note dealt with";
            case SUPPRESSED -> "Wording suppressed";
            case SUPPRESSION_EXPIRED -> "Suppression ran out";
            case CORRECTED -> "Transcript corrected";
            case RERUN -> "Reviewed again";
            case SIGNED_OFF -> "Signed";
            case VERSION_STARTED -> "New version begun";
            case UNDONE -> "Undone";
            case REDONE -> "Done again";
        };
    }

    /** A time in UTC as people read it: 2025-11-10 09:30:00.000 for 2025-11-10T09:30:00.000Z. */
    public static String time(String iso) {
        return iso.replace('T', ' ').replace("Z", "");
    }

    /** A date as spreadsheets know it, or the text where it is none. */
    public static Object day(String iso) {
        try {
            return iso.isEmpty() ? "" : LocalDate.parse(iso);
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    /** Who most likely made the slip, else where the words of a finding come from: there a remedy has to begin. */
    public static String cause(Finding finding) {
        return switch (finding.getCause()) {
            case SPEAKER -> "Speaker";
            case INTERPRETER -> "Interpreter";
            case RECOGNISER -> "Recogniser";
            case MACHINE_RENDERING -> "Machine rendering";
            case UNSTATED -> origin(finding.getEvidence());
        };
    }

    private static String origin(Evidence evidence) {
        if (evidence.isAnchor()) {
            return "Omission: the words are missing";
        }
        return switch (evidence.getSection()) {
            case VENDOR_HEADER, VENDOR_FOOTER -> "Words of the maker of the record";
            case QUESTIONS_AND_ANSWERS -> origin(evidence, "Answer to a question");
            default -> origin(evidence, "Script of the company");
        };
    }

    private static String origin(Evidence evidence, String ofCompany) {
        return switch (roleOf(evidence.getSpeaker())) {
            case INTERPRETER -> "Interpreter's words";
            case ANALYST -> "Analyst's words";
            case OPERATOR -> "Conference service's words";
            case VENDOR -> "Words of the maker of the record";
            case UNKNOWN -> "Speaker not identified";
            default -> ofCompany;
        };
    }

    public static String of(SectionKind section) {
        return switch (section) {
            case VENDOR_HEADER -> "Vendor header";
            case OPENING -> "Opening";
            case PREPARED_REMARKS -> "Prepared remarks";
            case QUESTIONS_AND_ANSWERS -> "Questions and answers";
            case CLOSING -> "Closing";
            case VENDOR_FOOTER -> "Vendor footer";
        };
    }

    public static String of(Role role) {
        return switch (role) {
            case UNKNOWN -> "Not identified";
            case OPERATOR -> "Operator";
            case INVESTOR_RELATIONS -> "Investor relations";
            case EXECUTIVE_CEO -> "Chief executive";
            case EXECUTIVE_CFO -> "Chief financial officer";
            case EXECUTIVE_OTHER -> "Other executive";
            case ANALYST -> "Analyst";
            case INTERPRETER -> "Interpreter";
            case VENDOR -> "Maker of the record";
        };
    }

    public static String of(Version version) {
        return switch (version) {
            case SPOKEN -> "As spoken";
            case ORIGINAL -> "Original";
            case MACHINE_RENDERING -> "Machine rendering";
            case INTERPRETATION -> "Interpretation";
        };
    }

    /** Letter and meaning of a class of 15 U.S.C. 78u-5(i)(1). */
    public static String of(StatementClass statementClass) {
        return switch (statementClass) {
            case A -> "A Financial projection";
            case B -> "B Plan or objective";
            case C -> "C Future performance";
            case D -> "D Assumption";
        };
    }

    /** What a class covers, for the legend. */
    public static String meaning(StatementClass statementClass) {
        return switch (statementClass) {
            case A ->
                "Projection of revenue, income, earnings per share, capital expenditure, dividends, capital structure or another financial item.";
            case B -> "Plans and objectives of management for future operations, products and services.";
            case C -> "Future economic performance, demand or condition of the business.";
            case D -> "An assumption under A, B or C.";
        };
    }

    public static String of(Hedge hedge) {
        return switch (hedge) {
            case H0 -> "H0 Bare";
            case H1 -> "H1 Belief";
            case H2 -> "H2 Expectation";
            case H3 -> "H3 Conditional";
        };
    }

    /** What a hedge level says, for the legend. */
    public static String meaning(Hedge hedge) {
        return switch (hedge) {
            case H0 -> "Bare will or shall, or the present tense for the future.";
            case H1 -> "Think, believe, confident, can.";
            case H2 -> "Expect, anticipate, estimate, may, could, should, likely, hope.";
            case H3 -> "Conditional, or with a range or a stated basis.";
        };
    }

    /** Name of a speaker, else the label of the record, else nothing. */
    public static String name(@Nullable Speaker speaker) {
        if (speaker == null) {
            return "";
        }
        return speaker.getName().isEmpty() ? speaker.getLabel() : speaker.getName();
    }

    /** Role of a speaker; nobody has none. */
    public static Role roleOf(@Nullable Speaker speaker) {
        return speaker == null ? Role.UNKNOWN : speaker.getRole();
    }

    /** Name and role in one cell. */
    public static String speaker(@Nullable Speaker speaker) {
        return voice(speaker).toString();
    }

    /** Name and role in one cell, the role to be translated. */
    public static Phrase voice(@Nullable Speaker speaker) {
        String name = name(speaker);
        String role = of(roleOf(speaker));
        return name.isEmpty() || name.equalsIgnoreCase(role)
                ? Phrase.of(role)
                : Phrase.lines(List.of(name, Phrase.of(role)));
    }

    /** The authorities of a rule, one a line. */
    public static String citations(Rule rule) {
        return authorities(rule).toString();
    }

    /** The authorities of a rule, one a line, as they are cited in every language. */
    public static Phrase authorities(Rule rule) {
        return Phrase.lines(rule.getCitations().stream().map(Words::citation).toList());
    }

    private static Object citation(Citation citation) {
        String where = citation.getCode().isEmpty()
                ? (citation.getDocument() + " " + citation.getSection()).strip()
                : citation.getCode();
        return citation.getConfirmation() == Confirmation.TO_BE_CONFIRMED
                ? Phrase.of("%1 (to be confirmed)", where)
                : where;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.theme;

import org.fairlead.model.casefile.DispositionState;
import org.fairlead.model.casefile.EventKind;
import org.fairlead.model.casefile.SignOffRole;
import org.fairlead.model.review.Basis;
import org.fairlead.model.review.Cause;
import org.fairlead.model.review.FigureKind;
import org.fairlead.model.review.Hedge;
import org.fairlead.model.review.StatementClass;
import org.fairlead.model.review.Tick;
import org.fairlead.model.rules.Confirmation;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.SectionKind;
import org.fairlead.model.transcript.Speaker;
import org.fairlead.model.transcript.Version;
import org.fairlead.workbench.Messages;
import org.jspecify.annotations.Nullable;

/** The words of the model in the language of the window. */
public final class Words {
    private Words() {}

    public static String of(Severity severity) {
        return switch (severity) {
            case HIGH -> Messages.severityHigh;
            case MEDIUM -> Messages.severityMedium;
            case LOW -> Messages.severityLow;
            case INFO -> Messages.severityInfo;
        };
    }

    public static String of(State state) {
        return switch (state) {
            case MET -> Messages.stateMet;
            case WEAK -> Messages.stateWeak;
            case NOT_MET -> Messages.stateNotMet;
            case NOT_APPLICABLE -> Messages.stateNotApplicable;
            case MANUAL -> Messages.stateManual;
            case NOT_DETERMINABLE -> Messages.stateNotDeterminable;
            case NOT_RUN -> Messages.stateNotRun;
        };
    }

    public static String of(Confirmation confirmation) {
        return switch (confirmation) {
            case VERIFIED -> Messages.citationVerified;
            case KNOWN -> Messages.citationKnown;
            case TO_BE_CONFIRMED -> Messages.citationToBeConfirmed;
        };
    }

    public static String of(Role role) {
        return switch (role) {
            case OPERATOR -> Messages.roleOperator;
            case INVESTOR_RELATIONS -> Messages.roleInvestorRelations;
            case EXECUTIVE_CEO -> Messages.roleChiefExecutive;
            case EXECUTIVE_CFO -> Messages.roleChiefFinancialOfficer;
            case EXECUTIVE_OTHER -> Messages.roleOtherExecutive;
            case ANALYST -> Messages.roleAnalyst;
            case INTERPRETER -> Messages.roleInterpreter;
            case VENDOR -> Messages.roleVendor;
            case UNKNOWN -> Messages.roleUnknown;
        };
    }

    public static String of(SectionKind section) {
        return switch (section) {
            case VENDOR_HEADER -> Messages.sectionVendorHeader;
            case OPENING -> Messages.sectionOpening;
            case PREPARED_REMARKS -> Messages.sectionPreparedRemarks;
            case QUESTIONS_AND_ANSWERS -> Messages.sectionQuestions;
            case CLOSING -> Messages.sectionClosing;
            case VENDOR_FOOTER -> Messages.sectionVendorFooter;
        };
    }

    public static String of(Version value) {
        return switch (value) {
            case SPOKEN -> Messages.versionSpoken;
            case ORIGINAL -> Messages.versionOriginal;
            case MACHINE_RENDERING -> Messages.versionMachine;
            case INTERPRETATION -> Messages.versionInterpretation;
        };
    }

    public static String of(StatementClass value) {
        return switch (value) {
            case A -> Messages.classA;
            case B -> Messages.classB;
            case C -> Messages.classC;
            case D -> Messages.classD;
        };
    }

    public static String of(Hedge value) {
        return switch (value) {
            case H0 -> Messages.hedge0;
            case H1 -> Messages.hedge1;
            case H2 -> Messages.hedge2;
            case H3 -> Messages.hedge3;
        };
    }

    public static String of(FigureKind value) {
        return switch (value) {
            case AMOUNT -> Messages.figureAmount;
            case PER_SHARE -> Messages.figurePerShare;
            case PERCENTAGE -> Messages.figurePercentage;
            case PERCENTAGE_POINTS -> Messages.figurePoints;
            case BASIS_POINTS -> Messages.figureBasisPoints;
            case RATIO -> Messages.figureRatio;
            case COUNT -> Messages.figureCount;
            case NUMBER -> Messages.figureNumber;
            case DATE -> Messages.figureDate;
            case PERIOD -> Messages.figurePeriod;
        };
    }

    public static String of(Basis value) {
        return switch (value) {
            case UNSTATED -> "";
            case GAAP -> Messages.basisGaap;
            case ADJUSTED -> Messages.basisAdjusted;
            case CONSTANT_CURRENCY -> Messages.basisConstant;
            case ORGANIC -> Messages.basisOrganic;
        };
    }

    public static String of(Tick value) {
        return switch (value) {
            case NOT_COMPARED -> Messages.tickNone;
            case AGREED -> Messages.tickAgreed;
            case RECOMPUTED -> Messages.tickRecomputed;
            case CONTRADICTED -> Messages.tickContradicted;
            case UNMATCHED -> Messages.tickUnmatched;
        };
    }

    public static String of(Cause value) {
        return switch (value) {
            case UNSTATED -> Messages.causeUnstated;
            case SPEAKER -> Messages.causeSpeaker;
            case INTERPRETER -> Messages.causeInterpreter;
            case RECOGNISER -> Messages.causeRecogniser;
            case MACHINE_RENDERING -> Messages.causeMachine;
        };
    }

    public static String of(DispositionState value) {
        return switch (value) {
            case OPEN -> Messages.decisionOpen;
            case CONFIRMED -> Messages.decisionConfirmed;
            case FALSE_POSITIVE -> Messages.decisionFalsePositive;
            case ACCEPTED_RISK -> Messages.decisionAcceptedRisk;
            case FIXED -> Messages.decisionFixed;
            case NEEDS_COUNSEL -> Messages.decisionNeedsCounsel;
            case NOT_APPLICABLE -> Messages.decisionNotApplicable;
        };
    }

    public static String of(EventKind value) {
        return switch (value) {
            case CREATED -> Messages.eventCreated;
            case DECIDED -> Messages.eventDecided;
            case ANSWERED -> Messages.eventAnswered;
            case ASSIGNED -> Messages.eventAssigned;
            case NOTED -> Messages.eventNoted;
            case NOTE_CLEARED -> Messages.eventNoteCleared;
            case SUPPRESSED -> Messages.eventSuppressed;
            case SUPPRESSION_EXPIRED -> Messages.eventExpired;
            case CORRECTED -> Messages.eventCorrected;
            case RERUN -> Messages.eventRerun;
            case SIGNED_OFF -> Messages.eventSignedOff;
            case VERSION_STARTED -> Messages.eventVersion;
            case UNDONE -> Messages.eventUndone;
            case REDONE -> Messages.eventRedone;
        };
    }

    public static String of(SignOffRole value) {
        return switch (value) {
            case PREPARER -> Messages.signPreparer;
            case REVIEWER -> Messages.signReviewer;
        };
    }

    /** The speaker's name, else the label of the record, else the role; empty for nobody on the call. */
    public static String of(@Nullable Speaker speaker) {
        if (speaker == null) {
            return "";
        }
        return !speaker.getName().isBlank()
                ? speaker.getName()
                : !speaker.getLabel().isBlank() ? speaker.getLabel() : of(speaker.getRole());
    }
}

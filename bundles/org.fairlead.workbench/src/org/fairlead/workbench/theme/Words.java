// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.theme;

import org.fairlead.model.rules.Confirmation;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;
import org.fairlead.model.transcript.Role;
import org.fairlead.model.transcript.SectionKind;
import org.fairlead.model.transcript.Speaker;
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

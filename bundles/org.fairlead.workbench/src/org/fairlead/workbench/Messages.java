// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench;

import org.eclipse.osgi.util.NLS;

/** The sentences of the window; messages.properties has them in English, messages_zh.properties in Simplified Chinese. */
public final class Messages extends NLS {
    public static String product;
    public static String title;
    public static String unexpected;
    public static String reviewing;
    public static String cannotOpen;
    public static String cannotReview;
    public static String status;
    public static String statusOffline;
    public static String openTitle;
    public static String filterText;
    public static String filterAll;
    public static String transcript;
    public static String emptyTitle;
    public static String emptyOpen;
    public static String emptyDrop;
    public static String emptySamples;
    public static String emptyOffline;
    public static String overview;
    public static String noReview;
    public static String noFinding;
    public static String noMatch;
    public static String noRule;
    public static String filterFindings;
    public static String shownOf;
    public static String columnSeverity;
    public static String columnRule;
    public static String columnFinding;
    public static String columnQuote;
    public static String columnLine;
    public static String columnSpeaker;
    public static String columnState;
    public static String columnTitle;
    public static String columnReason;
    public static String severityHigh;
    public static String severityMedium;
    public static String severityLow;
    public static String severityInfo;
    public static String stateMet;
    public static String stateWeak;
    public static String stateNotMet;
    public static String stateNotApplicable;
    public static String stateManual;
    public static String stateNotDeterminable;
    public static String stateNotRun;
    public static String citationVerified;
    public static String citationKnown;
    public static String citationToBeConfirmed;
    public static String roleOperator;
    public static String roleInvestorRelations;
    public static String roleChiefExecutive;
    public static String roleChiefFinancialOfficer;
    public static String roleOtherExecutive;
    public static String roleAnalyst;
    public static String roleInterpreter;
    public static String roleVendor;
    public static String roleUnknown;
    public static String sectionVendorHeader;
    public static String sectionOpening;
    public static String sectionPreparedRemarks;
    public static String sectionQuestions;
    public static String sectionClosing;
    public static String sectionVendorFooter;
    public static String ruleFinding;
    public static String ruleCounterparts;
    public static String ruleWhy;
    public static String ruleLookedFor;
    public static String ruleLookedAt;
    public static String ruleRemediation;
    public static String place;
    public static String placeOfAbsence;
    public static String exportTitle;
    public static String exportDescription;
    public static String exportFile;
    public static String exportBrowse;
    public static String exportReplace;
    public static String exportSummary;
    public static String exportNotXlsx;
    public static String exportNoName;
    public static String exportNoFolder;
    public static String exportIsFolder;
    public static String exportExists;
    public static String exportCancelled;
    public static String writing;
    public static String cannotWrite;
    public static String aboutTitle;
    public static String about;
    public static String noSuchFile;
    public static String notReadable;

    static {
        NLS.initializeMessages("org.fairlead.workbench.messages", Messages.class);
    }

    private Messages() {}
}

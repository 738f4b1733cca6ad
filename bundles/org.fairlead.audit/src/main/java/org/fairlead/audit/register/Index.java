// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.register;

import java.util.List;

/** The sheets of the workbook in order, with the letter by which other sheets refer to them: the index of the workpaper. */
public enum Index {
    COVER("Cover", "What was reviewed, under which rules, by whom, with what result."),
    SUMMARY("Summary", "Counts, the findings that weigh most, the safe harbor rule by rule."),
    FINDINGS("Findings", "One row a finding, with room for the decision on it."),
    CHECKLIST("Checklist", "Every rule and element with its state and evidence, also where nothing was noted."),
    STATEMENTS("FLS inventory", "The forward-looking statements of the company."),
    NUMBERS("Numbers", "The figures that were spoken, with what they were held against."),
    MEASURES("Non-GAAP and KPI", "Measures outside the accounting standards and key figures, rule by rule."),
    SAFE_HARBOR("Safe-harbor text", "The statement as it was read out, and what differs from the last call."),
    TRANSCRIPT("Transcript", "The whole record by its lines, with the findings that begin there."),
    PROFILE("Profile and rule packs", "The answers and rules that the review rests on."),
    LOG("Audit log", "Who did what and when, each event bound to the one before."),
    LEGEND("Legend", "What the marks and words say.");

    private final String title;
    private final String content;

    Index(String title, String content) {
        this.title = title;
        this.content = content;
    }

    /** Name of the sheet. */
    public String title() {
        return title;
    }

    /** Letter and name. */
    public Phrase heading() {
        return Phrase.joined("  ", List.of(letter(), Phrase.of(title)));
    }

    /** What is on it, one sentence. */
    public String content() {
        return content;
    }

    /** A for the first sheet, B for the second. */
    public String letter() {
        return String.valueOf((char) ('A' + ordinal()));
    }
}

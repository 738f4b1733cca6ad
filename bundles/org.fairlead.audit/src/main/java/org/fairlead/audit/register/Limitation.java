// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.register;

/** What a transcript cannot decide, said in every report. */
public enum Limitation {
    MATERIALITY("Materiality", "Whether a statement is material."),
    TRUTH("Truth", "Whether a statement about the world is true."),
    STATE_OF_MIND("State of mind", "What a speaker knew or intended; the actual-knowledge test stays open."),
    MEANINGFUL_CAUTION("Meaningful caution", "Whether a court would find the cautionary words meaningful."),
    DOCUMENTS("Documents named", "Whether a document exists, was filed in time and says what the call says about it."),
    PUBLICATION("Publication", "Whether a page was really posted and an invitation reached the public.");

    private final String subject;
    private final String question;

    Limitation(String subject, String question) {
        this.subject = subject;
        this.question = question;
    }

    public String subject() {
        return subject;
    }

    public String question() {
        return question;
    }
}

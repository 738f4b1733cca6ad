// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.cue;

/** What a phrase shows about the voice that says it, or about the one that follows. The phrases stand in cues.txt. */
public enum Cue {
    /** Only the conference service says this: dial instructions, listen-only mode, disconnecting. */
    OPERATOR,
    /** Announces the next questioner, whose name follows. */
    QUEUE,
    /** Gives the floor to somebody, whose name often follows. */
    HANDOVER,
    /** Closes a hand-over: the next words are another voice's. */
    GO_AHEAD,
    /** Opens the questions, or says that they come now. */
    OPENS_QUESTIONS,
    /** What the person says who opens the call for the issuer: legal notes, who is here, where the release is. */
    HOSTS,
    /** A questioner's words. */
    ASKS,
    /** The words of a person who answers. */
    ANSWERS,
    /** The end of the call or of the questions. */
    CLOSES,
    /** What a finance chief goes through. */
    FINANCE,
    /** Says what the speaker is on this call: operator, or investor relations. */
    OWN_ROLE,
    /** The one who spoke before is thanked as the operator. */
    THANKS_OPERATOR,
    /** Says the own name; the name follows. */
    SELF,
    /** The record marks speech in another language, or an interpreter. */
    FOREIGN,
    /** Speaks as the company: we and our with a verb of doing business. */
    COMPANY,
    /** A word that makes a title: every title of an officer holds one. */
    OFFICE
}

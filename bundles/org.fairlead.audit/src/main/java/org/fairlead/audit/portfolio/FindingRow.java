// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.portfolio;

/**
 * One finding of a call, as rows of text and numbers for machines.
 *
 * @param id          F001, F002 ... in the call
 * @param fingerprint identity across runs
 * @param rule        id of the rule
 * @param element     id of the element
 * @param severity    literal: high, medium, low, info
 * @param state       literal of the state
 * @param message     what was found, one sentence
 * @param begin       UTF-16 offset into the transcript's text, inclusive
 * @param end         UTF-16 offset, exclusive
 * @param line        line of the source, from 1
 * @param section     literal of the part of the call
 * @param role        literal of the speaker's role; empty where nobody speaks
 * @param speaker     name as the call gives it; empty where unknown
 * @param quote       exactly the text between begin and end
 */
public record FindingRow(
        String id,
        String fingerprint,
        String rule,
        String element,
        String severity,
        String state,
        String message,
        int begin,
        int end,
        int line,
        String section,
        String role,
        String speaker,
        String quote) {}

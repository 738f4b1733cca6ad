// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

/**
 * A sentence that a reader has labelled.
 *
 * @param table      name of the table that it stands in
 * @param id         as the table has it
 * @param call       the call that it was drawn from; training and test are split by it
 * @param period     what the call reports about
 * @param before     the sentence before, or nothing
 * @param after      the sentence after, or nothing
 * @param company    said by the issuer or its interpreter
 * @param forward    labelled forward-looking
 * @param doubtful   a second reader may well differ
 * @param klass      A to D, or -
 * @param hedge      H0 to H3, or -
 * @param quantified the future part has a quantity
 */
record LabelledSentence(
        String table,
        String id,
        String call,
        ReportedPeriod period,
        String before,
        String text,
        String after,
        boolean company,
        boolean forward,
        boolean doubtful,
        String klass,
        String hedge,
        boolean quantified) {}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import org.fairlead.engine.call.CallText;
import org.fairlead.engine.call.Words;
import org.fairlead.engine.phrase.Hits;
import org.fairlead.model.review.CompanionKind;

/**
 * A document beside the call, scanned like the call.
 *
 * @param kind  what it is
 * @param text  its sentences
 * @param words its words
 * @param hits  where the phrases stand in it
 */
public record CompanionText(CompanionKind kind, CallText text, Words words, Hits hits) {}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

/**
 * Words of the transcript that were corrected.
 *
 * @param begin  offset in the text before the correction, UTF-16 code units
 * @param before the words that stood there
 * @param after  the words that ought to
 */
public record CorrectedWords(int begin, String before, String after) {}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.List;
import java.util.Optional;
import org.fairlead.model.transcript.Transcript;

/**
 * Documents beside a call that its figures are held against, each read like a call.
 *
 * @param release     the earnings release, or another document with the figures of the period
 * @param otherRecord another record of the same call
 * @param previous    earlier calls of the issuer, the latest first
 */
public record Companions(Optional<Transcript> release, Optional<Transcript> otherRecord, List<Transcript> previous) {
    /** None. */
    public static final Companions NONE = new Companions(Optional.empty(), Optional.empty(), List.of());
}

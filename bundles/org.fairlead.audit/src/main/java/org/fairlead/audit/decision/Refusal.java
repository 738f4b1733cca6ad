// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.decision;

/**
 * A row that is not taken.
 *
 * @param place  sheet and row
 * @param reason one sentence
 */
public record Refusal(String place, String reason) {
    @Override
    public String toString() {
        return place + ": " + reason;
    }
}

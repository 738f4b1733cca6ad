// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.register;

/** A text that stands out in its column, for instance a rule above its elements. */
public record Strong(String text) {
    @Override
    public String toString() {
        return text;
    }
}

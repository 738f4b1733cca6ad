// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.register;

/** The value of a cell that stays locked and empty in a column where others are open. */
public enum Locked {
    HERE;

    @Override
    public String toString() {
        return "";
    }
}

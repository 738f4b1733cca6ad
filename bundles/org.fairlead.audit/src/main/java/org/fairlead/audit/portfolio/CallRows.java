// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.portfolio;

import java.io.IOException;

/** The rows of a portfolio, one after the other: there may be more of them than memory. */
@FunctionalInterface
public interface CallRows {
    /** Takes rows in order. */
    @FunctionalInterface
    interface Taker {
        void take(CallRow row) throws IOException;
    }

    /** Gives all rows to a taker. May be called again, and gives the same ones. */
    void each(Taker taker) throws IOException;
}

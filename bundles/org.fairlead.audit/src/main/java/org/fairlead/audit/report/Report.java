// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.report;

import java.util.stream.Stream;

/** The content of a report, whatever file it is written to. */
interface Report {
    String title();

    /** Issuer and call, repeated on every page. */
    String subject();

    /** What leads back to the record or the case, repeated on every page. */
    String reference();

    /** Whether it has to fit on one page. */
    boolean isOnePage();

    /** Its parts in order, made as they are asked for: there may be very many findings. */
    Stream<Block> blocks();
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import org.apache.poi.ss.usermodel.PrintSetup;

/** What a sheet is printed on, one page wide. */
enum Paper {
    UPRIGHT(PrintSetup.A4_PAPERSIZE, false, false),
    A4(PrintSetup.A4_PAPERSIZE, true, false),
    A3(PrintSetup.A3_PAPERSIZE, true, false),
    ONE_PAGE(PrintSetup.A4_PAPERSIZE, true, true);

    final short size;
    final boolean across;
    final boolean onePage;

    Paper(short size, boolean across, boolean onePage) {
        this.size = size;
        this.across = across;
        this.onePage = onePage;
    }
}

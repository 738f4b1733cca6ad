// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import org.apache.poi.ss.usermodel.PrintSetup;

/** What a sheet is printed on, as many pages high as it needs. */
enum Paper {
    UPRIGHT(PrintSetup.A4_PAPERSIZE, false, 1),
    A4(PrintSetup.A4_PAPERSIZE, true, 1),
    A3(PrintSetup.A3_PAPERSIZE, true, 1),
    /** Two pages side by side, the first column on both. */
    TWO_A3(PrintSetup.A3_PAPERSIZE, true, 2);

    final short size;
    final boolean across;
    final int pagesWide;

    Paper(short size, boolean across, int pagesWide) {
        this.size = size;
        this.across = across;
        this.pagesWide = pagesWide;
    }
}

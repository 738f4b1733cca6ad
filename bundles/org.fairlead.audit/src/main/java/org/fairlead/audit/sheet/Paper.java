package org.fairlead.audit.sheet;

import org.apache.poi.ss.usermodel.PrintSetup;

/** What a sheet is printed on, one page wide. */
enum Paper {
	UPRIGHT(PrintSetup.A4_PAPERSIZE, false), A4(PrintSetup.A4_PAPERSIZE, true), A3(PrintSetup.A3_PAPERSIZE, true);

	final short size;
	final boolean across;

	Paper(short size, boolean across) {
		this.size = size;
		this.across = across;
	}
}

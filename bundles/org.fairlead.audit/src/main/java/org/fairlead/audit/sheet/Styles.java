// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks as cell styles of one workbook, each with a twin for text that looks like a formula. */
final class Styles {
    /** Every platform has it or a font of the same measures; spreadsheet programs fall back from it to a font with Chinese signs. */
    private static final String FONT = "Arial";

    private static final XSSFColor LINE = color("D8DFE7");
    private final Map<Look, CellStyle> plain = new EnumMap<>(Look.class);
    private final Map<Look, CellStyle> quoted = new EnumMap<>(Look.class);

    Styles(XSSFWorkbook workbook) {
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints((short) 10);
        for (Look look : Look.values()) {
            XSSFFont font = font(workbook, look);
            plain.put(look, style(workbook, look, font));
            XSSFCellStyle twin = style(workbook, look, font);
            twin.setQuotePrefixed(true);
            quoted.put(look, twin);
        }
    }

    CellStyle of(Look look, boolean looksLikeFormula) {
        CellStyle style = (looksLikeFormula ? quoted : plain).get(look);
        if (style == null) {
            throw new IllegalArgumentException(look.name());
        }
        return style;
    }

    private static XSSFFont font(XSSFWorkbook workbook, Look look) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) look.points);
        font.setBold(look.bold);
        font.setColor(color(look.ink));
        return font;
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, Look look, XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(look.border);
        style.setVerticalAlignment(look == Look.HEADER ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setAlignment(HorizontalAlignment.LEFT);
        if (!look.fill.isEmpty()) {
            style.setFillForegroundColor(color(look.fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.border) {
            border(style);
            style.setIndention((short) 1);
        }
        if (look == Look.NUMBER || look == Look.DECIMAL || look == Look.TOTAL) {
            style.setAlignment(HorizontalAlignment.RIGHT);
        }
        style.setDataFormat(workbook.createDataFormat().getFormat(format(look)));
        return style;
    }

    private static String format(Look look) {
        return switch (look) {
            case NUMBER, COUNT, TOTAL -> "#,##0";
            case DECIMAL -> "0.00";
            case DATE -> "yyyy-mm-dd";
            default -> "General";
        };
    }

    private static void border(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(LINE);
        style.setBottomBorderColor(LINE);
        style.setLeftBorderColor(LINE);
        style.setRightBorderColor(LINE);
    }

    private static XSSFColor color(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb), null);
    }
}

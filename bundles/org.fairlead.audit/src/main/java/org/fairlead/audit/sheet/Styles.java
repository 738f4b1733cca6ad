// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks as cell styles of one workbook, each with twins for text that looks like a formula and for text with Chinese, Japanese or Korean signs. */
final class Styles {
    /** Every platform has it or a font of the same measures. */
    private static final String FONT = "Arial";

    /** Comes with Windows and Office; where it is missing, spreadsheet programs know it as Chinese and take a font that has the signs. */
    private static final String EAST_ASIAN_FONT = "Microsoft YaHei";

    private static final XSSFColor LINE = color("D8DFE7");
    private final Map<Look, CellStyle[]> styles = new EnumMap<>(Look.class);

    Styles(XSSFWorkbook workbook) {
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints((short) 10);
        for (Look look : Look.values()) {
            CellStyle[] twins = new CellStyle[4];
            for (int i = 0; i < twins.length; i += 2) {
                XSSFFont font = font(workbook, look, i == 0 ? FONT : EAST_ASIAN_FONT);
                twins[i] = style(workbook, look, font);
                XSSFCellStyle quoted = style(workbook, look, font);
                quoted.setQuotePrefixed(true);
                twins[i + 1] = quoted;
            }
            styles.put(look, twins);
        }
    }

    /** A style that was made beforehand; a workbook may hold some thousands only. */
    CellStyle of(Look look, boolean looksLikeFormula, boolean eastAsian) {
        CellStyle[] twins = styles.get(look);
        if (twins == null) {
            throw new IllegalArgumentException(look.name());
        }
        return twins[(looksLikeFormula ? 1 : 0) + (eastAsian ? 2 : 0)];
    }

    private static XSSFFont font(XSSFWorkbook workbook, Look look, String name) {
        XSSFFont font = workbook.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) look.points);
        font.setBold(look.bold);
        font.setColor(color(look.ink));
        if (look == Look.LINK) {
            font.setUnderline(FontUnderline.SINGLE);
        }
        return font;
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, Look look, XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setLocked(!look.isOpen());
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
            case DATE, DAY -> "yyyy-mm-dd";
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

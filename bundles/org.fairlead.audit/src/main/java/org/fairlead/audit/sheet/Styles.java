// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
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
import org.jspecify.annotations.Nullable;

/** The looks as cell styles of one workbook, each with twins for text that looks like a formula and for text with Chinese, Japanese or Korean signs. */
final class Styles {
    /** Every platform has it or a font of the same measures. */
    private static final String FONT = "Arial";

    /** Comes with Windows and Office; where it is missing, spreadsheet programs know it as Chinese and take a font that has the signs. */
    private static final String EAST_ASIAN_FONT = "Microsoft YaHei";

    private static final XSSFColor LINE = color("D8DFE7");
    /** The text looks like a formula. */
    static final int FORMULA_LIKE = 1;
    /** The text has Chinese, Japanese or Korean signs. */
    static final int EAST_ASIAN = 2;
    /** All cells of the row have one line: they stand in the middle of it, else at the top. */
    static final int ONE_LINE = 4;

    private static final int TWINS = 8;
    private static final Set<Look> RIGHT =
            EnumSet.of(Look.NUMBER, Look.NUMBER_HEADER, Look.VALUE, Look.DECIMAL, Look.TOTAL);
    private final XSSFWorkbook workbook;
    private final @Nullable XSSFCellStyle[] styles = new XSSFCellStyle[Look.values().length * TWINS];

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints((short) 10);
    }

    /**
     * A style that is made when it is first asked for and then used again; a workbook may hold some thousands only.
     *
     * @param traits sum of {@link #FORMULA_LIKE}, {@link #EAST_ASIAN}, {@link #ONE_LINE}
     */
    CellStyle of(Look look, int traits) {
        int at = look.ordinal() * TWINS + traits;
        XSSFCellStyle style = styles[at];
        if (style == null) {
            style = traits == 0 ? plain(look) : twin(look, traits);
            styles[at] = style;
        }
        return style;
    }

    /** A copy of a style with fewer traits, which is far quicker made than another from the ground. */
    private XSSFCellStyle twin(Look look, int traits) {
        XSSFCellStyle style = workbook.createCellStyle();
        if (traits == EAST_ASIAN) {
            style.cloneStyleFrom(of(look, 0));
            style.setFont(font(workbook, look, EAST_ASIAN_FONT));
            return style;
        }
        style.cloneStyleFrom(of(look, traits & EAST_ASIAN));
        if ((traits & ONE_LINE) != 0) {
            style.setVerticalAlignment(VerticalAlignment.CENTER);
        }
        style.setQuotePrefixed((traits & FORMULA_LIKE) != 0);
        return style;
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

    private XSSFCellStyle plain(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(workbook, look, FONT));
        style.setLocked(!look.isOpen());
        style.setWrapText(look.border);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(HorizontalAlignment.LEFT);
        if (!look.fill.isEmpty()) {
            style.setFillForegroundColor(color(look.fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.border) {
            border(style);
            style.setIndention((short) 1);
        }
        if (RIGHT.contains(look)) {
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
        // with its opacity, as the format asks
        return new XSSFColor(HexFormat.of().parseHex("FF" + rgb), null);
    }
}

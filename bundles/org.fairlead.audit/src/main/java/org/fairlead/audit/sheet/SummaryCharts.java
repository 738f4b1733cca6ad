// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.fairlead.audit.paper.Language;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** The charts beside the counts. Dark, light and empty bars, a legend and the number at each bar tell the series apart on any printer. */
final class SummaryCharts {
    private static final List<String> FILLS = List.of("1F3A5F", "A9B8CC", "FFFFFF");
    private static final double TITLE_POINTS = 11;
    private static final int LEFT_COLUMN = 6;
    private static final int LAST_COLUMN = 8;
    /** Between the table and its chart, in units of the format: 7 mm. */
    private static final int GAP = 250_000;
    /** How far into the last column a chart reaches, in units of the format: inside what is printed. */
    private static final int LAST_COLUMN_PART = 3_600_000;

    /**
     * The bars of one kind.
     *
     * @param title  heading of the column
     * @param column of the values, from 0
     * @param values one a category
     */
    record Series(String title, int column, List<Integer> values) {}

    private final SheetWriter page;
    private final Book book;

    SummaryCharts(SheetWriter page, Book book) {
        this.page = page;
        this.book = book;
    }

    /** Draws bars beside the table that was just written, over its own cells. The heading stands two rows above the first value. */
    void draw(String title, int firstRow, List<String> categories, List<Series> series) {
        Language language = book.language();
        drawTold(
                language.of(title),
                firstRow,
                categories.stream().map(language::of).toList(),
                series.stream()
                        .map(s -> new Series(language.of(s.title()), s.column(), s.values()))
                        .toList());
    }

    private void drawTold(String title, int firstRow, List<String> categories, List<Series> series) {
        XSSFSheet sheet = book.chartSheet(page.sheet());
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(
                GAP, 0, LAST_COLUMN_PART, 0, LEFT_COLUMN, firstRow - 2, LAST_COLUMN, page.nextRow());
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getTitle().getOrAddTextProperties().setFontSize(TITLE_POINTS);
        chart.getOrAddLegend().setPosition(LegendPosition.RIGHT);
        describe(chart, title, categories, series);
        XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
        left.setCrosses(AxisCrosses.AUTO_ZERO);
        left.setMinimum(0);
        left.setNumberFormat("#,##0");
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, bottom, left);
        bars.setBarDirection(BarDirection.COL);
        bars.setBarGrouping(BarGrouping.CLUSTERED);
        bars.setVaryColors(false);
        for (Series one : series) {
            XDDFBarChartData.Series added = (XDDFBarChartData.Series) bars.addSeries(
                    XDDFDataSourcesFactory.fromArray(
                            categories.toArray(String[]::new), area(sheet, firstRow, 0, categories.size())),
                    XDDFDataSourcesFactory.fromArray(
                            one.values().toArray(Integer[]::new),
                            area(sheet, firstRow, one.column(), categories.size())));
            added.setTitle(one.title(), null);
            added.setFillProperties(fill(FILLS.get(series.indexOf(one) % FILLS.size())));
            added.setLineProperties(new XDDFLineProperties(fill(FILLS.get(0))));
        }
        chart.plot(bars);
        label(chart);
    }

    private static String area(XSSFSheet sheet, int firstRow, int column, int rows) {
        return new CellRangeAddress(firstRow, firstRow + rows - 1, column, column)
                .formatAsString(sheet.getSheetName(), true);
    }

    private static XDDFSolidFillProperties fill(String rgb) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(rgb)));
    }

    /** The number at each bar. */
    private static void label(XSSFChart chart) {
        chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList().forEach(s -> {
            CTDLbls labels = s.addNewDLbls();
            labels.addNewShowLegendKey().setVal(false);
            labels.addNewShowVal().setVal(true);
            labels.addNewShowCatName().setVal(false);
            labels.addNewShowSerName().setVal(false);
            labels.addNewShowPercent().setVal(false);
            labels.addNewShowBubbleSize().setVal(false);
        });
    }

    /** Says in words what the chart shows, for those who cannot see it. */
    private static void describe(XSSFChart chart, String title, List<String> categories, List<Series> series) {
        CTNonVisualDrawingProps properties = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName(title);
        StringBuilder words = new StringBuilder(title + ".");
        for (int i = 0; i < categories.size(); i++) {
            int category = i;
            words.append(' ')
                    .append(categories.get(i))
                    .append(series.stream()
                            .map(s -> s.values().get(category) + " " + s.title())
                            .collect(Collectors.joining(", ", ": ", ".")));
        }
        properties.setDescr(words.toString());
    }
}

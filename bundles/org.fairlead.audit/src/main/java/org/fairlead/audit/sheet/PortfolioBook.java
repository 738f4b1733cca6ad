// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.fairlead.audit.paper.Language;
import org.fairlead.audit.portfolio.CallRow;
import org.fairlead.audit.portfolio.CallRows;
import org.fairlead.audit.portfolio.Portfolio;
import org.fairlead.audit.portfolio.Portfolio.Group;
import org.fairlead.audit.portfolio.Portfolio.Place;
import org.fairlead.audit.portfolio.Portfolio.RuleCounts;
import org.fairlead.audit.register.Column;
import org.fairlead.audit.register.Phrase;
import org.fairlead.audit.register.Words;
import org.fairlead.audit.sheet.PortfolioColumns.Found;
import org.fairlead.audit.sheet.SummaryCharts.Series;
import org.fairlead.model.rules.Severity;

/** The workbook of many calls: an overview with charts, a row a call, a row a rule, trends, every finding, and what was not reviewed. */
public final class PortfolioBook {
    /** More quarters than these would not be legible in the chart; the table has them all. */
    private static final int QUARTERS_SHOWN = 12;

    private final CallRows rows;
    private final Portfolio portfolio;
    private final String identity;

    private PortfolioBook(CallRows rows, String identity) throws IOException {
        this.rows = rows;
        this.identity = identity;
        portfolio = Portfolio.of(rows);
    }

    /**
     * Writes the workbook. Rows are read twice, to count and to write, and only one is in memory.
     *
     * @param identity  under what the calls were reviewed, some lines
     * @param language  of the workbook
     * @param done      told the share that is done, 0 to 1
     * @param cancelled asked again and again whether to stop
     * @throws CancelledException when it was stopped; what was written so far is worthless
     */
    public static void write(
            CallRows rows,
            String identity,
            Language language,
            OutputStream out,
            DoubleConsumer done,
            BooleanSupplier cancelled)
            throws IOException {
        PortfolioBook content = new PortfolioBook(rows, identity);
        Head head = new Head(
                "Portfolio workbook",
                language.of("Disclosure review of " + content.portfolio.all().calls() + " calls"),
                "",
                language.of(Head.BY_HAND),
                Optional.empty());
        long size = content.portfolio.all().calls()
                + Portfolio.SEVERITIES.stream()
                        .mapToLong(content.portfolio.all()::findings)
                        .sum();
        try (Book book = new Book(head, language, Limits.STANDARD, size, done, cancelled)) {
            content.overview(book);
            content.tables(book);
            book.writeTo(out);
        }
    }

    /** The rows of all tables in one pass: to read a row again costs more than to write it. */
    private void tables(Book book) throws IOException {
        Rows<CallRow> calls = table(book, "Calls", PortfolioColumns.CALLS);
        Rows<Map.Entry<String, RuleCounts>> rules = table(book, "Rules", PortfolioColumns.RULES);
        Rows<Map.Entry<Place, Group>> trends = table(book, "Trends", PortfolioColumns.TRENDS);
        Rows<Found> findings = table(book, "Findings", PortfolioColumns.FINDINGS);
        Rows<CallRow> notReviewed = table(book, "Not reviewed", PortfolioColumns.NOT_REVIEWED);
        rows.each(call -> {
            calls.row(call);
            if (!call.reviewed()) {
                notReviewed.row(call);
            }
            call.findings().forEach(finding -> findings.row(new Found(call, finding)));
        });
        portfolio.rules().entrySet().forEach(rules::row);
        portfolio.places().entrySet().forEach(trends::row);
        List.of(calls, rules, trends, findings, notReviewed)
                .forEach(table -> table.writer().finish());
    }

    private void overview(Book book) {
        SheetWriter page =
                new SheetWriter(book, "Portfolio", Layout.page(Paper.A4, 24, 14, 14, 14, 14, 16, 26, 26, 26));
        Group all = portfolio.all();
        page.row(Look.TITLE, "Portfolio");
        page.row(
                Look.SUBTITLE,
                all.calls() + " calls, " + all.notReviewed() + " of them not reviewed, " + all.statements()
                        + " forward-looking statements");
        page.gap();
        SummaryCharts charts = new SummaryCharts(page, book);
        severities(page, charts);
        quarters(page, charts);
        page.row(Look.HEADING, "Reviewed under");
        identity.lines().forEach(line -> page.row(Look.NOTE_LINE, Phrase.said(line)));
        page.gap();
        page.row(
                Look.NOTE_LINE,
                "A finding is for a person to decide on. No finding says that no exception was noted under these rule packs, not more.");
        page.finish();
    }

    private void severities(SheetWriter page, SummaryCharts charts) {
        page.row(Look.HEADING, "Findings by severity");
        page.numbers(1, 2);
        page.table("Severity", "Findings");
        int first = page.nextRow();
        for (String severity : Portfolio.SEVERITIES) {
            page.row(Severity.get(severity), portfolio.all().findings(severity));
        }
        for (int i = 0; i < 5; i++) {
            page.gap(); // room for the chart
        }
        page.endTable();
        charts.draw(
                "Findings by severity",
                first,
                Portfolio.SEVERITIES.stream()
                        .map(s -> Words.of(Severity.get(s)))
                        .toList(),
                List.of(new Series(
                        "Findings",
                        1,
                        Portfolio.SEVERITIES.stream()
                                .map(s -> (int) portfolio.all().findings(s))
                                .toList())));
    }

    private void quarters(SheetWriter page, SummaryCharts charts) {
        page.row(Look.HEADING, "Calls and findings by quarter of the call");
        page.numbers(1, 6);
        page.table("Quarter", "Calls", "High", "Medium", "Low", "Info");
        int first = page.nextRow();
        List<Map.Entry<String, Group>> quarters =
                List.copyOf(portfolio.quarters().entrySet());
        for (Map.Entry<String, Group> quarter : quarters) {
            Group group = quarter.getValue();
            page.row(
                    quarter.getKey(),
                    group.calls(),
                    group.findings("high"),
                    group.findings("medium"),
                    group.findings("low"),
                    group.findings("info"));
        }
        for (int i = quarters.size(); i < 10; i++) {
            page.gap();
        }
        page.endTable();
        int from = Math.max(0, quarters.size() - QUARTERS_SHOWN);
        List<Map.Entry<String, Group>> last = quarters.subList(from, quarters.size());
        charts.draw(
                "Calls and high findings by quarter",
                first + from,
                last.stream().map(Map.Entry::getKey).toList(),
                List.of(
                        new Series(
                                "Calls",
                                1,
                                last.stream().map(q -> q.getValue().calls()).toList()),
                        new Series(
                                "High findings",
                                2,
                                last.stream()
                                        .map(q -> (int) q.getValue().findings("high"))
                                        .toList())));
    }

    /** The rows of one table, column by column. */
    private record Rows<R>(SheetWriter writer, List<Column<R>> columns) {
        void row(R row) {
            Object[] values = new Object[columns.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = columns.get(i).value().apply(row);
            }
            writer.row(values);
        }
    }

    private static <R> Rows<R> table(Book book, String title, List<Column<R>> columns) {
        return new Rows<>(new SheetWriter(book, title, Layout.register(columns)), columns);
    }
}

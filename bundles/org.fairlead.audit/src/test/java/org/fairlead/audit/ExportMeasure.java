// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.fairlead.audit.paper.Workpaper;
import org.fairlead.audit.register.Column;
import org.fairlead.audit.register.FindingsRegister;
import org.fairlead.model.review.Finding;
import org.fairlead.model.review.Review;
import org.fairlead.model.review.RuleOutcome;
import org.fairlead.model.rules.Severity;
import org.fairlead.model.rules.State;
import org.fairlead.model.transcript.Transcript;

/**
 * Measures the export of many findings against the same rows in plain streaming POI with inline strings. Not a test: run it by hand, with -Xmx300m.
 * Arguments: number of findings, number of runs.
 */
final class ExportMeasure {
    private ExportMeasure() {}

    public static void main(String[] args) throws IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int runs = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        Review review = review(count);
        Path folder = Files.createTempDirectory("measure");
        List<Long> plain = new ArrayList<>();
        List<Long> ours = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            plain.add(time(() -> plain(review, folder.resolve("plain.xlsx"))));
            ours.add(time(() -> AuditWorkbook.write(review, folder.resolve("audit.xlsx"), Sheets.QUIET)));
        }
        System.out.printf(
                "%d findings, %d runs: plain %d ms, audit workbook %d ms (medians), ratio %.2f%n",
                count, runs, median(plain), median(ours), (double) median(ours) / median(plain));
        System.out.printf(
                "files: plain %d KB, audit workbook %d KB%n",
                Files.size(folder.resolve("plain.xlsx")) / 1024, Files.size(folder.resolve("audit.xlsx")) / 1024);
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(ExportMeasure::peak)
                .sum();
        System.out.printf(
                "sum of the heap pools' peaks %d MB of at most %d MB%n",
                peak >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }

    private static long peak(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }

    private interface Work {
        void run() throws IOException;
    }

    private static long time(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static void plain(Review review, Path target) throws IOException {
        FindingsRegister register = new FindingsRegister(Workpaper.of(review).decisions());
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(target)) {
            Sheet sheet = workbook.createSheet("Findings");
            int n = 0;
            for (Finding finding : review.getFindings()) {
                Row row = sheet.createRow(n++);
                int cell = 0;
                for (Column<Finding> column : register.columns()) {
                    Object value = column.value().apply(finding);
                    if (value instanceof Number number) {
                        row.createCell(cell++).setCellValue(number.doubleValue());
                    } else {
                        row.createCell(cell++).setCellValue(value.toString());
                    }
                }
            }
            workbook.write(out);
        }
    }

    private static Review review(int count) {
        Transcript call = SampleCall.read();
        SampleReview sample = new SampleReview(call);
        RuleOutcome rule = sample.rule(
                sample.pack("p", "Pack"),
                "R-1",
                Severity.HIGH,
                State.NOT_MET,
                "What must hold, in a few words",
                "Many hits.");
        sample.element(rule, "Wording", State.NOT_MET, "Many hits.");
        for (int i = 0; i < count; i++) {
            int begin = call.getTurns().get(i % call.getTurns().size()).getSpeechBegin();
            Finding finding = sample.finding(
                    rule,
                    State.NOT_MET,
                    "Finding " + i + " says in one sentence what is wrong here.",
                    sample.evidence(begin, Math.min(begin + 90, call.getText().length())));
            if (i % 5 == 0) {
                finding.getCounterparts().add(sample.evidence(begin, begin + 20));
            }
        }
        return sample.review();
    }
}

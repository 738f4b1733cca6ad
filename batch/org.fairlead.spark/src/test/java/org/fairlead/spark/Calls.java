// SPDX-License-Identifier: EPL-2.0
package org.fairlead.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fairlead.audit.portfolio.CallRow;
import org.fairlead.batch.CallFiles;
import org.fairlead.batch.CallReviewer;
import org.fairlead.batch.ProfileShelf;
import org.fairlead.engine.CompiledRules;
import org.fairlead.engine.PackLoader;
import org.fairlead.rulepacks.BuiltInPacks;

/** Calls of many sizes, good ones and bad ones, and what the review on one machine makes of them. */
final class Calls {
    static final Rulebook RULES =
            new Rulebook(new TreeMap<>(BuiltInPacks.files()), BuiltInPacks.compact(), new TreeMap<>());
    private static final String CALL = """
            Lantern Tools Inc. Third Quarter 2025 Earnings Call

            Operator: Good day, and welcome to the Lantern Tools call. I will now hand over to Ada Quill, Investor Relations.

            Ada Quill: Thank you. Some of what we say today is forward-looking and may turn out differently.

            """;

    private Calls() {}

    /** Writes so many calls into a folder; call 3 is huge, call 4 empty, call 5 no text. */
    static void write(Path folder, int number) throws IOException {
        for (int i = 0; i < number; i++) {
            String text = CALL
                    + "Ben Orchard: We expect revenue of %d million dollars next quarter.\n\n"
                            .formatted(100 + i)
                            .repeat(i == 3 ? 4000 : 1 + i % 7);
            Files.writeString(folder.resolve("call-%03d.txt".formatted(i)), i == 4 ? "" : text);
        }
        Files.write(folder.resolve("call-005.txt"), new byte[] {0x7f, 'E', 'L', 'F', 0, 1, 2, 3, 0, 0, (byte) 0xfe});
    }

    /** The tables that Spark wrote say of every call, row by row, what the review on one machine says. */
    static void assertSame(SparkSession spark, Path folder, Path out) throws IOException {
        Map<String, CallRow> expected = onOneMachine(folder);
        List<Row> calls = spark.read().parquet(out + "/calls").orderBy("path").collectAsList();
        assertEquals(
                List.copyOf(expected.keySet()),
                calls.stream().map(r -> name(r.getString(0))).toList());
        long states = 0;
        long findings = 0;
        for (Row row : calls) {
            CallRow call = Objects.requireNonNull(expected.get(name(row.getString(0))));
            assertEquals(text(CallSchema.row(call)), text(row));
            states += call.states().size();
            findings += call.findings().size();
        }
        assertEquals(states, spark.read().parquet(out + "/states").count());
        assertEquals(findings, spark.read().parquet(out + "/findings").count());
        assertEquals(
                calls.size(),
                spark.read()
                        .parquet(out + "/portfolio")
                        .agg(org.apache.spark.sql.functions.sum("calls"))
                        .first()
                        .getLong(0));
    }

    private static Map<String, CallRow> onOneMachine(Path folder) throws IOException {
        CallReviewer reviewer =
                new CallReviewer(CompiledRules.compile(PackLoader.load(BuiltInPacks.files())), ProfileShelf.empty());
        Map<String, CallRow> rows = new TreeMap<>();
        for (Path file : CallFiles.of(List.of(folder.toString()))) {
            String name = String.valueOf(file.getFileName());
            rows.put(name, reviewer.review(name, Files.readAllBytes(file)).row());
        }
        return rows;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** All fields but the path, arrays and sequences alike. */
    private static String text(Row row) {
        return fields(row, 1);
    }

    private static String fields(Row row, int from) {
        StringBuilder text = new StringBuilder("(");
        for (int i = from; i < row.size(); i++) {
            text.append(value(row.get(i))).append("|");
        }
        return text.append(")").toString();
    }

    private static String value(Object value) {
        if (value instanceof Row row) {
            return fields(row, 0);
        }
        if (value instanceof Object[] array) {
            return java.util.Arrays.stream(array).map(Calls::value).toList().toString();
        }
        if (value instanceof scala.collection.Seq<?> seq) {
            return scala.jdk.javaapi.CollectionConverters.asJava(seq).stream()
                    .map(Calls::value)
                    .toList()
                    .toString();
        }
        return String.valueOf(value);
    }
}

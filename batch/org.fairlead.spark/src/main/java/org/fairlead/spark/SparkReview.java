// SPDX-License-Identifier: EPL-2.0
package org.fairlead.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Reviews all files below some folders and writes four tables in Parquet: {@code calls} (a row a call, states and findings nested), {@code states} (a row a
 * call and rule), {@code findings} (a row a finding) and {@code portfolio} (a row an issuer). The calls are reviewed once; the other tables are made from
 * the first one after it is written.
 */
final class SparkReview {
    private static final List<String> SEVERITIES = List.of("high", "medium", "low", "info");
    private final SparkSession spark;
    private final Rulebook rulebook;
    private final long largest;
    private final long taskBytes;

    /**
     * @param largest   number of bytes above which a file is not read into memory
     * @param taskBytes about how many bytes make a task
     */
    SparkReview(SparkSession spark, Rulebook rulebook, long largest, long taskBytes) {
        this.spark = spark;
        this.rulebook = rulebook;
        this.largest = largest;
        this.taskBytes = taskBytes;
    }

    /**
     * Reviews and writes. The output folder must not exist: rows under other rules never stand side by side.
     *
     * @return number of calls, those that could not be reviewed included
     */
    long run(List<String> folders, String out) throws IOException {
        calls(folders).write().parquet(out + "/calls");
        Dataset<Row> calls = spark.read().parquet(out + "/calls");
        exploded(calls, "states").write().parquet(out + "/states");
        exploded(calls, "findings").write().parquet(out + "/findings");
        portfolio(calls).coalesce(1).write().parquet(out + "/portfolio");
        return calls.count();
    }

    private Dataset<Row> calls(List<String> folders) throws IOException {
        JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
        CallTask task = new CallTask(
                context.broadcast(rulebook),
                rulebook.identity(),
                context.broadcast(new SerializableConfiguration(context.hadoopConfiguration())),
                largest);
        List<ArrayList<CallFile>> tasks =
                CallListing.of(folders, context.hadoopConfiguration()).tasks(taskBytes);
        JavaRDD<Row> rows =
                context.parallelize(tasks, Math.max(1, tasks.size())).flatMap(task);
        return spark.createDataFrame(rows, CallSchema.CALL);
    }

    /** One row for each nested one, with the path and the hash of its call before it. */
    private static Dataset<Row> exploded(Dataset<Row> calls, String nested) {
        return calls.select(col("path"), col("sha256"), explode(col(nested)).as("nested"))
                .select("path", "sha256", "nested.*");
    }

    private static Dataset<Row> portfolio(Dataset<Row> calls) {
        Column[] severities = SEVERITIES.stream()
                .map(severity -> sum(size(org.apache.spark.sql.functions.filter(
                                col("findings"), f -> f.getField("severity").equalTo(severity))))
                        .as(severity))
                .toArray(Column[]::new);
        Column reviewed =
                sum(when(col("error").equalTo(""), lit(1)).otherwise(lit(0))).as("reviewed");
        Column[] rest = new Column[severities.length + 2];
        rest[0] = reviewed;
        rest[1] = sum("statements").as("statements");
        System.arraycopy(severities, 0, rest, 2, severities.length);
        return calls.groupBy("issuer").agg(count(lit(1)).as("calls"), rest).orderBy("issuer");
    }
}

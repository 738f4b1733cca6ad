// SPDX-License-Identifier: EPL-2.0
package org.fairlead.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.fairlead.batch.ProfileShelf;
import org.fairlead.engine.Engine;
import org.fairlead.engine.PackLoader;
import org.fairlead.rulepacks.BuiltInPacks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code spark-submit} starts. Packs and profiles are read where it is started and travel from there. */
@Command(
        name = "fairlead-spark",
        mixinStandardHelpOptions = true,
        version = "Fairlead " + Engine.VERSION,
        description =
                "Reviews the calls below folders of any file system that Spark reads; results are Parquet tables.")
public final class Main implements Callable<Integer> {
    private static final long LARGEST = 64L << 20;

    @Option(
            names = "--task-bytes",
            paramLabel = "N",
            defaultValue = "16777216",
            description = "About how many bytes of transcripts make a task (default: ${DEFAULT-VALUE}).")
    private long taskBytes;

    @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "Folders or patterns of transcripts.")
    private List<String> folders = List.of();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = "Where the tables go; must not exist.")
    private String out = "";

    @Option(names = "--packs", paramLabel = "DIR", description = "Folder with rule packs instead of the built-in ones.")
    private @Nullable Path packs;

    @Option(names = "--profiles", paramLabel = "DIR", description = "Folder with issuer profiles (XML).")
    private @Nullable Path profiles;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Rulebook rulebook = new Rulebook(
                new TreeMap<>(packs == null ? BuiltInPacks.files() : PackLoader.files(packs)),
                packs == null ? BuiltInPacks.compact() : new byte[0],
                new TreeMap<>(profiles == null ? new TreeMap<>() : ProfileShelf.files(profiles)));
        try (SparkSession spark = SparkSession.builder()
                .appName("Fairlead " + Engine.VERSION)
                // the first algorithm moves the output of a task only when the job is done: no rows of a lost attempt
                // stay
                .config("spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version", "1")
                .getOrCreate()) {
            new SparkReview(spark, rulebook, LARGEST, taskBytes).run(folders, out);
        }
        return 0;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.fairlead.audit.portfolio.CallRow;
import org.fairlead.batch.CallReviewer;

/**
 * Reviews the calls of one task, one after the other. A file that cannot be read is a row with its reason and not a failed job. Running a task twice gives the same rows: the review is a pure function, and Spark keeps the output of one attempt.
 *
 * @param rulebook      what to review under
 * @param identity      of the rulebook
 * @param configuration of the file system
 * @param largest       number of bytes above which a file is not read into memory
 */
record CallTask(
        Broadcast<Rulebook> rulebook, String identity, Broadcast<SerializableConfiguration> configuration, long largest)
        implements FlatMapFunction<ArrayList<CallFile>, Row> {
    @Override
    public Iterator<Row> call(ArrayList<CallFile> files) throws IOException {
        CallReviewer reviewer = rulebook.value().reviewer(identity);
        return files.stream()
                .map(file -> CallSchema.row(review(reviewer, file.path(), file.length())))
                .iterator();
    }

    private CallRow review(CallReviewer reviewer, String path, long length) {
        if (length > largest) {
            return CallRow.failed(
                    path, "", length, path + " has " + length + " bytes; at most " + largest + " are read.");
        }
        try (InputStream in = open(path)) {
            return reviewer.review(path, in.readAllBytes()).row();
        } catch (FileNotFoundException e) {
            return CallRow.failed(path, "", length, path + " is no longer there.");
        } catch (IOException e) {
            return CallRow.failed(path, "", length, path + " could not be read: " + e.getMessage());
        }
    }

    private InputStream open(String path) throws IOException {
        Path file = new Path(path);
        return file.getFileSystem(configuration.value().value()).open(file);
    }
}

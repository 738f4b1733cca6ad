// SPDX-License-Identifier: EPL-2.0
package org.fairlead.spark;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/** The local file system, on which the first opening of every tenth file of one folder ends the task, as a broken machine would. */
public final class FailingOnce extends LocalFileSystem {
    static final String FOLDER = "failing";
    private static final Set<String> FAILED = ConcurrentHashMap.newKeySet();

    /** Number of files whose first opening failed. */
    static int failures() {
        return FAILED.size();
    }

    @Override
    public FSDataInputStream open(Path file, int bufferSize) throws IOException {
        if (file.getParent().getName().equals(FOLDER)
                && file.getName().endsWith("0.txt")
                && FAILED.add(file.getName())) {
            throw new IllegalStateException("the first attempt fails");
        }
        return super.open(file, bufferSize);
    }
}

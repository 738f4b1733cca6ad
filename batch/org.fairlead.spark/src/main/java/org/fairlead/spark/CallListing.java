// SPDX-License-Identifier: EPL-2.0
package org.fairlead.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * The files below some folders, and how they are dealt into tasks. Spark's own scan of files leaves empty ones out without a word; here each one is a row.
 */
final class CallListing {
    /** What opening a file counts, in bytes. */
    private static final long OPEN_COST = 64L << 10;

    private final List<CallFile> files = new ArrayList<>();

    private CallListing() {}

    /**
     * Lists the files below folders or patterns, hidden ones (whose name, or a folder's on the way, begins with a dot) left out.
     *
     * @throws FileNotFoundException when a folder or pattern meets nothing
     */
    static CallListing of(List<String> folders, Configuration configuration) throws IOException {
        CallListing listing = new CallListing();
        for (String folder : folders) {
            Path path = new Path(folder);
            FileSystem system = path.getFileSystem(configuration);
            FileStatus[] roots = system.globStatus(path);
            if (roots == null || roots.length == 0) {
                throw new FileNotFoundException(folder + " meets no file; a folder of transcripts was expected.");
            }
            for (FileStatus root : roots) {
                listing.add(system, root.getPath());
            }
        }
        return listing;
    }

    private void add(FileSystem system, Path root) throws IOException {
        int depth = system.makeQualified(root).depth();
        RemoteIterator<LocatedFileStatus> below = system.listFiles(root, true);
        while (below.hasNext()) {
            LocatedFileStatus file = below.next();
            if (visible(file.getPath(), depth)) {
                files.add(new CallFile(file.getPath().toString(), file.getLen()));
            }
        }
    }

    private static boolean visible(Path file, int depth) {
        for (Path part = file; part != null && part.depth() > depth; part = part.getParent()) {
            if (part.getName().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    /** Deals the files into tasks of about so many bytes, at least one file each, the largest files first, so that a huge one is not begun last. */
    List<ArrayList<CallFile>> tasks(long taskBytes) {
        files.sort(Comparator.comparingLong(CallFile::length).reversed().thenComparing(CallFile::path));
        List<ArrayList<CallFile>> tasks = new ArrayList<>();
        long room = 0;
        for (CallFile file : files) {
            long cost = file.length() + OPEN_COST;
            if (tasks.isEmpty() || room < cost) {
                tasks.add(new ArrayList<>());
                room = taskBytes;
            }
            tasks.getLast().add(file);
            room -= cost;
        }
        return tasks;
    }
}

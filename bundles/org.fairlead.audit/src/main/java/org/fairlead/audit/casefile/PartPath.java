// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.util.Locale;
import java.util.regex.Pattern;

/** The paths of the parts of a case package. */
final class PartPath {
    static final String MANIFEST = "manifest.xml";
    static final String CASE = "case.xml";
    static final String TRAIL = "trail.jsonl";
    static final String PRIVILEGED = "privileged.xml";
    static final String SIGNATURE = "signature.xml";
    /** Stands in a copy that leaves the privileged notes out, and says so. */
    static final String WITHHELD = "withheld.txt";

    static final String RUNS = "runs/";
    static final String PACKS = "packs/";

    private static final Pattern ENDING = Pattern.compile("\\.[a-z0-9]{1,8}$");
    private static final Pattern ALLOWED =
            Pattern.compile("(manifest|case|privileged|signature)\\.xml|trail\\.jsonl|withheld\\.txt"
                    + "|runs/\\d{3,9}/((original|beside-\\d{2,4})(\\.[a-z0-9]{1,8})?|(transcript|profile|review)\\.xml|transcript\\.txt)"
                    + "|packs/[0-9a-f]{16}/[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+){1,2}");

    private PartPath() {}

    /** Whether a package may have a part of this path. */
    static boolean isAllowed(String path) {
        return ALLOWED.matcher(path).matches() && !path.contains("..");
    }

    static String run(int number) {
        return RUNS + String.format(Locale.ROOT, "%03d/", number);
    }

    /** The bytes that were read, with the ending of their file's name where it is a plain one, so that a program opens them. */
    static String original(int run, String fileName) {
        return run(run) + "original" + ending(fileName);
    }

    /** A document that the call was held against, by its place among the companions of the review, from 1. */
    static String beside(int run, int number, String fileName) {
        return run(run) + String.format(Locale.ROOT, "beside-%02d", number) + ending(fileName);
    }

    private static String ending(String fileName) {
        var ending = ENDING.matcher(fileName.toLowerCase(Locale.ROOT));
        return ending.find() ? ending.group() : "";
    }

    /** Packs are kept once for all runs that used them. */
    static String pack(String sha256) {
        return PACKS + sha256.substring(0, 16) + "/";
    }
}

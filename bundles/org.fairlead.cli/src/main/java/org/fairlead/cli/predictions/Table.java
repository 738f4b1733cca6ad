// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.predictions;

import java.util.List;
import org.fairlead.engine.Packs;
import org.fairlead.model.review.Review;

/** One kind of table. Offsets are UTF-16 units, end exclusive; the first column is the transcript's file name. */
public interface Table {
    /** Names of the columns under these packs. */
    List<String> columns(Packs packs);

    /** The rows of one review, cells in order of the columns. */
    List<List<String>> rows(Review review);

    /** Yes or no as the tables spell it. */
    static String yesNo(boolean value) {
        return value ? "y" : "n";
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli.predictions;

import java.util.List;
import org.fairlead.engine.Packs;
import org.fairlead.model.review.Review;

/** Forward-looking statements with statutory class and hedge. */
final class StatementsTable implements Table {
    @Override
    public List<String> columns(Packs packs) {
        return List.of("file", "char_start", "char_end", "label", "class", "hedge", "quantified");
    }

    @Override
    public List<List<String>> rows(Review review) {
        String file = review.getTranscript().getSource().getFileName();
        return review.getStatements().stream()
                .map(statement -> List.of(
                        file,
                        String.valueOf(statement.getBegin()),
                        String.valueOf(statement.getEnd()),
                        "FLS",
                        statement.getStatementClass().getName(),
                        statement.getHedge().getName(),
                        Table.yesNo(statement.isQuantified())))
                .toList();
    }
}

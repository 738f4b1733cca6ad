// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.io.IOException;
import java.util.Iterator;
import org.fairlead.audit.paper.Language;
import org.fairlead.rulepacks.BuiltInPacks;
import picocli.CommandLine.Option;

/** The option that chooses the language of workbooks. */
final class ReportLanguage {
    @Option(
            names = "--language",
            paramLabel = "CODE",
            defaultValue = "en",
            completionCandidates = Codes.class,
            description =
                    "Language of workbooks (.xlsx): ${COMPLETION-CANDIDATES}; en if not given. Quotes and citations stay as they are, "
                            + "and import reads decisions from either. Other reports are in English.")
    private String code = "en";

    /** @throws BadInput when no workbook can be written in it */
    Language chosen() throws IOException {
        if (!Language.codes().contains(code)) {
            throw new BadInput("--language is " + code + "; one of these was expected: "
                    + String.join(", ", Language.codes()) + ".");
        }
        return Language.of(code, BuiltInPacks.texts(code));
    }

    /** For the help text. */
    static final class Codes implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Language.codes().iterator();
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The option that says, for all conflicts or for one finding, whether the workbook or the case counts. */
final class ConflictChoices {
    private static final String WORKBOOK = "workbook";
    private static final String CASE = "case";
    private static final String ALL = "";

    @Option(
            names = "--take",
            paramLabel = "CHOICE",
            description =
                    "What counts where both were changed: workbook or case for all conflicts, F012=workbook or F012=case for one finding, the same with the id of a rule for an answer. May be "
                            + "given more than once; what is said about one finding comes first.")
    private List<String> takes = new ArrayList<>();

    private final Map<String, String> byFinding = new HashMap<>();

    void check() throws BadInput {
        for (String take : takes) {
            int equals = take.indexOf('=');
            String side = take.substring(equals + 1);
            if (!side.equals(WORKBOOK) && !side.equals(CASE)) {
                throw new BadInput(
                        "--take " + take
                                + " cannot be used; workbook, case, or a finding with one of them such as F012=case was expected.");
            }
            byFinding.put(equals < 0 ? ALL : take.substring(0, equals), side);
        }
    }

    /** Whether a side was chosen for a finding or a rule, by its id. */
    boolean isChosen(String id) {
        return !side(id).isEmpty();
    }

    boolean takesWorkbook(String id) {
        return side(id).equals(WORKBOOK);
    }

    private String side(String id) {
        return byFinding.getOrDefault(id, byFinding.getOrDefault(ALL, ""));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.decision;

import java.util.List;

/**
 * What a workbook would change in a case. Nothing is changed yet.
 *
 * @param origin    file name and SHA-256 of the workbook, as the audit trail will name it
 * @param changes   in order of the findings, conflicts among them
 * @param refusals  rows that are not taken, in order of the rows
 * @param answers   to rules that only a person can answer, from the checklist, conflicts among them
 * @param unchanged number of findings about which workbook and case agree, or which the workbook leaves as they were
 */
public record ImportPreview(
        String origin,
        List<ProposedChange> changes,
        List<Refusal> refusals,
        List<ProposedAnswer> answers,
        int unchanged) {
    /** Changes on which a person has to choose first. */
    public List<ProposedChange> conflicts() {
        return changes.stream().filter(ProposedChange::conflict).toList();
    }

    /** Changes that nothing speaks against. */
    public List<ProposedChange> plain() {
        return changes.stream().filter(c -> !c.conflict()).toList();
    }
}

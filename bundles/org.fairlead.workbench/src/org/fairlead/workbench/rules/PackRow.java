// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.rules;

import java.util.List;

/**
 * A pack in the list of packs.
 *
 * @param name    of its folder
 * @param title   for people; the name where it cannot be read
 * @param own     whether it is the person's own
 * @param problem why it is not used, one sentence; empty where it is
 * @param rules   of the pack, in order of their ids
 */
record PackRow(String name, String title, boolean own, String problem, List<RuleRow> rules) {
    /**
     * A rule in the list.
     *
     * @param pack  it belongs to
     * @param path  of its file among the packs
     * @param id    of the rule
     * @param title of the rule
     * @param draft whether it is not published
     */
    record RuleRow(String pack, String path, String id, String title, boolean own, boolean draft) {}
}

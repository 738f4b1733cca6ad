// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.HashSet;
import java.util.Set;
import org.fairlead.model.rules.Element;
import org.fairlead.model.rules.Rule;
import org.fairlead.model.rules.RulePack;

/** What must hold of every rule, whatever it asks for. */
final class PackRules {
    private PackRules() {}

    static void check(Rule rule, String path, byte[] file, RulePack pack) throws PackException {
        String head = path + MistakeLine.of(file, ":rule");
        require(
                !rule.getId().isEmpty() && path.endsWith("/" + rule.getId() + ".xml"),
                head,
                "the file must be named after the rule's id, \"" + rule.getId() + "\"");
        require(
                pack.getRules().stream().noneMatch(r -> r.getId().equals(rule.getId())),
                head,
                "the id " + rule.getId() + " is used twice");
        require(!rule.getTitle().isEmpty(), head, "a title is missing");
        require(!rule.getCitations().isEmpty(), head, "a citation is missing");
        require(!rule.getElements().isEmpty(), head, "a rule needs at least one element");
        Set<String> ids = new HashSet<>();
        for (Element element : rule.getElements()) {
            String place = path + MistakeLine.of(file, "element id=\"" + element.getId() + "\"");
            require(
                    element.getId().matches("[a-z][a-z0-9-]*"),
                    place,
                    "the element id \"" + element.getId() + "\" must be small letters, digits and hyphens");
            require(ids.add(element.getId()), place, "the element " + element.getId() + " stands twice");
            require(element.getCheck() != null, place, "the element " + element.getId() + " has no check");
        }
        String passage = rule.getScope() == null ? "" : rule.getScope().getPassage();
        require(
                passage.isEmpty()
                        || pack.getPassages().stream().anyMatch(p -> p.getId().equals(passage)),
                path + MistakeLine.of(file, "passage=\"" + passage + "\""),
                "the passage \"" + passage + "\" is not defined in pack.xml");
    }

    private static void require(boolean holds, String place, String otherwise) throws PackException {
        if (!holds) {
            throw new PackException(place + ": " + otherwise + ".");
        }
    }
}

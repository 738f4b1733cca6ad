// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The order in which rules are decided: each after those whose outcome it follows. */
final class RuleOrder {
    private RuleOrder() {}

    static List<CompiledRule> of(List<CompiledRule> rules) {
        Map<String, CompiledRule> byId = byId(rules);
        Set<CompiledRule> ordered = new LinkedHashSet<>();
        rules.forEach(r -> place(r, byId, ordered));
        return new ArrayList<>(ordered);
    }

    private static void place(CompiledRule rule, Map<String, CompiledRule> byId, Set<CompiledRule> ordered) {
        for (String id : rule.follows()) {
            CompiledRule followed = byId.get(id);
            if (followed != null && !ordered.contains(followed)) {
                place(followed, byId, ordered);
            }
        }
        ordered.add(rule);
    }

    /** Refuses references to rules that are not there, and circles. */
    static void checkReferences(List<CompiledRule> rules) throws PackException {
        Map<String, CompiledRule> byId = byId(rules);
        for (CompiledRule rule : rules) {
            follow(rule, byId, new LinkedHashSet<>());
        }
    }

    private static void follow(CompiledRule rule, Map<String, CompiledRule> byId, Set<String> path)
            throws PackException {
        if (!path.add(rule.rule().getId())) {
            throw new PackException("The rules " + String.join(", ", path) + " follow each other in a circle.");
        }
        for (String id : rule.follows()) {
            CompiledRule followed = byId.get(id);
            if (followed == null) {
                throw new PackException(
                        "The rule " + rule.rule().getId() + " follows " + id + ", which its pack does not have.");
            }
            follow(followed, byId, path);
        }
        path.remove(rule.rule().getId());
    }

    private static Map<String, CompiledRule> byId(List<CompiledRule> rules) {
        Map<String, CompiledRule> byId = new HashMap<>();
        rules.forEach(r -> byId.put(r.rule().getId(), r));
        return byId;
    }
}

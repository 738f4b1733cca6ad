// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fairlead.model.rules.EntityDefinition;

/** Well-known organisations by any of their names. */
final class Entities {
    private final Map<String, String> byName = new HashMap<>();

    Entities(List<EntityDefinition> definitions) {
        for (EntityDefinition definition : definitions) {
            byName.put(key(definition.getName()), definition.getName());
            definition.getAliases().forEach(alias -> byName.put(key(alias), definition.getName()));
        }
    }

    /** The organisation that a name means; empty where it is not a known one. */
    Optional<String> of(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        name.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> key.append((char) c));
        return key.toString();
    }
}

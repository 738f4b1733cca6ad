// SPDX-License-Identifier: EPL-2.0
package org.fairlead.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.fairlead.model.rules.IssuerProfile;
import org.fairlead.model.rules.RulesFactory;
import org.junit.jupiter.api.Test;

class ProfileShelfTest {
    private final ProfileShelf shelf = ProfileShelf.empty();
    private final IssuerProfile lantern = profile("lantern-tools", "Lantern Tools Inc.", "Lantern");
    private final IssuerProfile lanternBank = profile("lantern-bank", "Lantern Bank plc", "Lantern");

    @Test
    void theFileNameDecides() {
        assertEquals(Optional.of(lantern), shelf.of("lantern-tools-2025-q3.txt", ""));
        assertEquals(Optional.of(lanternBank), shelf.of("Lantern_Bank 2025 Q3.pdf", "Lantern Tools Inc."));
        assertEquals(Optional.empty(), shelf.of("lantern-toolshed.txt", ""));
    }

    @Test
    void elseTheIssuerThatTheCallNames() {
        assertEquals(Optional.of(lantern), shelf.of("0001.txt", "LANTERN TOOLS, INC."));
    }

    @Test
    void aNameThatTwoBearDecidesNothing() {
        assertEquals(Optional.empty(), shelf.of("0001.txt", "Lantern"));
    }

    private IssuerProfile profile(String stem, String name, String alias) {
        IssuerProfile profile = RulesFactory.eINSTANCE.createIssuerProfile();
        profile.setName(name);
        profile.getAliases().add(alias);
        shelf.add(stem + ".xml", profile);
        return profile;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.reader.structure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void labelsThatAreNames() {
        for (String name : List.of(
                "Edward West", "Jane T. Doe", "C.J. Mole", "Ann deVries", "Mr. Lee", "Li Wei", "Ana de la Cruz")) {
            assertTrue(Names.is(name), name);
        }
    }

    @Test
    void labelsThatAreNone() {
        for (String words : List.of("North America", "Revenue", "Financial Highlights", "Third Quarter", "West")) {
            assertFalse(Names.is(words), words);
        }
    }
}

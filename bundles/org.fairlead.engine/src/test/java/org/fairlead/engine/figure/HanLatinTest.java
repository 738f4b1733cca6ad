// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HanLatinTest {
    /** A prime, so that no regular arrangement of a block is met again and again. */
    private static final int STEP = 37;

    private static final HanLatin TABLE = HanLatin.read();

    @Test
    void saysOfEachCharacterWhatIcuSays() {
        for (int c = 0; c <= HanLatinTable.LAST; c += STEP) {
            if (Character.isDefined(c)) {
                assertEquals(
                        HanLatinTable.byIcu(c),
                        HanLatinTable.letters(TABLE.transliterate(Character.toString(c))),
                        Integer.toHexString(c));
            }
        }
    }

    @Test
    void saysOfANameWhatIcuSays() {
        for (String name : new String[] {"邹涛", "何海建", "A. 王 Müller", "欧阳-Ærø", "3号 ß", ""}) {
            assertEquals(
                    HanLatinTable.letters(HanLatinTable.ICU.transliterate(name)),
                    HanLatinTable.letters(TABLE.transliterate(name)));
        }
    }
}

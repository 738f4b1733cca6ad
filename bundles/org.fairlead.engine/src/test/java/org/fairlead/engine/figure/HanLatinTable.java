// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import com.ibm.icu.text.Transliterator;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the table of {@link HanLatin} from ICU, after a new version of ICU. Argument: the file to write, {@code han-latin.bin} among the resources. */
final class HanLatinTable {
    static final Transliterator ICU = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    static final int LAST = 0x3ffff;

    private HanLatinTable() {}

    public static void main(String[] args) throws IOException {
        TreeMap<Integer, String> table = new TreeMap<>();
        for (int c = 0; c <= LAST; c++) {
            if (Character.isDefined(c) && !letters(Character.toString(c)).equals(byIcu(c))) {
                table.put(c, byIcu(c));
            }
        }
        List<String> syllables = List.copyOf(new TreeSet<>(table.values()));
        List<int[]> stretches = new ArrayList<>();
        for (int c : table.keySet()) {
            if (stretches.isEmpty() || c != stretches.getLast()[0] + stretches.getLast()[1]) {
                stretches.add(new int[] {c, 0});
            }
            stretches.getLast()[1]++;
        }
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(Path.of(args[0])))) {
            out.writeShort(syllables.size());
            for (String syllable : syllables) {
                out.writeUTF(syllable);
            }
            out.writeShort(stretches.size());
            for (int[] stretch : stretches) {
                out.writeInt(stretch[0]);
                out.writeShort(stretch[1]);
            }
            for (String letters : table.values()) {
                out.writeShort(syllables.indexOf(letters));
            }
        }
    }

    static String byIcu(int character) {
        return letters(ICU.transliterate(Character.toString(character)));
    }

    /** Small letters only, as names are compared. */
    static String letters(String text) {
        return text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Han characters as the letters of their pinyin, accented letters as plain ones: ICU's "Han-Latin; Latin-ASCII; Lower" character by character, which is how these
 * rules work, in a table that is read in milliseconds. ICU itself reads and sorts some ten thousand rules first, longer than a whole review takes. A test holds
 * the table against ICU.
 */
final class HanLatin {
    /** First code points of stretches without a gap, sorted, and the places of their letters in the list. */
    private final int[] begins;

    private final int[] places;
    private final String[] letters;

    private HanLatin(int[] begins, int[] places, String[] letters) {
        this.begins = begins;
        this.places = places;
        this.letters = letters;
    }

    /** Reads the table of the program. */
    static HanLatin read() {
        try (InputStream file = HanLatin.class.getResourceAsStream("han-latin.bin")) {
            if (file == null) {
                throw new IOException("han-latin.bin is not there");
            }
            return read(new DataInputStream(new BufferedInputStream(file, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException("The program is not completely installed.", e);
        }
    }

    private static HanLatin read(DataInputStream in) throws IOException {
        String[] syllables = new String[in.readUnsignedShort()];
        for (int i = 0; i < syllables.length; i++) {
            syllables[i] = in.readUTF();
        }
        int[] begins = new int[in.readUnsignedShort()];
        int[] places = new int[begins.length + 1];
        for (int i = 0; i < begins.length; i++) {
            begins[i] = in.readInt();
            places[i + 1] = places[i] + in.readUnsignedShort();
        }
        String[] letters = new String[places[begins.length]];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = syllables[in.readUnsignedShort()];
        }
        return new HanLatin(begins, places, letters);
    }

    /** Small Latin letters of a name; characters that the table does not have stay as they are. */
    String transliterate(String name) {
        StringBuilder latin = new StringBuilder(name.length() * 3);
        name.codePoints().forEach(c -> {
            int found = Arrays.binarySearch(begins, c);
            int stretch = found >= 0 ? found : -found - 2;
            int place = stretch < 0 ? Integer.MAX_VALUE : places[stretch] + c - begins[stretch];
            if (stretch >= 0 && place < places[stretch + 1]) {
                latin.append(letters[place]);
            } else {
                latin.appendCodePoint(Character.toLowerCase(c));
            }
        });
        return latin.toString();
    }
}

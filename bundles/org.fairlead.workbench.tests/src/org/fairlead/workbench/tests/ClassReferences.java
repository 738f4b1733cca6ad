// SPDX-License-Identifier: EPL-2.0
package org.fairlead.workbench.tests;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;

/** What a class file refers to, read from its constant pool (JVMS 4.4): every class, and every method as class and name. */
final class ClassReferences {
    private ClassReferences() {}

    /** Names as the class file has them: java/net/URL, java/net/URL.openStream. */
    static Set<String> of(InputStream classFile) throws IOException {
        DataInputStream in = new DataInputStream(classFile);
        if (in.readInt() != 0xCAFEBABE) {
            throw new IOException("no class file");
        }
        in.readInt(); // version
        int size = in.readUnsignedShort();
        String[] texts = new String[size];
        int[] first = new int[size];
        int[] second = new int[size];
        byte[] tags = new byte[size];
        for (int i = 1; i < size; i++) {
            tags[i] = in.readByte();
            switch (tags[i]) {
                case 1 -> texts[i] = in.readUTF();
                case 3, 4 -> in.readInt();
                case 5, 6 -> {
                    in.readLong();
                    i++; // takes two places
                }
                case 7, 8, 16, 19, 20 -> first[i] = in.readUnsignedShort();
                case 9, 10, 11, 12, 17, 18 -> {
                    first[i] = in.readUnsignedShort();
                    second[i] = in.readUnsignedShort();
                }
                case 15 -> {
                    in.readByte();
                    first[i] = in.readUnsignedShort();
                }
                default -> throw new IOException("unknown constant " + tags[i]);
            }
        }
        Set<String> names = new TreeSet<>();
        for (int i = 1; i < size; i++) {
            if (tags[i] == 7) {
                names.add(texts[first[i]]);
            } else if (tags[i] == 10 || tags[i] == 11) {
                names.add(texts[first[first[i]]] + "." + texts[first[second[i]]]);
            }
        }
        return names;
    }
}

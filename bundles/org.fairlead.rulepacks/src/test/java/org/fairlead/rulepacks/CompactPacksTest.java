// SPDX-License-Identifier: EPL-2.0
package org.fairlead.rulepacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl;
import org.fairlead.engine.CompactPacks;
import org.fairlead.engine.PackLoader;
import org.fairlead.engine.Packs;
import org.fairlead.engine.Packs.LoadedPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The compact form is another way to the same packs, and never a way to others than those in the XML files. */
class CompactPacksTest {
    private static final String FILE = "us-safe-harbor/pack.xml";

    @Test
    void holdsAttributeByAttributeWhatTheFilesHold() {
        Packs compact = load(BuiltInPacks.files(), BuiltInPacks.compact());
        List<LoadedPack> xml = PackLoader.load(BuiltInPacks.files()).packs();
        assertEquals(List.of(), compact.notes());
        assertEquals(xml.size(), compact.packs().size());
        for (int i = 0; i < xml.size(); i++) {
            LoadedPack expected = xml.get(i);
            LoadedPack found = compact.packs().get(i);
            assertTrue(isCompact(found), expected.pack().getId());
            assertEquals(expected.sha256(), found.sha256());
            assertEquals(expected.files().keySet(), found.files().keySet());
            assertEquals(text(expected.pack()), text(found.pack()));
        }
    }

    @Test
    void aPackWhoseFilesChangedIsReadFromThem() {
        Map<String, byte[]> files = changed();
        Packs packs = load(files, BuiltInPacks.compact());
        assertEquals(1, packs.notes().size());
        assertTrue(
                packs.notes().get(0).contains("us-safe-harbor"), packs.notes().get(0));
        for (LoadedPack loaded : packs.packs()) {
            assertNotEquals(
                    loaded.files().containsKey(FILE),
                    isCompact(loaded),
                    loaded.pack().getId());
        }
        assertEquals(texts(PackLoader.load(files)), texts(packs));
    }

    @Test
    void aPackInPlaceOfTheProgramsOwnIsNoReasonForANote() {
        CompactPacks compact = CompactPacks.read(BuiltInPacks.compact()).without(Set.of("us-safe-harbor"));
        assertEquals(List.of(), PackLoader.load(changed(), compact).notes());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0001, 0.001, 0.01, 0.5, 0.99999})
    void aCutFormIsNotUsed(double share) {
        byte[] whole = BuiltInPacks.compact();
        assertRead(Arrays.copyOf(whole, (int) (share * whole.length)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0001, 0.001, 0.5, 0.99999})
    void aDamagedFormIsNotUsed(double place) {
        byte[] damaged = BuiltInPacks.compact();
        damaged[(int) (place * damaged.length)] ^= 0x55;
        Packs packs = load(BuiltInPacks.files(), damaged);
        assertTrue(!packs.notes().isEmpty());
        assertEquals(texts(PackLoader.load(BuiltInPacks.files())), texts(packs));
    }

    private static void assertRead(byte[] unusable) {
        Packs packs = load(BuiltInPacks.files(), unusable);
        assertEquals(1, packs.notes().size());
        assertTrue(packs.packs().stream().noneMatch(CompactPacksTest::isCompact));
        assertEquals(texts(PackLoader.load(BuiltInPacks.files())), texts(packs));
    }

    private static Packs load(Map<String, byte[]> files, byte[] compact) {
        return PackLoader.load(files, CompactPacks.read(compact));
    }

    /** The program's files with another word in one of them. */
    private static Map<String, byte[]> changed() {
        Map<String, byte[]> files = new LinkedHashMap<>(BuiltInPacks.files());
        String text = new String(files.get(FILE), StandardCharsets.UTF_8);
        files.put(FILE, text.replaceFirst(" title=\"", " title=\"Changed ").getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static boolean isCompact(LoadedPack loaded) {
        return loaded.pack().eResource() instanceof BinaryResourceImpl;
    }

    private static List<String> texts(Packs packs) {
        return packs.packs().stream().map(p -> text(p.pack())).toList();
    }

    /** Every object with every feature, set or not, in order. */
    private static String text(EObject object) {
        StringBuilder text = new StringBuilder(object.eClass().getName()).append('(');
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            text.append(feature.getName()).append(object.eIsSet(feature) ? '=' : '~');
            Object value = object.eGet(feature);
            if (value instanceof EObject child) {
                text.append(text(child));
            } else if (value instanceof List<?> list) {
                list.forEach(v -> text.append(v instanceof EObject child ? text(child) : v)
                        .append(';'));
            } else {
                text.append(value);
            }
            text.append('\n');
        }
        return text.append(')').toString();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.eclipse.emf.ecore.EObject;
import org.fairlead.engine.Packs.LoadedPack;
import org.fairlead.model.io.BinaryFile;
import org.fairlead.model.rules.RulePack;

/**
 * Rule packs as the build read them, in a form that is quick to load. Each stands under the digest of its XML files, which stay what counts: a pack is taken
 * from here only when the files that are there have that digest. The objects belong to who takes them; read the form anew for each load.
 */
public final class CompactPacks {
    /** No pack in a compact form. */
    public static final CompactPacks NONE = new CompactPacks(Map.of(), List.of());

    private static final String FORM = "fairlead compact packs 1, " + Engine.VERSION;

    private record Entry(String sha256, RulePack pack) {}

    private final Map<String, Entry> byFolder;
    private final List<String> notes;

    private CompactPacks(Map<String, Entry> byFolder, List<String> notes) {
        this.byFolder = byFolder;
        this.notes = notes;
    }

    /** The compact form of packs that were loaded from XML. The packs cannot be used afterwards. */
    static byte[] write(Packs packs) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        DataOutputStream body = new DataOutputStream(content);
        body.writeInt(packs.packs().size());
        for (LoadedPack loaded : packs.packs()) {
            body.writeUTF(PackLoader.folder(loaded));
            body.writeUTF(loaded.sha256());
        }
        body.write(BinaryFile.bytes(packs.packs().stream().map(LoadedPack::pack).toList()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(FORM);
        out.writeLong(checksum(content.toByteArray(), 0));
        content.writeTo(out);
        return bytes.toByteArray();
    }

    /** Reads what {@link #write} made. What is missing, cut, damaged or of another version holds no pack, and {@link Packs#notes()} will say so. */
    public static CompactPacks read(byte[] bytes) {
        ByteArrayInputStream from = new ByteArrayInputStream(bytes);
        try (DataInputStream in = new DataInputStream(from)) {
            if (!in.readUTF().equals(FORM)) {
                return unusable("it is of another version");
            }
            if (in.readLong() != checksum(bytes, bytes.length - from.available())) {
                return unusable("it is damaged");
            }
            List<String> names = new ArrayList<>();
            for (int i = 2 * in.readInt(); i > 0; i--) {
                names.add(in.readUTF());
            }
            return of(names, BinaryFile.load(in.readAllBytes()));
        } catch (IOException e) {
            return unusable(bytes.length == 0 ? "it is not there" : "it cannot be read");
        }
    }

    private static CompactPacks of(List<String> names, List<EObject> packs) {
        Map<String, Entry> byFolder = new HashMap<>();
        List<EObject> roots = List.copyOf(packs);
        for (int i = 0; i < roots.size(); i++) {
            byFolder.put(names.get(2 * i), new Entry(names.get(2 * i + 1), (RulePack) roots.get(i)));
        }
        return new CompactPacks(byFolder, List.of());
    }

    private static CompactPacks unusable(String why) {
        return new CompactPacks(
                Map.of(),
                List.of("The compact form of the rule packs is not used, " + why + "; their XML files are read."));
    }

    private static long checksum(byte[] bytes, int from) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, from, bytes.length - from);
        return checksum.getValue();
    }

    /** All but the packs in these folders: others stand in their place. */
    public CompactPacks without(Set<String> folders) {
        Map<String, Entry> rest = new HashMap<>(byFolder);
        rest.keySet().removeAll(folders);
        return new CompactPacks(rest, notes);
    }

    /** The pack of a folder whose files have a digest; a note is added when the pack is here under another one. */
    Optional<RulePack> pack(String folder, String sha256, List<String> notes) {
        Entry entry = byFolder.get(folder);
        if (entry == null) {
            return Optional.empty();
        }
        if (!entry.sha256().equals(sha256)) {
            notes.add("The compact form of rule pack " + folder
                    + " was made from other files than those that are there; its XML files are read.");
            return Optional.empty();
        }
        return Optional.of(entry.pack());
    }

    List<String> notes() {
        return notes;
    }
}

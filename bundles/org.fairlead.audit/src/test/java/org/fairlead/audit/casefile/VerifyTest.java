// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fairlead.model.casefile.AuditEvent;
import org.fairlead.model.casefile.CasefileFactory;
import org.fairlead.model.casefile.Manifest;
import org.fairlead.model.casefile.Part;
import org.fairlead.model.io.ModelFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random changes of a sealed case, every one of which must be found. The seed is fixed: a change that is not found is found again. */
class VerifyTest {
    private static final int ROUNDS = Integer.getInteger("fairlead.verify.rounds", 200);

    @TempDir
    static Path folder;

    private static Path file = Path.of("");
    private static byte[] bytes = {};
    private static SortedMap<String, byte[]> parts = new TreeMap<>();
    private static List<String> lines = List.of();

    private static int found;

    private final Random random = new Random(20260302);

    @BeforeAll
    static void seal() throws IOException {
        file = SealedCase.make(folder.resolve("sealed.fairlead"), Optional.empty());
        bytes = Files.readAllBytes(file);
        parts = CasePackage.read(file);
        lines = Trail.lines(part(PartPath.TRAIL));
    }

    @AfterAll
    static void told() {
        System.out.printf("%d of %d random changes of a sealed case found%n", found, ROUNDS / 2 + 2 * (ROUNDS / 4));
    }

    @Test
    void nothingIsFoundWhereNothingWasChanged() throws IOException {
        Verification result = CaseVerifier.verify(file);
        assertEquals(List.of(), result.faults());
        assertEquals(lines.size(), result.events());
        assertTrue(
                result.remarks().stream().anyMatch(r -> r.contains("clock was set back")), result.remarks()::toString);
    }

    @Test
    void everyFlippedBitIsFound() throws IOException {
        for (int i = 0; i < ROUNDS / 2; i++) {
            byte[] changed = bytes.clone();
            int bit = random.nextInt(bytes.length * 8);
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            int round = i;
            assertFalse(verify(changed).isUnchanged(), () -> "round " + round + ": bit " + bit);
            found++;
        }
    }

    /** Whoever changes an event makes the digests of the package anew, so that only the chain can tell. */
    @Test
    void everyChangedEventIsNamed() throws IOException {
        for (int i = 0; i < ROUNDS / 4; i++) {
            List<String> changed = new ArrayList<>(lines);
            int at = random.nextInt(lines.size());
            int other = random.nextInt(lines.size());
            switch (i % 5) {
                case 0 -> changed.set(at, edited(lines.get(at)));
                case 1 -> changed.remove(at);
                case 2 -> changed.add(at, lines.get(other));
                case 3 -> Collections.swap(changed, at, at == 0 ? 1 : at - 1);
                default -> changed.subList(at, changed.size()).clear();
            }
            Verification result = verify(repacked(changed));
            int event = at + 1;
            assertTrue(
                    result.faults().stream().anyMatch(f -> names(f, event) || placed(f, lines.size(), event)),
                    () -> "event " + event + ": " + result.faults());
            found++;
        }
    }

    private static boolean names(String fault, int event) {
        return fault.matches("(?s).*\\bevent " + event + "\\b.*") || fault.matches("(?s).*\\bEvent " + event + "\\b.*");
    }

    /** An event that was copied to another place is named by its own number. */
    private static boolean placed(String fault, int last, int event) {
        return event <= last && fault.contains("put in after event " + (event - 1));
    }

    @Test
    void everyChangedPartIsNamed() throws IOException {
        List<String> paths = parts.keySet().stream()
                .filter(p -> !p.equals(PartPath.MANIFEST))
                .toList();
        for (int i = 0; i < ROUNDS / 4; i++) {
            String path = paths.get(random.nextInt(paths.size()));
            SortedMap<String, byte[]> changed = new TreeMap<>(parts);
            byte[] content = part(path).clone();
            switch (i % 3) {
                case 0 -> {
                    content[random.nextInt(content.length)] ^= 1;
                    changed.put(path, content);
                }
                case 1 -> changed.remove(path);
                default -> {
                    path = PartPath.run(2) + "transcript.txt";
                    changed.put(path, content);
                }
            }
            String named = path;
            Verification result = verify(CasePackage.bytes(changed));
            assertTrue(result.faults().stream().anyMatch(f -> f.contains(named)), () -> named + ": " + result.faults());
            found++;
        }
    }

    /** The manifest made anew too: the audit trail holds the digests of what was reviewed. */
    @Test
    void aChangedTranscriptIsFoundThoughTheManifestFits() throws IOException {
        for (String path : parts.keySet()) {
            if (path.startsWith(PartPath.RUNS) || path.equals(PartPath.PRIVILEGED)) {
                SortedMap<String, byte[]> changed = new TreeMap<>(parts);
                String content = new String(part(path), StandardCharsets.UTF_8);
                changed.put(path, content.replaceFirst("a", "b").getBytes(StandardCharsets.UTF_8));
                Verification result = verify(withManifest(changed));
                assertFalse(result.isUnchanged(), path);
            }
        }
        SortedMap<String, byte[]> changed = new TreeMap<>(parts);
        changed.put(
                PartPath.CASE,
                new String(part(PartPath.CASE), StandardCharsets.UTF_8)
                        .replace("accepted-risk", "false-positive")
                        .getBytes(StandardCharsets.UTF_8));
        assertTrue(verify(withManifest(changed)).faults().get(0).contains(PartPath.CASE));
        changed = new TreeMap<>(parts);
        changed.remove(PartPath.PRIVILEGED);
        assertTrue(verify(withManifest(changed)).faults().get(0).contains(PartPath.PRIVILEGED));
    }

    @Test
    void aFileThatIsNotThereIsBadInput() {
        assertThrows(CaseException.class, () -> CaseVerifier.verify(folder.resolve("none.fairlead")));
    }

    private String edited(String line) throws CaseException {
        AuditEvent event = EcoreUtil.copy(EventLine.parse(line));
        switch (random.nextInt(4)) {
            case 0 -> event.setPerson(event.getPerson() + "x");
            case 1 -> event.setReason(event.getReason() + " ");
            case 2 -> event.setTime("2026-03-02T07:59:59.999Z");
            default -> event.getChanges().get(0).setAfter("other");
        }
        return EventLine.of(event);
    }

    private static byte[] repacked(List<String> trail) throws IOException {
        SortedMap<String, byte[]> changed = new TreeMap<>(parts);
        changed.put(PartPath.TRAIL, (String.join("\n", trail) + "\n").getBytes(StandardCharsets.UTF_8));
        return withManifest(changed);
    }

    private static byte[] withManifest(SortedMap<String, byte[]> changed) throws IOException {
        Manifest manifest = ModelFile.load(part(PartPath.MANIFEST), PartPath.MANIFEST, Manifest.class);
        manifest.getParts().clear();
        changed.forEach((path, content) -> {
            if (Manifests.isListed(path)) {
                Part part = CasefileFactory.eINSTANCE.createPart();
                part.setPath(path);
                part.setSize(content.length);
                part.setSha256(Sha256.of(content));
                manifest.getParts().add(part);
            }
        });
        changed.put(PartPath.MANIFEST, ModelFile.bytes(manifest));
        return CasePackage.bytes(changed);
    }

    private static byte[] part(String path) {
        byte[] part = parts.get(path);
        if (part == null) {
            throw new IllegalArgumentException(path);
        }
        return part;
    }

    private static Verification verify(byte[] content) throws IOException {
        Path changed = folder.resolve("changed.fairlead");
        Files.write(changed, content);
        return CaseVerifier.verify(changed);
    }
}

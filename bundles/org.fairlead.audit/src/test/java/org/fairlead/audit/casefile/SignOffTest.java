// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fairlead.model.casefile.DispositionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignOffTest {
    @TempDir
    Path folder;

    private final SampleCases.Clock clock = new SampleCases.Clock();

    @Test
    void fourEyesAndNothingOpen() throws IOException {
        Path file = folder.resolve("call.fairlead");
        try (OpenCase open = SampleCases.create(file, clock)) {
            open.signing().preparer("I prepared this.");
            assertThrows(RefusedException.class, () -> open.signing().reviewer("I reviewed this.", Optional.empty()));
        }
        Actor sameInOtherLetters = new Actor("  ANNA\u00a0 prepares ");
        try (OpenCase open = CaseFile.open(file, sameInOtherLetters, clock)) {
            assertThrows(RefusedException.class, () -> open.signing().reviewer("I reviewed this.", Optional.empty()));
        }
        try (OpenCase open = CaseFile.open(file, SampleCases.BEN, clock)) {
            RefusedException e = assertThrows(
                    RefusedException.class, () -> open.signing().reviewer("I reviewed this.", Optional.empty()));
            assertEquals(open.signing().blocking(), e.blocking());
            assertFalse(e.blocking().isEmpty());
            SampleCases.settle(open);
            assertTrue(open.signing().blocking().isEmpty());
            // the decisions took the force from the preparer's signature
            assertThrows(RefusedException.class, () -> open.signing().reviewer("I reviewed this.", Optional.empty()));
        }
        try (OpenCase open = CaseFile.open(file, SampleCases.ANNA, clock)) {
            assertThrows(RefusedException.class, () -> open.signing().preparer(" \n "));
            open.signing().preparer("I prepared this.");
        }
        try (OpenCase open = CaseFile.open(file, SampleCases.BEN, clock)) {
            open.signing().reviewer("I reviewed this.", Optional.empty());
            assertTrue(open.reviewCase().isSealed());
            assertThrows(RefusedException.class, () -> open.decide(List.of("F001"), DispositionState.OPEN, ""));
            assertThrows(RefusedException.class, () -> open.notes().add("", "Late thought.", false));
            assertTrue(open.history().undoable().isEmpty());
        }
        assertEquals(List.of(), CaseVerifier.verify(file).faults());
    }

    @Test
    void aNewVersionSaysWhatItSupersedesAndLeavesTheSealedOneAlone() throws IOException {
        Path file = SealedCase.make(folder.resolve("call.fairlead"), Optional.empty());
        byte[] sealed = Files.readAllBytes(file);
        Path second = CaseFile.nextVersion(file, 2);
        try (OpenCase first = CaseFile.open(file, SampleCases.ANNA, clock);
                OpenCase next = first.beginVersion(second, "The vendor corrected the record.")) {
            assertEquals(2, next.reviewCase().getVersion());
            assertFalse(next.reviewCase().isSealed());
            assertEquals(Sha256.of(sealed), next.reviewCase().getSupersedes().getSha256());
            assertEquals(first.head(), next.reviewCase().getSupersedes().getHead());
            assertEquals(first.reviewCase().getId(), next.reviewCase().getId());
            next.decide(List.of("F001"), DispositionState.CONFIRMED, "");
            assertTrue(next.notes().on(next.subject("F001")).get(0).getText().startsWith("Counsel thinks"));
            // the signatures were given to the first version
            assertThrows(RefusedException.class, () -> next.signing().reviewer("Fine.", Optional.empty()));
        }
        assertArrayEquals(sealed, Files.readAllBytes(file));
        assertEquals(List.of(), CaseVerifier.verify(second).faults());
        assertEquals(
                "call.v3.fairlead",
                CaseFile.nextVersion(second, 3).getFileName().toString());
    }

    @Test
    void aSignatureHoldsUntilSomethingChanges() throws IOException, InterruptedException {
        for (String kind : new String[] {"RSA", "EC"}) {
            Signer signer = Signer.fromPkcs12(key(kind), "secret".toCharArray());
            Path file = SealedCase.make(folder.resolve(kind + ".fairlead"), Optional.of(signer));
            Verification result = CaseVerifier.verify(file);
            assertEquals(List.of(), result.faults());
            assertTrue(
                    result.remarks().stream().anyMatch(r -> r.contains("CN=Ben Reviews")), result.remarks()::toString);

            SortedMap<String, byte[]> parts = new TreeMap<>(CasePackage.read(file));
            Path copy = folder.resolve("copy.fairlead");
            byte[] signature =
                    parts.getOrDefault(PartPath.SIGNATURE, new byte[0]).clone();
            for (int i = 60; i < signature.length; i += 149) {
                byte[] changed = signature.clone();
                changed[i] ^= 1;
                parts.put(PartPath.SIGNATURE, changed);
                Files.write(copy, CasePackage.bytes(parts));
                assertFalse(CaseVerifier.verify(copy).isUnchanged(), "byte " + i);
            }
        }
    }

    @Test
    void aWrongPasswordIsASentence() throws IOException, InterruptedException {
        Path key = key("EC");
        assertThrows(CaseException.class, () -> Signer.fromPkcs12(key, "wrong".toCharArray()));
        assertThrows(CaseException.class, () -> Signer.fromPkcs12(folder.resolve("none.p12"), "x".toCharArray()));
        Files.writeString(folder.resolve("text.p12"), "no key");
        assertThrows(CaseException.class, () -> Signer.fromPkcs12(folder.resolve("text.p12"), "x".toCharArray()));
    }

    private Path key(String kind) throws IOException, InterruptedException {
        Path key = folder.resolve(kind + ".p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "k",
                        "-keyalg",
                        kind,
                        "-dname",
                        "CN=Ben Reviews",
                        "-validity",
                        "36500",
                        "-startdate",
                        "2020/01/01 00:00:00",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        key.toString(),
                        "-storepass",
                        "secret")
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "keytool.txt"))
                .start();
        assertEquals(0, process.waitFor());
        return key;
    }
}

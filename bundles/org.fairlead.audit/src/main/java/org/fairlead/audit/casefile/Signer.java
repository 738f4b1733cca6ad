// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.fairlead.model.casefile.CasefileFactory;
import org.fairlead.model.casefile.ManifestSignature;

/** Signs manifests with a key of a PKCS#12 file. The key stays in memory for as long as this object does. */
public final class Signer {
    private final PrivateKey key;
    private final List<Certificate> chain;

    private Signer(PrivateKey key, List<Certificate> chain) {
        this.key = key;
        this.chain = chain;
    }

    /**
     * Takes the key of a file, which must hold exactly one.
     *
     * @throws CaseException with one sentence when the file or the password cannot be used
     */
    public static Signer fromPkcs12(Path file, char[] password) throws CaseException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            List<String> keys = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    keys.add(alias);
                }
            }
            if (keys.size() != 1) {
                throw new CaseException(file + " holds " + keys.size() + " keys; exactly one was expected.");
            }
            return new Signer(
                    (PrivateKey) store.getKey(keys.get(0), password), List.of(store.getCertificateChain(keys.get(0))));
        } catch (NoSuchFileException e) {
            throw new CaseException(
                    file + " does not exist; a PKCS#12 file with the key to sign with was expected.", e);
        } catch (CaseException e) {
            throw e;
        } catch (IOException | GeneralSecurityException e) {
            throw new CaseException(
                    file + " cannot be used to sign: a PKCS#12 file that this password opens was expected.", e);
        }
    }

    ManifestSignature sign(byte[] manifest, String time) throws CaseException {
        ManifestSignature signature = CasefileFactory.eINSTANCE.createManifestSignature();
        try {
            signature.setTime(time);
            signature.setAlgorithm(algorithm(key));
            for (Certificate certificate : chain) {
                signature.getCertificates().add(Base64.getEncoder().encodeToString(certificate.getEncoded()));
            }
            Signature made = Signature.getInstance(signature.getAlgorithm());
            made.initSign(key);
            made.update(SignatureCheck.signedBytes(signature, manifest));
            signature.setValue(Base64.getEncoder().encodeToString(made.sign()));
            return signature;
        } catch (GeneralSecurityException e) {
            throw new CaseException("The key cannot sign: " + e.getMessage() + ".", e);
        }
    }

    private static String algorithm(PrivateKey key) throws CaseException {
        return switch (key.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            case "EdDSA", "Ed25519", "Ed448" -> "EdDSA";
            default ->
                throw new CaseException("The key is of the kind " + key.getAlgorithm()
                        + "; a key of the kind RSA, EC or EdDSA was expected.");
        };
    }
}

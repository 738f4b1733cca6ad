// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.fairlead.model.casefile.ManifestSignature;

/** Looks whether a signature holds for a manifest. Whether to trust the signer is for people to say: the name of the certificate is told. */
final class SignatureCheck {
    private static final Set<String> ALGORITHMS = Set.of("SHA256withRSA", "SHA256withECDSA", "EdDSA");

    private SignatureCheck() {}

    /** What is signed: the digest of the manifest, the time, the algorithm and the digests of the certificates, a line each. */
    static byte[] signedBytes(ManifestSignature signature, byte[] manifest) {
        StringBuilder lines = new StringBuilder("fairlead manifest signature 1\n")
                .append(Sha256.of(manifest))
                .append('\n')
                .append(signature.getTime())
                .append('\n')
                .append(signature.getAlgorithm())
                .append('\n');
        signature.getCertificates().forEach(c -> lines.append(Sha256.of(c)).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Returns who signed.
     *
     * @throws CaseException with one sentence when the signature does not hold
     */
    static String signer(ManifestSignature signature, byte[] manifest) throws CaseException {
        try {
            List<X509Certificate> chain = chain(signature);
            if (!ALGORITHMS.contains(signature.getAlgorithm()) || chain.isEmpty()) {
                throw new CaseException("The signature is of no kind that Fairlead makes.");
            }
            Signature check = Signature.getInstance(signature.getAlgorithm());
            check.initVerify(chain.get(0).getPublicKey());
            check.update(signedBytes(signature, manifest));
            if (!check.verify(Base64.getDecoder().decode(signature.getValue()))) {
                throw new CaseException("The signature does not hold for this manifest: one of them was changed.");
            }
            for (int i = 0; i + 1 < chain.size(); i++) {
                chain.get(i).verify(chain.get(i + 1).getPublicKey());
            }
            chain.get(0).checkValidity(Date.from(Instant.parse(signature.getTime())));
            return chain.get(0).getSubjectX500Principal().getName();
        } catch (GeneralSecurityException | IllegalArgumentException | DateTimeParseException e) {
            throw new CaseException("The signature cannot be checked: " + e.getMessage() + ".", e);
        }
    }

    private static List<X509Certificate> chain(ManifestSignature signature) throws GeneralSecurityException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        List<X509Certificate> chain = new ArrayList<>();
        for (String certificate : signature.getCertificates()) {
            byte[] der = Base64.getDecoder().decode(certificate);
            chain.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
        }
        return chain;
    }
}

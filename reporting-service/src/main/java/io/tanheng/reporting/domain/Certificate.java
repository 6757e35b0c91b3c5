/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.log.CertificateEntry;
import io.tanheng.contracts.log.LogEntry;
import io.tanheng.reporting.engagement.Phase;
import io.tanheng.reporting.engagement.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * A certificate that was issued, and what has become of it.
 *
 * @param id under which it is public
 * @param statusIndex its bit in the status lists
 * @param version of the statement or inventory it attests
 * @param contentDigest of that version
 * @param standing certified, suspended or revoked
 * @param credential as it was signed: a JWS in compact form
 * @param sm2Signature over the credential's payload, in DER
 * @param flags later versions that say otherwise, oldest first
 */
public record Certificate(
        String id,
        long engagement,
        long statusIndex,
        Subject subject,
        int version,
        String contentDigest,
        Instant issuedAt,
        Instant validUntil,
        Phase standing,
        String credential,
        byte[] sm2Signature,
        List<Flag> flags) {

    /** A later version that says otherwise. */
    public record Flag(int version, Instant raisedAt) {}

    public Certificate {
        flags = List.copyOf(flags);
    }

    /** Its entry in the evidence log. */
    public LogEntry entry() {
        return CertificateEntry.issued(id, credentialDigest());
    }

    /** SHA-256 of the credential as it was signed. */
    public String credentialDigest() {
        return Sha256.of(credential.getBytes(StandardCharsets.US_ASCII));
    }
}

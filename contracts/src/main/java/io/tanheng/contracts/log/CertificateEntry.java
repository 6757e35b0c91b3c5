/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.log;

/**
 * The entries of a certificate: that it was issued, and that something happened under it.
 *
 * <p>The first has three lines, each with a line feed: {@code tanheng-certificate-1}, the certificate's id, the SHA-256 of the credential as
 * it was issued. The second has four: {@code tanheng-certificate-flag-1}, the id, the version of the statement that says otherwise, and
 * that statement's own digest.
 */
public final class CertificateEntry {

    private CertificateEntry() {}

    public static LogEntry issued(String id, String credentialDigest) {
        return LogEntry.ofLines(LogEntry.Kind.CERTIFICATE, "tanheng-certificate-1", id, credentialDigest);
    }

    public static LogEntry flagged(String id, int version, String contentDigest) {
        return LogEntry.ofLines(
                LogEntry.Kind.CERTIFICATE_FLAG,
                "tanheng-certificate-flag-1",
                id,
                Integer.toString(version),
                contentDigest);
    }
}

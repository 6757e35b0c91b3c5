/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.format;

/**
 * What the files of a certificate are called in a package.
 *
 * @param folder with a slash at its end
 */
public record CertificateFiles(String folder) {

    /** Those of the certificate that was granted on what the package is about. */
    public static final CertificateFiles OWN = new CertificateFiles("certificate/");

    /** Those of a certificate the package rests on. */
    public static CertificateFiles ofBasis(String certificate) {
        return new CertificateFiles(Names.CERTIFICATES + certificate + "/");
    }

    /** As it was signed. */
    public String credential() {
        return folder + "certificate.jwt";
    }

    /** The bytes both signatures are over. */
    public String payload() {
        return folder + "certificate.json";
    }

    /** The SM2 signature over them, in DER. */
    public String sm2() {
        return folder + "certificate.sm2";
    }

    /** The key of the SM2 signature. */
    public String sm2Key() {
        return folder + "sm2.pem";
    }

    /** What its issuer publishes of itself. */
    public String issuer() {
        return folder + "did.json";
    }

    /** Begins the names of the issuer's status lists. */
    public String statusLists() {
        return folder + "status-";
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.certification;

/**
 * How anybody checks a certificate, as commands for a terminal.
 *
 * @param address of the certificate's public page
 */
public record CheckCommands(String address) {

    /** Signature, validity, standing, and the evidence it was granted on. */
    public String credential() {
        return "curl -sfo certificate.jwt " + address + "/credential\ncurl -sfo evidence.zip " + address
                + "/package\ncurl -so did.json " + server()
                + "/.well-known/did.json\ncurl -so revocation.jwt " + server() + "/status/revocation\n"
                + "curl -so suspension.jwt " + server() + "/status/suspension\n"
                + "./tanheng certificate certificate.jwt --issuer did.json --status revocation.jwt --status suspension.jwt --package evidence.zip\n"
                + "./tanheng verify evidence.zip";
    }

    /** The second signature, by OpenSSL. */
    public String sm2() {
        return "curl -so payload.json " + address + "/payload\ncurl -so signature.sm2 " + address + "/sm2\n"
                + "curl -so sm2.pem " + sm2Key() + "\n"
                + "openssl dgst -sm3 -verify sm2.pem -sigopt distid:1234567812345678 -signature signature.sm2 payload.json";
    }

    /** Where the key of the second signature is. */
    public String sm2Key() {
        return address + "/sm2.pem";
    }

    /** The address of the server alone. */
    public String server() {
        return address.substring(0, address.indexOf("/certificates/"));
    }
}

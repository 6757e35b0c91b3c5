/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.text;

import java.util.Base64;

/** Bytes between two lines that say what they are (RFC 7468), as programs such as OpenSSL want them. */
public final class Pem {

    private static final int LINE = 64;

    private Pem() {}

    /**
     * Writes one.
     *
     * @param label such as {@code CERTIFICATE}
     */
    public static String of(String label, byte[] bytes) {
        return "-----BEGIN " + label + "-----\n"
                + Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(bytes)
                + "\n-----END " + label + "-----\n";
    }
}

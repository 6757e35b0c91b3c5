/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.keys;

/** Which keys are made here. */
public enum KeyKind {
    ED25519("Ed25519", "Ed25519"),
    SM2("EC", "SM3withSM2"),
    /** For time stamps that programs without SM2 check. */
    ECDSA_P256("EC", "SHA256withECDSA"),
    /** The same, for programs without elliptic curves. */
    RSA_3072("RSA", "SHA256withRSA");

    private final String generator;
    private final String signature;

    KeyKind(String generator, String signature) {
        this.generator = generator;
        this.signature = signature;
    }

    String generator() {
        return generator;
    }

    /** The name of the signature algorithm, as the Java platform has it. */
    public String signature() {
        return signature;
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.note;

import static io.tanheng.evidence.problem.EvidenceProblem.KEY_MALFORMED;

import io.tanheng.evidence.keys.Ed25519Keys;
import io.tanheng.evidence.keys.Sm2Keys;
import io.tanheng.evidence.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a line under a note is, by the bytes that stand before the public key. */
public enum SignatureType {
    /** Ed25519 over the text (signed-note, type 0x01). */
    ED25519("\u0001", Ed25519Keys.KEY_BYTES),
    /** A witness's Ed25519 over the time and the text (tlog-cosignature, type 0x04). */
    COSIGNATURE_V1("\u0004", Ed25519Keys.KEY_BYTES),
    /** SM2 over SM3, in DER, over the text; 0xff and a longer name, as the specification leaves it to whoever needs more. */
    SM2_SM3("\u00ffsm2-sm3/1.2.156.10197.1.501\n", Sm2Keys.PUBLIC_KEY_BYTES);

    /** The bytes before the key, one character each. */
    private final String prefix;

    private final int publicKeyBytes;

    SignatureType(String prefix, int publicKeyBytes) {
        this.prefix = prefix;
        this.publicKeyBytes = publicKeyBytes;
    }

    /** The bytes of the type, then those of the key. */
    byte[] with(byte[] key) {
        byte[] joined = Arrays.copyOf(bytes(), prefix.length() + key.length);
        System.arraycopy(key, 0, joined, prefix.length(), key.length);
        return joined;
    }

    static SignatureType of(byte[] typeAndKey) {
        for (SignatureType type : values()) {
            if (type.begins(typeAndKey)) {
                return type;
            }
        }
        throw new Refusal(
                KEY_MALFORMED,
                "The key is of a type that is not known here; known are Ed25519 (0x01), cosignature/v1 (0x04) and SM2 over SM3"
                        + " (0xff sm2-sm3). Ask for a key of one of these.",
                "密钥类型未知；已知类型为 Ed25519（0x01）、cosignature/v1（0x04）和 SM2/SM3（0xff sm2-sm3）。请索取其中一种密钥。");
    }

    private boolean begins(byte[] typeAndKey) {
        return typeAndKey.length >= prefix.length()
                && Arrays.equals(typeAndKey, 0, prefix.length(), bytes(), 0, prefix.length());
    }

    private byte[] bytes() {
        return prefix.getBytes(StandardCharsets.ISO_8859_1);
    }

    byte[] key(byte[] typeAndKey) {
        return Arrays.copyOfRange(typeAndKey, prefix.length(), typeAndKey.length);
    }

    void require(byte[] publicKey) {
        if (publicKey.length != publicKeyBytes) {
            throw new Refusal(
                    KEY_MALFORMED,
                    "A public key of this type has {0} bytes, found {1}. The text was cut or lengthened; ask its owner for it.",
                    "此类公钥应为 {0} 字节，实为 {1} 字节。文本被截断或加长；请向所有者索取。",
                    publicKeyBytes,
                    publicKey.length);
        }
        switch (this) {
            case ED25519, COSIGNATURE_V1 -> Ed25519Keys.require(publicKey);
            case SM2_SM3 -> Sm2Keys.require(publicKey);
        }
    }
}

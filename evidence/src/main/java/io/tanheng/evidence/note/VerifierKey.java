/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.note;

import static io.tanheng.evidence.problem.EvidenceProblem.KEY_MALFORMED;

import io.tanheng.evidence.keys.Ed25519Keys;
import io.tanheng.evidence.keys.Sm2Keys;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidence.text.StrictBase64;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The public half of a key under notes; as text (vkey) it is {@code name+id+base64}. */
public final class VerifierKey {

    private static final Pattern TEXT = Pattern.compile("([^+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]+=*)");

    private final String name;
    private final SignatureType type;
    private final byte[] publicKey;
    private final int id;

    public VerifierKey(String name, SignatureType type, byte[] publicKey) {
        this.name = KeyNames.require(name, KEY_MALFORMED);
        this.type = type;
        this.publicKey = publicKey.clone();
        type.require(this.publicKey);
        this.id = id(name, type.with(this.publicKey));
    }

    /** Reads a key as its owner publishes it. */
    public static VerifierKey parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new Refusal(
                    KEY_MALFORMED,
                    "{0} is no verifier key: expected is name+id+base64, the id in eight hexadecimal digits. Ask its owner for"
                            + " the text.",
                    "{0} 不是验证密钥：应为 name+id+base64，id 为八位十六进制数字。请向所有者索取文本。",
                    Refusal.quote(text));
        }
        byte[] typeAndKey = decode(parts.group(3));
        SignatureType type = SignatureType.of(typeAndKey);
        VerifierKey key = new VerifierKey(parts.group(1), type, type.key(typeAndKey));
        if (!key.idText().equals(parts.group(2))) {
            throw new Refusal(
                    KEY_MALFORMED,
                    "The verifier key {0} says its id is {1}, but name and key give {2}. A character was changed; ask its owner"
                            + " for the text.",
                    "验证密钥 {0} 自称 id 为 {1}，而由名称和密钥得出 {2}。有字符被改动；请向所有者索取文本。",
                    Refusal.quote(parts.group(1)),
                    parts.group(2),
                    key.idText());
        }
        return key;
    }

    static byte[] decode(String base64) {
        return StrictBase64.decode(base64)
                .orElseThrow(() -> new Refusal(
                        KEY_MALFORMED,
                        "The last part of the key is no base64 with its padding. Ask its owner for the text.",
                        "密钥的最后一段不是带填充的 base64。请向所有者索取文本。"));
    }

    private static int id(String name, byte[] typeAndKey) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest.digest(typeAndKey)).getInt();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must have SHA-256", e);
        }
    }

    /** Whether the signature is of this key over the text of a note. */
    public boolean verifies(byte[] text, byte[] signature) {
        return switch (type) {
            case ED25519 -> Ed25519Keys.verify(publicKey, text, signature);
            case COSIGNATURE_V1 ->
                Cosignature.parse(signature)
                        .map(cosignature -> cosignature.verifies(publicKey, text))
                        .orElse(false);
            case SM2_SM3 -> Sm2Keys.verify(publicKey, text, signature);
        };
    }

    public String name() {
        return name;
    }

    public SignatureType type() {
        return type;
    }

    public byte[] publicKey() {
        return publicKey.clone();
    }

    /** The first four bytes of the digest of name, type and key; with the name it says which key has signed. */
    public int id() {
        return id;
    }

    /** The same in hexadecimal digits, as it stands in the text of the key. */
    public String idText() {
        return HexFormat.of().toHexDigits(id);
    }

    /** As it is published. */
    public String text() {
        return name + "+" + idText() + "+" + StrictBase64.encode(type.with(publicKey));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey key
                && name.equals(key.name)
                && type == key.type
                && Arrays.equals(publicKey, key.publicKey);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + id;
    }

    @Override
    public String toString() {
        return text();
    }
}

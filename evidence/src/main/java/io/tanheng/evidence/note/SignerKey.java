/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.note;

import static io.tanheng.evidence.problem.EvidenceProblem.KEY_MALFORMED;

import io.tanheng.evidence.keys.Ed25519Keys;
import io.tanheng.evidence.keys.SecretBytes;
import io.tanheng.evidence.keys.Sm2Keys;
import io.tanheng.evidence.keys.StoredKey;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidence.text.StrictBase64;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The secret half of a key under notes; as text it is {@code PRIVATE+KEY+name+id+base64}. */
public final class SignerKey implements NoteSigner {

    private static final Pattern TEXT = Pattern.compile("PRIVATE\\+KEY\\+([^+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]+=*)");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;
    private final VerifierKey verifier;

    public SignerKey(String name, SignatureType type, byte[] secret) {
        this.secret = secret.clone();
        this.verifier = new VerifierKey(
                name,
                type,
                switch (type) {
                    case ED25519, COSIGNATURE_V1 -> Ed25519Keys.publicKey(secret);
                    case SM2_SM3 -> Sm2Keys.publicKey(secret);
                });
    }

    /** A key out of a key store, called as it signs notes. */
    public static SignerKey of(String name, SignatureType type, StoredKey stored) {
        return new SignerKey(
                name,
                type,
                switch (type) {
                    case ED25519, COSIGNATURE_V1 -> SecretBytes.ofEd25519(stored.secret());
                    case SM2_SM3 -> SecretBytes.ofSm2(stored.secret());
                });
    }

    /** Makes a new key. */
    public static SignerKey generate(String name, SignatureType type) {
        return new SignerKey(
                name,
                type,
                switch (type) {
                    case ED25519, COSIGNATURE_V1 -> Ed25519Keys.newSeed(RANDOM);
                    case SM2_SM3 -> Sm2Keys.newSecret(RANDOM);
                });
    }

    /** Reads what {@link #secretText()} wrote. What is wrong is said without repeating any of the text. */
    public static SignerKey parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (parts.matches()) {
            byte[] typeAndSecret = VerifierKey.decode(parts.group(3));
            SignatureType type = SignatureType.of(typeAndSecret);
            SignerKey key = new SignerKey(parts.group(1), type, type.key(typeAndSecret));
            if (key.verifier.idText().equals(parts.group(2))) {
                return key;
            }
        }
        throw new Refusal(
                KEY_MALFORMED,
                "The text is no signer key: expected is PRIVATE+KEY+name+id+base64 with the id that name and key give. Take it"
                        + " again from where it was generated.",
                "文本不是签名密钥：应为 PRIVATE+KEY+name+id+base64，且 id 与名称和密钥相符。请从生成处重新获取。");
    }

    @Override
    public VerifierKey verifier() {
        return verifier;
    }

    @Override
    public NoteSignature sign(String text, Instant at) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] signature = switch (verifier.type()) {
            case ED25519 -> Ed25519Keys.sign(secret, bytes);
            case COSIGNATURE_V1 -> Cosignature.make(secret, bytes, at).bytes();
            case SM2_SM3 -> Sm2Keys.sign(secret, bytes, RANDOM);
        };
        return new NoteSignature(verifier.name(), verifier.id(), signature);
    }

    /** The secret as text, to be kept where nobody else reads. */
    public String secretText() {
        return "PRIVATE+KEY+" + verifier.name() + "+" + verifier.idText() + "+"
                + StrictBase64.encode(verifier.type().with(secret));
    }

    /** The public half; a secret is never written by accident. */
    @Override
    public String toString() {
        return "signer of " + verifier.text();
    }
}

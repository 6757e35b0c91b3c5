/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import static io.tanheng.evidence.problem.EvidenceProblem.CREDENTIAL_ALGORITHM;
import static io.tanheng.evidence.problem.EvidenceProblem.CREDENTIAL_MALFORMED;
import static io.tanheng.evidence.problem.EvidenceProblem.CREDENTIAL_SIGNATURE_WRONG;

import io.tanheng.evidence.canonical.CanonicalJson;
import io.tanheng.evidence.canonical.JsonBuilder;
import io.tanheng.evidence.canonical.JsonFields;
import io.tanheng.evidence.keys.Ed25519Keys;
import io.tanheng.evidence.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * A signed text in its compact form (RFC 7515): header, payload and signature in base64url, with dots between.
 *
 * <p>Read but not judged: the payload is worth nothing until {@link #requireSignedBy} has returned.
 */
public final class Jws {

    /** More than any credential has. */
    private static final int LONGEST = 4_000_000;

    /** Ed25519 by its first name in JOSE, and by the one RFC 9864 gives it. */
    private static final Set<String> ALGORITHMS = Set.of("EdDSA", "Ed25519");

    private final String compact;
    private final JsonFields header;
    private final byte[] payload;
    private final byte[] signature;

    private Jws(String compact, JsonFields header, byte[] payload, byte[] signature) {
        this.compact = compact;
        this.header = header;
        this.payload = payload;
        this.signature = signature;
    }

    /** Signs a payload; the type says what it is, such as {@code vc+jwt}. */
    public static Jws sign(String type, String contentType, byte[] payload, IssuerKey key) {
        byte[] header = CanonicalJson.write(JsonBuilder.object()
                .with("alg", "EdDSA")
                .with("typ", type)
                .with("cty", contentType)
                .with("kid", key.id())
                .build());
        String signed = encode(header) + "." + encode(payload);
        byte[] signature = key.sign(signed.getBytes(StandardCharsets.US_ASCII));
        return new Jws(signed + "." + encode(signature), JsonFields.of(CanonicalJson.read(header)), payload, signature);
    }

    /** Reads the compact form, strictly. */
    public static Jws parse(String compact) {
        if (compact.length() > LONGEST) {
            throw malformed("at most " + LONGEST + " characters", "最多 " + LONGEST + " 个字符");
        }
        String[] parts = compact.split("\\.", -1);
        if (parts.length != 3) {
            throw malformed("three parts with dots between", "以点分隔的三段");
        }
        JsonFields header = JsonFields.of(CanonicalJson.read(decode(parts[0])));
        if (!ALGORITHMS.contains(header.optionalText("alg").orElse(""))
                || header.value("crit").isPresent()
                || header.value("b64").isPresent()) {
            throw new Refusal(
                    CREDENTIAL_ALGORITHM,
                    "The header asks for what is not taken here: accepted is the algorithm EdDSA with Ed25519, without crit and"
                            + " b64. Ask the issuer for a credential signed so.",
                    "头部要求此处不接受的内容：仅接受 EdDSA（Ed25519），不含 crit 和 b64。请向签发方索取以此签名的凭证。");
        }
        return new Jws(compact, header, decode(parts[1]), decode(parts[2]));
    }

    private static byte[] decode(String base64) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(base64);
            if (encode(bytes).equals(base64)) {
                return bytes;
            }
        } catch (IllegalArgumentException ignored) {
            // said below
        }
        throw malformed("base64url without padding", "不带填充的 base64url");
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Refusal malformed(String expected, String expectedChinese) {
        return new Refusal(
                CREDENTIAL_MALFORMED,
                "This is no signed credential: expected are {0}. Get it again from where it was issued.",
                "这不是签名凭证：应为{1}。请从签发处重新获取。",
                expected,
                expectedChinese);
    }

    /** What it says it is, such as {@code vc+jwt}. */
    public String type() {
        return header.optionalText("typ").orElse("");
    }

    /** The key that is said to have signed. */
    public Optional<String> keyId() {
        return header.optionalText("kid");
    }

    /** The payload as the object it is, read and not judged. */
    public JsonFields content() {
        return JsonFields.of(CanonicalJson.read(payload));
    }

    public byte[] payload() {
        return payload.clone();
    }

    /** As it is kept and sent. */
    public String compact() {
        return compact;
    }

    /** Refuses unless the key has signed header and payload as they are. */
    public void requireSignedBy(byte[] publicKey) {
        byte[] signed = compact.substring(0, compact.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII);
        if (!Ed25519Keys.verify(publicKey, signed, signature)) {
            throw new Refusal(
                    CREDENTIAL_SIGNATURE_WRONG,
                    "The signature does not belong to this credential: it was changed after it was issued, or another key has"
                            + " signed. Get it again from where it was issued.",
                    "签名与此凭证不符：凭证在签发后被改动，或由其他密钥签名。请从签发处重新获取。");
        }
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import static io.tanheng.evidence.problem.EvidenceProblem.ISSUER_UNKNOWN;

import io.tanheng.evidence.canonical.CanonicalJson;
import io.tanheng.evidence.canonical.JsonBuilder;
import io.tanheng.evidence.canonical.JsonFields;
import io.tanheng.evidence.canonical.JsonValue.JsonObject;
import io.tanheng.evidence.keys.Ed25519Keys;
import io.tanheng.evidence.problem.Refusal;
import java.util.Base64;
import java.util.List;

/**
 * What an issuer publishes of itself (DID Core): its keys for credentials.
 *
 * @param id such as {@code did:web:body.example}
 */
public record DidDocument(String id, List<Method> methods) {

    /** An Ed25519 public key with its address. */
    public record Method(String id, byte[] publicKey) {}

    public DidDocument {
        methods = List.copyOf(methods);
    }

    /** Reads a document; keys of kinds that are not used here are passed over. */
    public static DidDocument parse(byte[] json) {
        JsonFields document = JsonFields.of(CanonicalJson.read(json));
        List<String> asserting = document.texts("assertionMethod");
        return new DidDocument(
                document.text("id"),
                document.objects("verificationMethod").stream()
                        .filter(method -> asserting.contains(method.text("id")))
                        .filter(DidDocument::isEd25519)
                        .map(method -> new Method(method.text("id"), publicKey(method)))
                        .toList());
    }

    private static boolean isEd25519(JsonFields method) {
        return method.value("publicKeyJwk").isPresent()
                && method.object("publicKeyJwk")
                        .optionalText("crv")
                        .filter("Ed25519"::equals)
                        .isPresent();
    }

    private static byte[] publicKey(JsonFields method) {
        try {
            byte[] key =
                    Base64.getUrlDecoder().decode(method.object("publicKeyJwk").text("x"));
            Ed25519Keys.require(key);
            return key;
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    ISSUER_UNKNOWN,
                    "The key {0} of the issuer is not written in base64url. Ask the issuer for its document.",
                    "签发方的密钥 {0} 不是 base64url。请向签发方索取其文档。",
                    Refusal.quote(method.text("id")));
        }
    }

    /** The key with an address. */
    byte[] key(String keyId) {
        return methods.stream()
                .filter(method -> method.id().equals(keyId))
                .map(Method::publicKey)
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        ISSUER_UNKNOWN,
                        "The issuer {0} has no key {1}. Get its newest document; old keys should stay in it.",
                        "签发方 {0} 没有密钥 {1}。请获取其最新文档；旧密钥应保留其中。",
                        Refusal.quote(id),
                        Refusal.quote(keyId)));
    }

    public JsonObject json() {
        return JsonBuilder.object()
                .with("@context", JsonBuilder.texts("https://www.w3.org/ns/did/v1", "https://w3id.org/security/jwk/v1"))
                .with("id", id)
                .with("verificationMethod", methods.stream().map(this::json).toList())
                .with(
                        "assertionMethod",
                        JsonBuilder.texts(methods.stream().map(Method::id).toArray(String[]::new)))
                .build();
    }

    private JsonObject json(Method method) {
        return JsonBuilder.object()
                .with("id", method.id())
                .with("type", "JsonWebKey")
                .with("controller", id)
                .with(
                        "publicKeyJwk",
                        JsonBuilder.object()
                                .with("kty", "OKP")
                                .with("crv", "Ed25519")
                                .with("alg", "EdDSA")
                                .with(
                                        "x",
                                        Base64.getUrlEncoder().withoutPadding().encodeToString(method.publicKey())))
                .build();
    }
}

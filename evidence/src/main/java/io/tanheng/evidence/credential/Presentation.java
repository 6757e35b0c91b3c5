/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import static io.tanheng.evidence.problem.EvidenceProblem.PRESENTATION_MALFORMED;

import io.tanheng.evidence.canonical.JsonFields;
import io.tanheng.evidence.canonical.JsonValue;
import io.tanheng.evidence.canonical.JsonValue.JsonObject;
import io.tanheng.evidence.problem.Refusal;
import java.time.Instant;
import java.util.List;

/**
 * Credentials somebody shows (VC Data Model 2.0, 4.13); they are judged each for itself.
 *
 * @param content what the presentation says
 * @param credentials in their compact form
 */
public record Presentation(JsonObject content, List<String> credentials) {

    /** As many as a person would look through; each costs a signature and its status lists. */
    public static final int MOST_CREDENTIALS = 100;

    private static final String TYPE = "vp+jwt";

    public Presentation {
        credentials = List.copyOf(credentials);
    }

    /** Reads a presentation, and judges the signature around it where there is one. */
    static Presentation read(JsonValue value, CredentialTrust trust, PresentationRequest request, Instant at) {
        if (value instanceof JsonObject object) {
            JsonFields fields = new JsonFields(object, "verifiablePresentation");
            if (!Envelope.PRESENTATION.isAround(fields)) {
                request.requireUnsigned();
                return of(fields);
            }
        }
        JsonFields signed = signed(Envelope.PRESENTATION.compact(value, "verifiablePresentation"), trust);
        SignatureTimes.require(signed, at);
        request.requireMet(signed);
        return of(signed);
    }

    private static JsonFields signed(String compact, CredentialTrust trust) {
        Jws jws = Jws.parse(compact);
        if (!jws.type().equals(TYPE)) {
            throw malformed("the type vp+jwt in its header", "头部类型 vp+jwt");
        }
        String keyId =
                jws.keyId().orElseThrow(() -> malformed("the id of its key (kid) in its header", "头部中的密钥标识 kid"));
        DidDocument holder = trust.issuers().stream()
                .filter(known -> keyId.startsWith(known.id() + "#"))
                .findFirst()
                .orElseThrow(() -> CredentialTrust.unknown(keyId));
        jws.requireSignedBy(holder.key(keyId));
        JsonFields presentation = jws.content();
        requireHolder(presentation, holder.id());
        return presentation;
    }

    /** Whoever is said to show the credentials must be the one who has signed. */
    private static void requireHolder(JsonFields presentation, String signer) {
        boolean object = presentation
                .value("holder")
                .filter(JsonObject.class::isInstance)
                .isPresent();
        String holder = object
                ? presentation.object("holder").text("id")
                : presentation.optionalText("holder").orElse(signer);
        if (!holder.equals(signer)
                || !presentation.optionalText("iss").orElse(signer).equals(signer)) {
            throw malformed("its signer " + signer + " as its holder", "持有者即签名者 " + signer);
        }
    }

    private static Presentation of(JsonFields fields) {
        Contexts.require(fields);
        if (!fields.texts("type").contains("VerifiablePresentation")
                || fields.value("proof").isPresent()) {
            throw malformed(
                    "the type VerifiablePresentation, and no proof inside (a signature stands around it as vp+jwt)",
                    "类型 VerifiablePresentation，且内部没有 proof（签名以 vp+jwt 形式置于外层）");
        }
        List<String> credentials = fields.value("verifiableCredential")
                .map(value -> Envelope.CREDENTIAL.compacts(value, "verifiableCredential"))
                .orElse(List.of());
        if (credentials.size() > MOST_CREDENTIALS) {
            throw malformed("at most " + MOST_CREDENTIALS + " credentials", "最多 " + MOST_CREDENTIALS + " 份凭证");
        }
        return new Presentation(fields.object(), credentials);
    }

    private static Refusal malformed(String expected, String expectedChinese) {
        return new Refusal(
                PRESENTATION_MALFORMED,
                "This is no presentation as it should be: expected is {0}. Ask whoever shows it for one that follows the"
                        + " specification.",
                "展示不合规范：应有{1}。请向展示者索取符合规范的展示。",
                expected,
                expectedChinese);
    }
}

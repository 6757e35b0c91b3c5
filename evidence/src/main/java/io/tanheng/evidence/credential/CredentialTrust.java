/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import static io.tanheng.evidence.problem.EvidenceProblem.CREDENTIAL_EXPIRED;
import static io.tanheng.evidence.problem.EvidenceProblem.CREDENTIAL_MALFORMED;
import static io.tanheng.evidence.problem.EvidenceProblem.CREDENTIAL_NOT_YET_VALID;
import static io.tanheng.evidence.problem.EvidenceProblem.ISSUER_UNKNOWN;

import io.tanheng.evidence.canonical.JsonFields;
import io.tanheng.evidence.canonical.JsonValue.JsonObject;
import io.tanheng.evidence.problem.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The issuers somebody trusts, by the documents they have published. Nothing is fetched: whoever judges brings what is needed.
 *
 * @param issuers their documents
 */
public record CredentialTrust(List<DidDocument> issuers) {

    public CredentialTrust {
        issuers = List.copyOf(issuers);
    }

    /**
     * Judges a credential.
     *
     * @param compact as it was issued
     * @param lists status list credentials by their address, as they were issued; nothing for those that are not at hand
     * @param at the moment it is to hold
     */
    public VerifiedCredential verify(String compact, Function<String, Optional<String>> lists, Instant at) {
        JsonFields credential = signed(compact, at);
        return new VerifiedCredential(
                credential.object(), issuer(credential), new StandingCheck(this, lists, at).of(credential));
    }

    /** A credential whose issuer is trusted, whose signature is right, and which is valid at the moment. */
    JsonFields signed(String compact, Instant at) {
        Jws jws = Jws.parse(compact);
        if (!jws.type().equals(Credentials.TYPE)) {
            throw malformed("the type vc+jwt in its header", "头部类型 vc+jwt");
        }
        JsonFields credential = jws.content();
        String issuer = issuer(credential);
        String keyId =
                jws.keyId().orElseThrow(() -> malformed("the id of its key (kid) in its header", "头部中的密钥标识 kid"));
        DidDocument document = issuers.stream()
                .filter(known -> known.id().equals(issuer) && keyId.startsWith(issuer + "#"))
                .findFirst()
                .orElseThrow(() -> unknown(issuer));
        jws.requireSignedBy(document.key(keyId));
        requireForm(credential);
        requireValid(credential, at);
        SignatureTimes.require(credential, at);
        return credential;
    }

    static String issuer(JsonFields credential) {
        return credential.value("issuer").filter(JsonObject.class::isInstance).isPresent()
                ? credential.object("issuer").text("id")
                : credential.text("issuer");
    }

    static void requireForm(JsonFields credential) {
        Contexts.require(credential);
        if (!credential.texts("type").contains("VerifiableCredential")
                || credential.objects("credentialSubject").isEmpty()) {
            throw malformed("the type VerifiableCredential and a subject", "类型 VerifiableCredential 和主体");
        }
    }

    private static void requireValid(JsonFields credential, Instant at) {
        credential
                .optionalText("validFrom")
                .map(CredentialTrust::moment)
                .filter(at::isBefore)
                .ifPresent(from -> {
                    throw new Refusal(
                            CREDENTIAL_NOT_YET_VALID,
                            "The credential is valid from {0}, and asked about is {1}. Check the clock, or wait.",
                            "凭证自 {0} 起有效，而查询时间为 {1}。请检查时钟或等待。",
                            from,
                            at);
                });
        credential
                .optionalText("validUntil")
                .map(CredentialTrust::moment)
                .filter(until -> !at.isBefore(until))
                .ifPresent(until -> {
                    throw new Refusal(
                            CREDENTIAL_EXPIRED,
                            "The credential was valid until {0}, and asked about is {1}. Ask the issuer for the one that"
                                    + " follows it.",
                            "凭证有效期至 {0}，而查询时间为 {1}。请向签发方索取后续凭证。",
                            until,
                            at);
                });
    }

    static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw malformed("moments with an offset, such as 2026-11-30T08:00:00Z", "带时区偏移的时刻，如 2026-11-30T08:00:00Z");
        }
    }

    static Refusal unknown(String issuer) {
        return new Refusal(
                ISSUER_UNKNOWN,
                "The issuer {0} is not among those you trust, or the key named is not of that issuer. Add its document if you"
                        + " trust it.",
                "签发方 {0} 不在您信任之列，或所指密钥不属于该签发方。若您信任它，请添加其文档。",
                Refusal.quote(issuer));
    }

    static Refusal malformed(String expected, String expectedChinese) {
        return new Refusal(
                CREDENTIAL_MALFORMED,
                "This is no credential as it should be: expected is {0}. Ask the issuer for one that follows the specification.",
                "凭证不合规范：应有{1}。请向签发方索取符合规范的凭证。",
                expected,
                expectedChinese);
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import io.tanheng.evidence.canonical.JsonFields;
import io.tanheng.evidence.canonical.JsonValue;
import io.tanheng.evidence.canonical.JsonValue.JsonObject;
import io.tanheng.evidence.canonical.JsonValue.JsonString;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A credential somebody else has written, to be signed as it is. */
public final class CredentialDraft {

    private CredentialDraft() {}

    /**
     * The draft with issuer and first moment where they were left out; refused where it is no credential of this issuer.
     *
     * @param issuer who is going to sign
     * @param now from when it holds where it does not say
     */
    public static JsonObject completed(JsonFields draft, String issuer, Instant now) {
        JsonFields credential = JsonFields.of(with(draft.object(), issuer, now));
        CredentialTrust.requireForm(credential);
        if (!CredentialTrust.issuer(credential).equals(issuer)) {
            throw CredentialTrust.malformed("the issuer " + issuer + ", or none", "签发方为 " + issuer + "，或不填");
        }
        if (credential.value("proof").isPresent()) {
            throw CredentialTrust.malformed("no proof, since it is going to be signed", "没有 proof，因其尚待签名");
        }
        Instant from = CredentialTrust.moment(credential.text("validFrom"));
        Optional<Instant> until = credential.optionalText("validUntil").map(CredentialTrust::moment);
        if (until.filter(end -> !from.isBefore(end)).isPresent()) {
            throw CredentialTrust.malformed("a validUntil after validFrom", "validUntil 晚于 validFrom");
        }
        return credential.object();
    }

    private static JsonObject with(JsonObject draft, String issuer, Instant now) {
        Map<String, JsonValue> members = new LinkedHashMap<>(draft.members());
        members.putIfAbsent("issuer", new JsonString(issuer));
        members.putIfAbsent("validFrom", new JsonString(now.toString()));
        return new JsonObject(members);
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import io.tanheng.evidence.canonical.CanonicalJson;
import io.tanheng.evidence.canonical.JsonBuilder;
import io.tanheng.evidence.canonical.JsonValue.JsonObject;
import java.time.Instant;
import java.util.Set;

/** Makes credentials: what every one of ours has, and the signature around it. */
public final class Credentials {

    /** The first context of every credential (VC Data Model 2.0). */
    public static final String W3C = "https://www.w3.org/ns/credentials/v2";

    /** The one context of UNTP 0.7.0. */
    public static final String UNTP = "https://vocabulary.uncefact.org/untp/0.7.0/context/";

    /** The contexts whose words are known here; none is ever fetched. */
    static final Set<String> KNOWN_CONTEXTS = Set.of(W3C, UNTP);

    static final String TYPE = "vc+jwt";
    private static final String CONTENT_TYPE = "vc";

    private Credentials() {}

    /** Signs a credential in its canonical form. */
    public static Jws sign(JsonObject credential, IssuerKey key) {
        return Jws.sign(TYPE, CONTENT_TYPE, CanonicalJson.write(credential), key);
    }

    /**
     * A status list as a credential of its own.
     *
     * @param id the address at which it is published, which its entries name
     */
    public static JsonObject statusList(
            String id, String issuer, StatusPurpose purpose, StatusList list, Instant from) {
        return JsonBuilder.object()
                .with("@context", JsonBuilder.texts(W3C))
                .with("id", id)
                .with("type", JsonBuilder.texts("VerifiableCredential", "BitstringStatusListCredential"))
                .with("issuer", issuer)
                .with("validFrom", from.toString())
                .with(
                        "credentialSubject",
                        JsonBuilder.object()
                                .with("id", id + "#list")
                                .with("type", "BitstringStatusList")
                                .with("statusPurpose", purpose.word())
                                .with("encodedList", list.encoded()))
                .build();
    }
}

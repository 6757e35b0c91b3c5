/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import io.tanheng.evidence.canonical.JsonBuilder;
import io.tanheng.evidence.canonical.JsonFields;
import io.tanheng.evidence.canonical.JsonValue.JsonObject;
import io.tanheng.evidence.merkle.Hash;
import java.util.Optional;

/**
 * Where evidence is.
 *
 * @param sha256 of the bytes there; absent where they change
 */
public record EvidenceLink(String address, String name, String mediaType, Optional<Hash> sha256) {

    /** What a credential names as its auditable evidence; absent where it names none. */
    public static Optional<EvidenceLink> auditable(JsonObject credential) {
        return JsonFields.of(credential).objects("credentialSubject").stream()
                .flatMap(subject -> subject.objects("auditableEvidence").stream())
                .findFirst()
                .map(link -> new EvidenceLink(
                        link.text("linkURL"),
                        link.optionalText("linkName").orElse(""),
                        link.optionalText("mediaType").orElse(""),
                        link.optionalText("digestMultibase").flatMap(Multihash::read)));
    }

    JsonObject json() {
        return JsonBuilder.object()
                .with("linkURL", address)
                .with("linkName", name)
                .with("mediaType", mediaType)
                .with("digestMultibase", sha256.map(Multihash::text))
                .build();
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import io.tanheng.evidence.canonical.JsonBuilder;
import io.tanheng.evidence.canonical.JsonFields;
import io.tanheng.evidence.canonical.JsonValue.JsonObject;
import java.util.List;

/**
 * Where it stands whether a credential still holds.
 *
 * @param list address of the status list credential
 * @param index of the credential's bit in it
 */
public record StatusEntry(StatusPurpose purpose, String list, long index) {

    private static final String TYPE = "BitstringStatusListEntry";

    /** Those of a credential that are understood; others, such as of a message, say nothing about whether it holds. */
    static List<StatusEntry> of(JsonFields credential) {
        return credential.objects("credentialStatus").stream()
                .filter(entry -> entry.texts("type").contains(TYPE))
                .flatMap(entry -> StatusPurpose.of(entry.text("statusPurpose")).stream()
                        .map(purpose -> new StatusEntry(
                                purpose, entry.text("statusListCredential"), entry.index("statusListIndex"))))
                .toList();
    }

    JsonObject json() {
        return JsonBuilder.object()
                .with("id", list + "#" + index)
                .with("type", TYPE)
                .with("statusPurpose", purpose.word())
                .with("statusListIndex", Long.toString(index))
                .with("statusListCredential", list)
                .build();
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import io.tanheng.evidence.canonical.JsonBuilder;
import io.tanheng.evidence.canonical.JsonValue.JsonObject;

/**
 * Somebody or something with an address of its own.
 *
 * @param id a URI
 */
public record Named(String id, String name) {

    JsonObject json(String type) {
        return JsonBuilder.object()
                .with("type", JsonBuilder.texts(type))
                .with("id", id)
                .with("name", name)
                .build();
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.readings;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.tanheng.contracts.json.ContractJson;
import java.io.IOException;

/** A manifest inside a readings message; there is one a minute, so the mapper is fast enough. */
final class ManifestJson {

    private ManifestJson() {}

    static void write(SignedManifest manifest, JsonGenerator json) throws IOException {
        ContractJson.mapper().writeValue(json, manifest);
    }

    static SignedManifest read(JsonParser json) throws IOException {
        return ContractJson.mapper().readValue(json, SignedManifest.class);
    }
}

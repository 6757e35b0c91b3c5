/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.source.SourceRegistration;
import java.io.IOException;
import java.util.List;

/** Tells ingest which sources there are, as an operator would: over its REST interface. */
record Registrar(String ingest) {

    /** Registers those that are not registered yet; what somebody has changed since stays changed. */
    void register(List<SourceRegistration> registrations) throws IOException {
        Http http = new Http();
        for (SourceRegistration registration : registrations) {
            String address = ingest + "/api/v1/sources/" + registration.id().key();
            if (!http.isThere(address)) {
                http.putJson(address, ContractJson.write(registration));
            }
        }
    }
}

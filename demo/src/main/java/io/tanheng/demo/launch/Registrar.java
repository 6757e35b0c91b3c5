/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.source.SourceRegistration;
import java.io.IOException;
import java.util.List;

/** Tells ingest which sources there are, as an operator would: over its REST interface. */
record Registrar(String ingest) {

    /** Registers all of them; those that are registered already stay as they are when nothing has changed. */
    void register(List<SourceRegistration> registrations) throws IOException {
        Http http = new Http();
        for (SourceRegistration registration : registrations) {
            http.putJson(ingest + "/api/v1/sources/" + registration.id().key(), ContractJson.write(registration));
        }
    }
}

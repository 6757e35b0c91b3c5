/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.reporting.log.LogStates;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The evidence log: how far it is, by which keys it is to be judged, and who outside has seen it. */
@Path("/api/v1/log")
@Tag(name = "Evidence")
public class LogApi {

    private final LogStates states;

    LogApi(LogStates states) {
        this.states = states;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Size, root, keys, witnesses, time stamps and what waits; the log itself is under /log")
    public LogView log() {
        return LogView.of(states.now());
    }
}

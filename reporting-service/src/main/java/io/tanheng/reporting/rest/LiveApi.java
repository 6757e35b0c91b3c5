/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.tanheng.reporting.live.LiveEvent;
import io.tanheng.reporting.live.LiveStream;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** What changes, as it changes. */
@Path("/api/v1/live")
@Tag(name = "Live")
public class LiveApi {

    private final LiveStream stream;

    LiveApi(LiveStream stream) {
        this.stream = stream;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Server-sent events: source (newest values, state, provisional hour), hour (a version was sealed),"
                            + " quarantine (counts); first every source as it is now")
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS))
    public Multi<OutboundSseEvent> live(@Context Sse sse) {
        return Multi.createFrom()
                .<LiveEvent>emitter(stream::follow, BackPressureStrategy.BUFFER)
                .map(event -> event(sse, event));
    }

    private static OutboundSseEvent event(Sse sse, LiveEvent event) {
        OutboundSseEvent.Builder builder = sse.newEventBuilder();
        if (event.name().isEmpty()) {
            return builder.comment("still here").build();
        }
        return builder.name(event.name())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(event.data())
                .build();
    }
}

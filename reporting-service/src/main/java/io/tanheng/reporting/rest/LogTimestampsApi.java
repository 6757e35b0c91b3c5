/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.evidence.timestamp.BuiltInTimestampAuthority;
import io.tanheng.evidence.timestamp.Imprint;
import io.tanheng.reporting.database.StampedCheckpoint;
import io.tanheng.reporting.log.LogStates;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Time stamps of the evidence log as files, for programs such as {@code openssl ts -verify}. */
@Path("/api/v1/log")
@Tag(name = "Evidence")
public class LogTimestampsApi {

    private static final String BASE = "/api/v1/log/timestamps/";
    private static final String ANSWER_TYPE = "application/timestamp-reply";
    private static final String PEM_TYPE = "application/x-pem-file";

    private final LogStates states;

    LogTimestampsApi(LogStates states) {
        this.states = states;
    }

    static LogView.TimestampRow row(StampedCheckpoint stamped) {
        String place = BASE + stamped.place();
        return new LogView.TimestampRow(
                stamped.size(),
                StampedCheckpoint.code(stamped.imprint()),
                stamped.at(),
                stamped.authority(),
                stamped.policy(),
                stamped.policy().equals(BuiltInTimestampAuthority.POLICY),
                place,
                place + "/checkpoint");
    }

    @GET
    @Path("/timestamps/{size}/{imprint}")
    @Operation(
            summary =
                    "What the authority answered for the checkpoint of this size (RFC 3161); imprint is sha-256 or sm3")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = ANSWER_TYPE,
                            schema = @Schema(format = "binary", implementation = String.class)))
    public Response answer(@PathParam("size") String size, @PathParam("imprint") String imprint) {
        StampedCheckpoint stamped = stamp(size, imprint);
        return file(stamped.answer(), ANSWER_TYPE, "checkpoint-" + stamped.size() + "." + imprint + ".tsr");
    }

    @GET
    @Path("/timestamps/{size}/{imprint}/checkpoint")
    @Operation(summary = "The bytes that were stamped: the signed checkpoint")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)))
    public Response checkpoint(@PathParam("size") String size, @PathParam("imprint") String imprint) {
        StampedCheckpoint stamped = stamp(size, imprint);
        return file(stamped.note(), MediaType.TEXT_PLAIN + ";charset=utf-8", "checkpoint-" + stamped.size() + ".txt");
    }

    @GET
    @Path("/authorities")
    @Operation(
            summary =
                    "The certificates of time stamp authorities taken here, as PEM; compare them with what the authority publishes")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PEM_TYPE, schema = @Schema(implementation = String.class)))
    public Response authorities() {
        return states.authorities()
                .map(pem -> Response.ok(pem, PEM_TYPE)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"authorities.pem\"")
                        .build())
                .orElseThrow(() -> new ApiProblem(ProblemCode.NO_TIMESTAMP_AUTHORITY));
    }

    private StampedCheckpoint stamp(String size, String imprint) {
        Optional<Imprint> asked = Stream.of(Imprint.values())
                .filter(one -> StampedCheckpoint.code(one).equals(imprint))
                .findFirst();
        return asked.filter(one -> size.matches("[1-9][0-9]{0,17}"))
                .flatMap(one -> states.stamp(Long.parseLong(size), one))
                .orElseThrow(() -> new ApiProblem(ProblemCode.TIMESTAMP_UNKNOWN, size + "/" + imprint));
    }

    private static Response file(byte[] bytes, String type, String name) {
        return Response.ok(bytes, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}

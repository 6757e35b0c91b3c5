/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.evidence.tile.LogFile;
import io.tanheng.reporting.log.LogProofs;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The evidence log as C2SP tlog-tiles has it, for any program that reads such logs. */
@Path("/log")
@Tag(name = "Evidence")
public class LogFilesApi {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final LogProofs log;

    LogFilesApi(LogProofs log) {
        this.log = log;
    }

    @GET
    @Path("/{file: checkpoint|tile/.+}")
    @Operation(summary = "A file of the evidence log: checkpoint, tile/0/000, tile/entries/000, … (C2SP tlog-tiles)")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(format = "binary")))
    public Response file(@PathParam("file") String path) {
        LogFile file = LogFile.parse(path).orElseThrow(() -> new ApiProblem(ProblemCode.LOG_FILE_UNKNOWN, path));
        byte[] bytes = log.file(file).orElseThrow(() -> new ApiProblem(ProblemCode.LOG_FILE_UNKNOWN, path));
        return file.equals(LogFile.CHECKPOINT)
                ? Response.ok(bytes, "text/plain; charset=utf-8")
                        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                        .build()
                : Response.ok(bytes, MediaType.APPLICATION_OCTET_STREAM)
                        .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                        .build();
    }
}

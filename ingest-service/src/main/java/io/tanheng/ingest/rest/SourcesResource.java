/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.ingest.database.OutboxRelay;
import io.tanheng.ingest.database.SourceRegistry;
import io.tanheng.ingest.database.SourceVersions;
import io.tanheng.ingest.domain.SourceBook;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The registry of sources. */
@Path("/api/v1/sources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sources", description = "Who measures what, where and by which method. 数据源登记")
public class SourcesResource {

    private static final String ONE = "/{organisation}/{site}/{source}";

    /** While Kafka does not answer nobody waits longer: the registration is kept and told as soon as it does. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final SourceRegistry registry;
    private final SourceVersions versions;
    private final OutboxRelay relay;
    private final SourceBook book;
    private final ServiceClock clock;

    SourcesResource(
            SourceRegistry registry, SourceVersions versions, OutboxRelay relay, SourceBook book, ServiceClock clock) {
        this.registry = registry;
        this.versions = versions;
        this.relay = relay;
        this.book = book;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "All sources registered now, in order of identity. 全部数据源")
    public List<SourceRegistration> all() {
        return versions.current().stream()
                .flatMap(version -> version.registration().stream())
                .toList();
    }

    @GET
    @Path(ONE)
    @Operation(summary = "One source as it is registered now. 一个数据源")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SourceRegistration.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such source. 无此数据源",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response one(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("source") String source) {
        return Problems.id(organisation, site, source)
                .flatMap(versions::newestRegistration)
                .map(registration -> Answers.with(Response.Status.OK, registration))
                .orElseGet(() -> Problems.notRegistered(organisation, site, source));
    }

    @GET
    @Path(ONE + "/versions")
    @Operation(summary = "All versions of a registration, the newest first; removals included. 登记历史")
    public List<SourceVersionView> history(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("source") String source) {
        return Problems.id(organisation, site, source).map(versions::history).orElse(List.of()).stream()
                .map(SourceVersionView::of)
                .toList();
    }

    @PUT
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Registers a source, or replaces its registration; the same content again changes nothing. 登记或更新数据源",
            description =
                    "Version, changedAt and id of the body count for nothing: the service gives them. If-Match with the"
                            + " version you know refuses the change when somebody else was faster.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = SourceRegistration.class)))
    @APIResponse(
            responseCode = "200",
            description = "Replaced, or the same as before. 已更新或无变化",
            content = @Content(schema = @Schema(implementation = SourceRegistration.class)))
    @APIResponse(
            responseCode = "201",
            description = "Registered. 已登记",
            content = @Content(schema = @Schema(implementation = SourceRegistration.class)))
    @APIResponse(
            responseCode = "400",
            description = "Everything that is wrong with it, at once. 一次列出全部问题",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "412",
            description = "Somebody else was faster. 已被他人更改",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response put(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("source") String source,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            byte[] body) {
        Optional<SourceId> id = Problems.id(organisation, site, source);
        if (id.isEmpty()) {
            return Problems.nameNotAllowed();
        }
        Optional<JsonNode> json = BodyReader.object(body);
        if (json.isEmpty()) {
            return Problems.notJson();
        }
        RegistrationReader.Result read = RegistrationReader.read(id.get(), json.get(), now());
        return read.problems().isEmpty()
                ? changed(registry.put(read.registration(), Answers.version(ifMatch)))
                : Problems.notValid(read.problems());
    }

    private Response changed(SourceRegistry.Change change) {
        relay.wake();
        if (change instanceof SourceRegistry.Change.Created created) {
            return workedWith(Response.Status.CREATED, created.registration());
        }
        if (change instanceof SourceRegistry.Change.Replaced replaced) {
            return workedWith(Response.Status.OK, replaced.registration());
        }
        if (change instanceof SourceRegistry.Change.Unchanged unchanged) {
            return Answers.with(Response.Status.OK, unchanged.registration());
        }
        return Problems.conflict(((SourceRegistry.Change.Conflict) change).currentVersion());
    }

    /** A device that sends as soon as it is registered is known to this replica; the topic tells the others in the same moment. */
    private Response workedWith(Response.Status status, SourceRegistration registration) {
        try {
            book.await(registration, PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Answers.with(status, registration);
    }

    @DELETE
    @Path(ONE)
    @Operation(summary = "Removes a source; its history stays, its messages go to quarantine from then on. 注销数据源")
    @APIResponse(responseCode = "204", description = "Removed. 已注销")
    @APIResponse(
            responseCode = "404",
            description = "No such source. 无此数据源",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response remove(
            @PathParam("organisation") String organisation,
            @PathParam("site") String site,
            @PathParam("source") String source,
            @QueryParam("changedBy") Optional<String> changedBy) {
        Optional<SourceId> id = Problems.id(organisation, site, source);
        if (id.isEmpty() || !registry.remove(id.get(), now(), changedBy.orElse(RegistrationReader.NOBODY_NAMED))) {
            return Problems.notRegistered(organisation, site, source);
        }
        relay.wake();
        return Response.noContent().build();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

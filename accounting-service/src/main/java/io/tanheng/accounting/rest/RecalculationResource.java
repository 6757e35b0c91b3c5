/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.rest;

import io.tanheng.accounting.Recalculation;
import io.tanheng.contracts.source.SourceId;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Orders sealed hours to be computed again by the present registration. */
@Path("/api/v1/recalculations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operation", description = "What is read, what is open, what contradicts. 运行状况")
public final class RecalculationResource {

    private final Recalculation recalculation;

    public RecalculationResource(Recalculation recalculation) {
        this.recalculation = recalculation;
    }

    /**
     * An order.
     *
     * @param from the first hour that may start
     * @param to no hour that starts here or later
     * @param reason for the log, in a person's words
     */
    public record Order(
            @Nullable SourceId source,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String reason) {}

    /** How many hours have a new version. */
    public record Done(int hours) {}

    /** What is wrong with an order, in English and Chinese. */
    public record WrongOrder(String en, String zh) {}

    @POST
    @Operation(summary = "Computes sealed hours again by the present registration; each gets a next version. 重新核算")
    @APIResponse(
            responseCode = "200",
            description = "How many hours have a next version. 产生新版本的小时数",
            content = @Content(schema = @Schema(implementation = Done.class)))
    @APIResponse(
            responseCode = "400",
            description = "What is wrong with the order. 请求有误",
            content = @Content(schema = @Schema(implementation = WrongOrder.class)))
    public Done recalculate(Order order) throws SQLException {
        SourceId source = order.source();
        Instant from = order.from();
        Instant to = order.to();
        String reason = order.reason();
        if (source == null || from == null || to == null || reason == null || reason.isBlank()) {
            throw refuse(
                    "An order names source {organisation, site, source}, from, to and reason.",
                    "请求须包含 source {organisation, site, source}、from、to 和 reason。");
        }
        if (!from.isBefore(to)) {
            throw refuse("'from' " + from + " must be before 'to' " + to + ".", "from 必须早于 to。");
        }
        return new Done(recalculation
                .recalculate(source, from, to, reason)
                .orElseThrow(() -> refuse(
                        "The source " + source.key() + " is not registered. Register it with the ingest service first.",
                        "来源 " + source.key() + " 未登记,请先在采集服务登记。")));
    }

    private static WebApplicationException refuse(String en, String zh) {
        return new WebApplicationException(Response.status(Response.Status.BAD_REQUEST)
                .entity(new WrongOrder(en, zh))
                .type(MediaType.APPLICATION_JSON)
                .build());
    }
}

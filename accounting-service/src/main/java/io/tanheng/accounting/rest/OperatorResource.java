/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.rest;

import io.tanheng.accounting.database.ConflictSearch;
import io.tanheng.accounting.database.Outbox;
import io.tanheng.accounting.database.PartitionStates;
import io.tanheng.accounting.kafka.Accounting;
import io.tanheng.accounting.kafka.LoopStatus;
import io.tanheng.contracts.topics.Topic;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an operator wants to see of accounting; figures are asked of the reporting service. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operation", description = "What is read, what is open, what contradicts. 运行状况")
public final class OperatorResource {

    private static final int MOST = 1000;

    private final Accounting accounting;
    private final PartitionStates states;
    private final Outbox outbox;
    private final ConflictSearch conflicts;

    public OperatorResource(Accounting accounting, PartitionStates states, Outbox outbox, ConflictSearch conflicts) {
        this.accounting = accounting;
        this.states = states;
        this.outbox = outbox;
        this.conflicts = conflicts;
    }

    /**
     * Partitions as the database knows them and as this replica reads them.
     *
     * @param reading whether this replica reads now, or waits for the database
     * @param unpublished hour versions Kafka has not acknowledged yet
     */
    public record PartitionsView(
            boolean reading,
            long unpublished,
            List<PartitionStates.PartitionRow> database,
            List<LoopStatus.Partition> here) {}

    @GET
    @Path("partitions")
    @Operation(summary = "Partitions as the database knows them and as this replica reads them. 分区状态")
    public PartitionsView partitions() throws SQLException {
        LoopStatus status = accounting.status();
        return new PartitionsView(
                status.reading(), outbox.waiting(), states.all(Topic.READINGS.topicName()), status.partitions());
    }

    @GET
    @Path("open-hours")
    @Operation(summary = "Hours of this replica that nothing sealed holds yet. 未封存小时")
    public List<LoopStatus.Open> openHours() {
        return accounting.status().openHours();
    }

    @GET
    @Path("conflicts")
    @Operation(summary = "The newest hours in which readings contradict, of one organisation or of all. 数据冲突")
    public List<ConflictSearch.HourConflicts> conflicts(@QueryParam("organisation") Optional<String> organisation)
            throws SQLException {
        return conflicts.newest(organisation, MOST);
    }
}

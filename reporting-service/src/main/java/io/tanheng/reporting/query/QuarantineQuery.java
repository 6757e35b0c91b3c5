/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.contracts.topics.MqttTopic;
import io.tanheng.reporting.database.Database;
import io.tanheng.reporting.database.QuarantineLine;
import io.tanheng.reporting.database.QuarantineReader;
import io.tanheng.reporting.domain.FrameAnatomy;
import io.tanheng.telemetry.model.WireFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The list of quarantine and its entries. */
@ApplicationScoped
public class QuarantineQuery {

    private final Database database;

    QuarantineQuery(Database database) {
        this.database = database;
    }

    private static QuarantineReader.Filter names(QuarantineFilter filter) {
        return new QuarantineReader.Filter(
                filter.reason().map(Enum::name),
                filter.organisation(),
                filter.state().map(Enum::name));
    }

    /** Everything the filter lets through, whatever page it asks for. */
    QuarantineList list(QuarantineFilter filter) {
        QuarantineReader.Filter names = names(filter);
        long total = database.read(connection -> QuarantineReader.count(connection, names));
        return new QuarantineList(
                total,
                after -> database.read(
                        connection -> QuarantineReader.after(connection, names, after, QuarantineList.READ_AT_ONCE)));
    }

    QuarantinePage page(QuarantineFilter filter) {
        QuarantineReader.Filter names = names(filter);
        long skip = (long) filter.page() * filter.size();
        return database.read(connection -> {
            List<QuarantineRow> rows = QuarantineReader.list(connection, names, filter.size(), skip).stream()
                    .map(QuarantineQuery::row)
                    .toList();
            return new QuarantinePage(filter, QuarantineReader.count(connection, names), rows, counts(connection));
        });
    }

    Optional<QuarantineEntry> entry(String id) {
        return database.read(connection -> {
            Optional<QuarantineLine> line = QuarantineReader.one(connection, id);
            Optional<byte[]> original = QuarantineReader.original(connection, id);
            return line.flatMap(found -> original.map(bytes -> entry(found, bytes)));
        });
    }

    private static QuarantineEntry entry(QuarantineLine line, byte[] bytes) {
        Optional<WireFormat> format = MqttTopic.parse(line.mqttTopic()).map(MqttTopic::format);
        FrameAnatomy anatomy = FrameAnatomy.of(bytes, format);
        return new QuarantineEntry(
                row(line),
                Originals.of(line.originalDigest(), bytes),
                Originals.fields(anatomy),
                Originals.checksum(anatomy));
    }

    static QuarantineCounts counts(Connection connection) throws SQLException {
        long open = 0;
        long released = 0;
        Map<QuarantineReason, Long> byReason = new TreeMap<>();
        for (QuarantineReader.Count count : QuarantineReader.counts(connection)) {
            if (count.state().equals(QuarantineState.RELEASED.name())) {
                released += count.entries();
            } else {
                open += count.entries();
                byReason.merge(count.reason(), count.entries(), Long::sum);
            }
        }
        return new QuarantineCounts(open, released, byReason);
    }

    /** How many entries wait, for those who watch. */
    public QuarantineCounts counts() {
        return database.read(QuarantineQuery::counts);
    }

    static QuarantineRow row(QuarantineLine line) {
        return new QuarantineRow(
                line.id(),
                line.reason(),
                line.detail(),
                line.mqttTopic(),
                line.organisation(),
                line.receivedAt(),
                line.bytes(),
                QuarantineState.valueOf(line.state()),
                line.stateSince(),
                line.stateBy());
    }
}

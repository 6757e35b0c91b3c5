/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.contracts.log.ReleaseEntry;
import io.tanheng.contracts.quarantine.QuarantinedMessage;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.topics.MqttTopic;
import io.tanheng.reporting.domain.QuarantineRecord;
import io.tanheng.reporting.domain.QuarantineStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps quarantined messages in PostgreSQL, once each. */
@ApplicationScoped
public class SqlQuarantineStore implements QuarantineStore {

    private static final String KEEP = """
            insert into quarantine (id, reason, detail, mqtt_topic, organisation, site, source, received_at, original_digest,
                original, state, state_since, state_by, record_partition, record_offset)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce(?, ''::bytea), ?, ?, ?, ?, ?)
            on conflict (id) do update set
                reason = excluded.reason, detail = excluded.detail, received_at = excluded.received_at,
                original = case when length(excluded.original) = 0 then quarantine.original else excluded.original end,
                state = excluded.state, state_since = excluded.state_since, state_by = excluded.state_by,
                record_partition = excluded.record_partition, record_offset = excluded.record_offset
            where excluded.record_offset > quarantine.record_offset
               or excluded.record_partition <> quarantine.record_partition
            """;

    private final Database database;

    SqlQuarantineStore(Database database) {
        this.database = database;
    }

    @Override
    public void keep(List<QuarantineRecord> records) {
        database.change(connection -> {
            int changed = 0;
            for (QuarantineRecord one : records) {
                int kept = keep(connection, one);
                if (kept > 0) {
                    LogWaiting.add(
                            connection, ReleaseEntry.of(one.message()).stream().toList());
                }
                changed += kept;
            }
            if (changed > 0) {
                ChangeNotice.ofQuarantine(connection);
            }
        });
    }

    private static int keep(Connection connection, QuarantineRecord one) throws SQLException {
        QuarantinedMessage message = one.message();
        Optional<SourceId> source = MqttTopic.parse(message.mqttTopic()).map(MqttTopic::source);
        Optional<QuarantinedMessage.Release> release = message.released();
        try (Sql sql = Sql.of(connection, KEEP)) {
            return sql.set(message.id())
                    .set(message.reason().name())
                    .set(message.detail())
                    .set(message.mqttTopic())
                    .setText(message.organisation())
                    .setText(source.map(SourceId::site))
                    .setText(source.map(SourceId::source))
                    .set(message.receivedAt())
                    .set(message.originalDigest())
                    .setBytes(one.original())
                    .set(release.isPresent() ? "RELEASED" : "OPEN")
                    .setTime(release.map(QuarantinedMessage.Release::at))
                    .setText(release.map(QuarantinedMessage.Release::by))
                    .set(one.position().partition())
                    .set(one.position().offset())
                    .run();
        }
    }

    @Override
    public boolean requestRelease(String id, Instant at, String by) {
        return database.changing(connection -> {
            try (Sql sql = Sql.of(
                    connection,
                    "update quarantine set state = 'RELEASE_REQUESTED', state_since = ?, state_by = ?"
                            + " where id = ? and state <> 'RELEASED'")) {
                boolean open = sql.set(at).set(by).set(id).run() > 0;
                ChangeNotice.ofQuarantine(connection);
                return open;
            }
        });
    }

    @Override
    public void withdrawRelease(String id) {
        database.change(connection -> {
            try (Sql sql = Sql.of(
                    connection,
                    "update quarantine set state = 'OPEN', state_since = null, state_by = null"
                            + " where id = ? and state = 'RELEASE_REQUESTED'")) {
                sql.set(id).run();
                ChangeNotice.ofQuarantine(connection);
            }
        });
    }
}

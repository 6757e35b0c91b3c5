/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.contracts.quarantine.QuarantinedMessage;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.topics.MqttTopic;
import io.tanheng.reporting.domain.QuarantineStore;
import io.tanheng.reporting.domain.RecordPosition;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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
    public void keep(QuarantinedMessage message, Optional<byte[]> original, RecordPosition position) {
        Optional<SourceId> source = MqttTopic.parse(message.mqttTopic()).map(MqttTopic::source);
        Optional<QuarantinedMessage.Release> release = message.released();
        database.change(connection -> {
            try (Sql sql = Sql.of(connection, KEEP)) {
                sql.set(message.id())
                        .set(message.reason().name())
                        .set(message.detail())
                        .set(message.mqttTopic())
                        .setText(message.organisation())
                        .setText(source.map(SourceId::site))
                        .setText(source.map(SourceId::source))
                        .set(message.receivedAt())
                        .set(message.originalDigest())
                        .setBytes(original)
                        .set(release.isPresent() ? "RELEASED" : "OPEN")
                        .setTime(release.map(QuarantinedMessage.Release::at))
                        .setText(release.map(QuarantinedMessage.Release::by))
                        .set(position.partition())
                        .set(position.offset());
                if (sql.run() > 0) {
                    ChangeNotice.ofQuarantine(connection);
                }
            }
        });
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

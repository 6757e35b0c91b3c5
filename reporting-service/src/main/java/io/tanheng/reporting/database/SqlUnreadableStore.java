/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.reporting.domain.RecordPosition;
import io.tanheng.reporting.domain.UnreadableStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Keeps unreadable records in PostgreSQL, once each. */
@ApplicationScoped
public class SqlUnreadableStore implements UnreadableStore {

    private final Database database;

    SqlUnreadableStore(Database database) {
        this.database = database;
    }

    @Override
    public void keep(
            RecordPosition position, Optional<String> key, Optional<byte[]> value, String problem, Instant seenAt) {
        database.change(connection -> {
            try (Sql sql = Sql.of(
                    connection,
                    "insert into unreadable_record (topic, topic_partition, topic_offset, record_key, record_value,"
                            + " problem, seen_at) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")) {
                sql.set(position.topic())
                        .set(position.partition())
                        .set(position.offset())
                        .setText(key)
                        .setBytes(value)
                        .set(problem)
                        .set(seenAt)
                        .run();
            }
        });
    }
}

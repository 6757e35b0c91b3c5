/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.contracts.source.SourceId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

/**
 * Lets one transaction at a time change the hours of a source.
 *
 * <p>While Kafka moves a partition from one replica to another, both may hold hours of the same day; without the lock the sum
 * of the day could miss the hour of the other.
 */
final class SourceLock {

    private SourceLock() {}

    static void take(Connection connection, Collection<SourceId> sources) throws SQLException {
        var keys = sources.stream().map(SourceId::key).distinct().sorted().toList();
        for (String key : keys) {
            try (Sql sql = Sql.of(connection, "select pg_advisory_xact_lock(hashtextextended('reporting ' || ?, 0))")) {
                sql.set(key).list(row -> true);
            }
        }
    }
}

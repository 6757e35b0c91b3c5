/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Work that one replica does at a time. The lock is of the session: who loses the connection loses it too.
 *
 * @param name of the work, within the schema of this service
 */
public record SessionLock(String name) {

    private static final String TAKE = "select pg_try_advisory_lock(hashtext(current_schema() || '.' || ?))";

    /** Whether it is ours now; another replica may have it. */
    public boolean take(Connection connection) throws SQLException {
        try (Sql sql = Sql.of(connection, TAKE)) {
            return sql.set(name).first(row -> row.getBoolean(1)).orElseThrow();
        }
    }

    /** Lets another replica have it; a connection of a pool would keep it. */
    public void release(Connection connection) throws SQLException {
        try (Sql sql = Sql.of(connection, "select pg_advisory_unlock_all()")) {
            sql.first(row -> true);
        }
    }
}

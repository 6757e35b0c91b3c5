/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.tanheng.accounting.database.Outbox.Publication;
import io.tanheng.accounting.database.Outbox.PublicationException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Rows that wait for Kafka; one process at a time publishes them, under an advisory lock of its transaction.
 *
 * @param lock name of the lock
 * @param done what is done with rows that were published: a statement with their ids as its one parameter
 */
record Waiting(String lock, String done) {

    private static final String LOCK = "SELECT pg_try_advisory_xact_lock(hashtext(?))";

    /** Reads what is next, in order, and adds the id of each row. */
    @FunctionalInterface
    interface Next {
        List<Outgoing> read(Connection connection, List<Long> ids) throws SQLException;
    }

    /** Publishes what is next and is done with it; says how many there were, 0 also where another replica is at it. */
    int relay(DataSource database, Next next, Publication publication) throws SQLException, PublicationException {
        try (Connection connection = database.getConnection()) {
            return Transactions.<Integer, PublicationException>run(connection, () -> {
                if (!locked(connection)) {
                    return 0;
                }
                List<Long> ids = new ArrayList<>();
                List<Outgoing> records = next.read(connection, ids);
                if (!records.isEmpty()) {
                    publication.publish(records);
                    done(connection, ids);
                }
                return records.size();
            });
        }
    }

    private boolean locked(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, lock);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** Is done with rows. */
    void done(Connection connection, List<Long> ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(done)) {
            statement.setArray(1, connection.createArrayOf("int8", ids.toArray()));
            statement.executeUpdate();
        }
    }
}

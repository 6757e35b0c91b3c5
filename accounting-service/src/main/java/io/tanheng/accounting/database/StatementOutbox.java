/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.tanheng.contracts.plan.SiteId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Statement versions Kafka has not acknowledged yet, in order of their writing; one process at a time publishes them. */
@ApplicationScoped
public class StatementOutbox {

    private static final String LOCK = "SELECT pg_try_advisory_xact_lock(hashtext('accounting.statement'))";
    private static final String NEXT = "SELECT id, organisation, site, event FROM accounting.statement"
            + " WHERE NOT published ORDER BY id LIMIT ?";
    private static final String PUBLISHED = "UPDATE accounting.statement SET published = true WHERE id = ANY (?)";

    private final DataSource database;

    public StatementOutbox(DataSource database) {
        this.database = database;
    }

    /** Publishes at most so many and marks them; says how many there were, 0 also where another replica is at it. */
    public int relay(int most, Outbox.Publication publication) throws SQLException, Outbox.PublicationException {
        try (Connection connection = database.getConnection()) {
            return Transactions.<Integer, Outbox.PublicationException>run(connection, () -> {
                if (!lock(connection)) {
                    return 0;
                }
                List<Long> ids = new ArrayList<>();
                List<Outgoing> statements = next(connection, most, ids);
                if (!statements.isEmpty()) {
                    publication.publish(statements);
                    published(connection, ids);
                }
                return statements.size();
            });
        }
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LOCK)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static List<Outgoing> next(Connection connection, int most, List<Long> ids) throws SQLException {
        List<Outgoing> statements = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(NEXT)) {
            select.setInt(1, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getLong(1));
                    statements.add(new Outgoing(new SiteId(row.getString(2), row.getString(3)).key(), row.getBytes(4)));
                }
            }
        }
        return statements;
    }

    private static void published(Connection connection, List<Long> ids) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(PUBLISHED)) {
            update.setArray(1, connection.createArrayOf("int8", ids.toArray()));
            update.executeUpdate();
        }
    }
}

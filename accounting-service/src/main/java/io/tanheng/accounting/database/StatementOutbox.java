/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.tanheng.contracts.plan.SiteId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Statement versions Kafka has not acknowledged yet, in order of their writing; one process at a time publishes them. */
@ApplicationScoped
public class StatementOutbox {

    private static final String NEXT = "SELECT id, organisation, site, event FROM accounting.statement"
            + " WHERE NOT published ORDER BY id LIMIT ?";
    private static final Waiting WAITING =
            new Waiting("accounting.statement", "UPDATE accounting.statement SET published = true WHERE id = ANY (?)");

    private final DataSource database;

    public StatementOutbox(DataSource database) {
        this.database = database;
    }

    /** Publishes at most so many and marks them; says how many there were, 0 also where another replica is at it. */
    public int relay(int most, Outbox.Publication publication) throws SQLException, Outbox.PublicationException {
        return WAITING.relay(database, (connection, ids) -> next(connection, most, ids), publication);
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
}

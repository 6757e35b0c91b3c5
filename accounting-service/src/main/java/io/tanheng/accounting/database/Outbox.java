/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Hour versions that wait to be published, in order of their rows.
 *
 * <p>Who commits hours publishes them from memory and then removes their rows. What a process left behind that was killed in
 * between is published by any other, one at a time: an advisory lock held by the transaction that reads and removes the rows. A
 * process that is paused loses it, since the database ends transactions that stand idle.
 */
@ApplicationScoped
public class Outbox {

    private static final String NEXT = "SELECT outbox.id, " + HourReading.COLUMNS
            + " FROM (SELECT * FROM accounting.outbox WHERE written_at <= now() - make_interval(secs => ?) ORDER BY id LIMIT ?)"
            + " AS outbox"
            + " JOIN accounting.hour_block AS block ON block.organisation = outbox.organisation"
            + " AND block.site = outbox.site AND block.source = outbox.source AND block.hour = outbox.hour"
            + " AND block.version = outbox.version ORDER BY outbox.id";
    private static final Waiting WAITING =
            new Waiting("accounting.outbox", "DELETE FROM accounting.outbox WHERE id = ANY (?)");
    private static final String COUNT = "SELECT count(*) FROM accounting.outbox";

    private final DataSource database;

    public Outbox(DataSource database) {
        this.database = database;
    }

    /** Publishes hours and returns when all of them are acknowledged. */
    @FunctionalInterface
    public interface Publication {
        void publish(List<Outgoing> hours) throws PublicationException;
    }

    /** Kafka did not acknowledge; the rows stay and are published again. */
    public static final class PublicationException extends Exception {

        private static final long serialVersionUID = 1L;

        public PublicationException(String sentence, Throwable cause) {
            super(sentence, cause);
        }
    }

    /**
     * Publishes what has waited for some time, at most so many, and removes it; says how many there were, 0 also where another
     * replica is at it.
     */
    public int relay(Duration atLeast, int most, Publication publication) throws SQLException, PublicationException {
        return WAITING.relay(database, (connection, ids) -> next(connection, atLeast, most, ids), publication);
    }

    private static List<Outgoing> next(Connection connection, Duration atLeast, int most, List<Long> ids)
            throws SQLException {
        List<Outgoing> hours = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(NEXT)) {
            select.setDouble(1, atLeast.toMillis() / 1000.0);
            select.setInt(2, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getLong(1));
                    hours.add(HourReading.outgoing(row, 2));
                }
            }
        }
        return hours;
    }

    /** Removes what was published. */
    public void remove(List<Long> ids) throws SQLException {
        try (Connection connection = database.getConnection()) {
            WAITING.done(connection, ids);
        }
    }

    /** How many hour versions wait. */
    public long waiting() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COUNT)) {
            row.next();
            return row.getLong(1);
        }
    }
}

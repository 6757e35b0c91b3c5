/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.tanheng.accounting.domain.activity.ActivityEntry;
import io.tanheng.accounting.domain.activity.DocumentFile;
import io.tanheng.accounting.domain.activity.SiteDataChanged;
import io.tanheng.contracts.plan.SiteId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Keeps records of activity data: all of a submission with the document they came in, or none. */
@ApplicationScoped
public class ActivityWriting {

    private static final String SUPERSEDE =
            "UPDATE accounting.activity_record SET superseded = true WHERE number = ? AND NOT superseded";
    private static final String INSERT = "INSERT INTO accounting.activity_record (" + ActivityColumns.ENTERED
            + ") VALUES (" + ActivityColumns.PLACES + ") RETURNING number";

    /** Same identity, or corrected, meanwhile; or two transactions waiting for each other. */
    private static final Set<String> OVERTAKEN = Set.of("23505", "40P01");

    private final DataSource database;
    private final Event<SiteDataChanged> changes;

    public ActivityWriting(DataSource database, Event<SiteDataChanged> changes) {
        this.database = database;
        this.changes = changes;
    }

    /** Somebody else was faster with a record of the same identity: nothing was kept; look again. */
    public static final class OvertakenException extends Exception {

        private static final long serialVersionUID = 1L;

        OvertakenException(SQLException cause) {
            super("Another submission was kept in between.", cause);
        }
    }

    /** Somebody else was faster to correct a record: nothing was kept. */
    public static final class CorrectedException extends Exception {

        private static final long serialVersionUID = 1L;

        private final long number;

        CorrectedException(long number) {
            super("Record " + number + " was corrected in between.");
            this.number = number;
        }

        /** The record both wanted to correct. */
        public long number() {
            return number;
        }
    }

    /**
     * Keeps records and says their numbers.
     *
     * @param entries of one site; their own numbers are not looked at
     * @param file the document they came in, where it is to be kept with them
     */
    public List<Long> keep(SiteId site, List<ActivityEntry> entries, Optional<DocumentFile> file)
            throws SQLException, OvertakenException, CorrectedException {
        List<Long> numbers;
        try (Connection connection = database.getConnection()) {
            numbers = Transactions.<List<Long>, CorrectedException>run(connection, () -> {
                if (file.isPresent()) {
                    ActivityEntry first = entries.get(0);
                    ActivityDocuments.keep(connection, site, file.get(), first.enteredBy(), first.enteredAt());
                }
                supersede(connection, entries);
                return insert(connection, entries);
            });
        } catch (SQLException e) {
            if (OVERTAKEN.contains(e.getSQLState())) {
                throw new OvertakenException(e);
            }
            throw e;
        }
        changes.fireAsync(new SiteDataChanged(site));
        return numbers;
    }

    /** In order of number, so that two that correct the same records do not wait for each other. */
    private static void supersede(Connection connection, List<ActivityEntry> entries)
            throws SQLException, CorrectedException {
        List<Long> corrected = entries.stream()
                .map(ActivityEntry::corrects)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        try (PreparedStatement update = connection.prepareStatement(SUPERSEDE)) {
            for (long number : corrected) {
                update.setLong(1, number);
                if (update.executeUpdate() == 0) {
                    throw new CorrectedException(number);
                }
            }
        }
    }

    private static List<Long> insert(Connection connection, List<ActivityEntry> entries) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (ActivityEntry entry : entries) {
                ActivityColumns.write(insert, entry);
                try (ResultSet row = insert.executeQuery()) {
                    row.next();
                    numbers.add(row.getLong(1));
                }
            }
        }
        return numbers;
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.tanheng.contracts.hours.Conflict;
import io.tanheng.contracts.source.SourceId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Finds hours in which a value came a second time with another value. */
@ApplicationScoped
public class ConflictSearch {

    private static final String NEWEST = "SELECT organisation, site, source, hour, version, conflicts"
            + " FROM accounting.hour_block WHERE conflicts IS NOT NULL AND NOT superseded"
            + " AND organisation = coalesce(?, organisation) ORDER BY hour DESC LIMIT ?";

    private final DataSource database;

    public ConflictSearch(DataSource database) {
        this.database = database;
    }

    /** The conflicts of the current version of an hour. */
    public record HourConflicts(SourceId source, Instant hour, int version, List<Conflict> conflicts) {}

    /** The newest hours with conflicts. */
    public List<HourConflicts> newest(Optional<String> organisation, int most) throws SQLException {
        List<HourConflicts> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(NEWEST)) {
            select.setString(1, organisation.orElse(null));
            select.setInt(2, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new HourConflicts(
                            new SourceId(row.getString(1), row.getString(2), row.getString(3)),
                            row.getTimestamp(4).toInstant(),
                            row.getInt(5),
                            HourDetail.conflicts(row.getString(6))));
                }
            }
        }
        return found;
    }
}

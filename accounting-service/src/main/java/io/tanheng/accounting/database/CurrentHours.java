/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.source.SourceId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads the current versions of a source's hours in order of time. */
@ApplicationScoped
public class CurrentHours {

    private static final String PAGE = "SELECT " + HourReading.COLUMNS
            + " FROM accounting.hour_block AS block WHERE organisation = ? AND site = ? AND source = ?"
            + " AND hour >= ?::timestamptz AND hour < ?::timestamptz AND NOT superseded ORDER BY hour LIMIT ?";

    private final DataSource database;

    public CurrentHours(DataSource database) {
        this.database = database;
    }

    /** The first hours from an instant on and before another. */
    public List<HourEvent> page(SourceId source, Instant from, Instant to, int most) throws SQLException {
        List<HourEvent> hours = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(PAGE)) {
            select.setString(1, source.organisation());
            select.setString(2, source.site());
            select.setString(3, source.source());
            select.setString(4, from.toString());
            select.setString(5, to.toString());
            select.setInt(6, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    hours.add(HourReading.read(row, 1));
                }
            }
        }
        return hours;
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** Counts the hours that accounting has committed. */
final class SealedHours implements AutoCloseable {
    private final Connection connection;

    SealedHours(String url, String user) throws SQLException {
        connection = DriverManager.getConnection(url, user, user);
    }

    /** Hours of all sources that start in a time; each counts once, whatever its versions. */
    long count(Instant from, Instant until) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT count(*) FROM accounting.hour_block"
                + " WHERE NOT superseded AND hour >= ?::timestamptz AND hour < ?::timestamptz")) {
            select.setString(1, from.toString());
            select.setString(2, until.toString());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.oracle;

import io.tanheng.contracts.source.SourceId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** What stands in the schema of reporting, read row by row past the service. */
final class ReportingTables {
    private static final int FEW = 20;

    private ReportingTables() {}

    /** A version of an hour as pages would show it. */
    record Shown(HourKey key, int version) {}

    /** Whether a version is the current one, and its digest. */
    record State(boolean current, String digest) {}

    /** An entry of quarantine, with the digest of the bytes it holds. */
    record Entry(String reason, String originalDigest) {}

    static Map<Shown, State> hours(Connection database) throws SQLException {
        Map<Shown, State> hours = new HashMap<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT organisation, site, source, hour, version, current,"
                        + " block_digest FROM reporting.hour_version")) {
            while (row.next()) {
                SourceId source = new SourceId(row.getString(1), row.getString(2), row.getString(3));
                HourKey key = new HourKey(source, row.getTimestamp(4).toInstant());
                hours.put(new Shown(key, row.getInt(5)), new State(row.getBoolean(6), row.getString(7)));
            }
        }
        return hours;
    }

    /** All versions of all hours. */
    static long versions(Connection database) throws SQLException {
        return AccountingTables.number(database, "SELECT count(*) FROM reporting.hour_version");
    }

    static long quarantined(Connection database) throws SQLException {
        return AccountingTables.number(database, "SELECT count(*) FROM reporting.quarantine");
    }

    static Map<String, Entry> quarantine(Connection database) throws SQLException {
        Map<String, Entry> entries = new HashMap<>();
        try (Statement statement = database.createStatement()) {
            statement.setFetchSize(FEW);
            try (ResultSet row = statement.executeQuery("SELECT id, reason, original FROM reporting.quarantine")) {
                while (row.next()) {
                    entries.put(row.getString(1), new Entry(row.getString(2), Digests.of(row.getBytes(3))));
                }
            }
        }
        return entries;
    }
}

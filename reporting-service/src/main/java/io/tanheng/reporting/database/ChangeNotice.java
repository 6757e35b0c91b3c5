/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.reporting.domain.HourSealed;
import io.tanheng.reporting.domain.StoredHour;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Word to every replica that something changed, sent by PostgreSQL at commit: whoever hears it finds it in the database.
 */
final class ChangeNotice {

    static final String HOUR = "reporting_hour";
    static final String QUARANTINE = "reporting_quarantine";

    private ChangeNotice() {}

    static void ofHours(Connection connection, List<StoredHour> added) throws SQLException {
        try (Sql sql = Sql.of(
                connection, "select pg_notify('" + HOUR + "', notice) from unnest(?::text[]) notices (notice)")) {
            sql.setArray("text", added.stream().map(ChangeNotice::text).toList())
                    .list(row -> true);
        }
    }

    static void ofQuarantine(Connection connection) throws SQLException {
        try (Sql sql = Sql.of(connection, "select pg_notify('" + QUARANTINE + "', '')")) {
            sql.list(row -> true);
        }
    }

    private static String text(StoredHour hour) {
        HourEvent event = hour.event();
        byte[] json = ContractJson.write(new HourSealed(event.source(), event.hour(), event.version(), event.status()));
        return new String(json, StandardCharsets.UTF_8);
    }
}

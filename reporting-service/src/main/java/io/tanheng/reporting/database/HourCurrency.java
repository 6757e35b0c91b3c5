/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.reporting.domain.StoredHour;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Marks the highest version of each hour as the current one, whatever the order they came in. */
final class HourCurrency {

    private static final String RETIRE = """
            update hour_version old set current = false
            from unnest(?::text[], ?::text[], ?::text[], ?::timestamptz[]) touched (organisation, site, source, hour)
            where old.organisation = touched.organisation and old.site = touched.site and old.source = touched.source
              and old.hour = touched.hour and old.current
              and exists (select from hour_version newer
                          where newer.organisation = old.organisation and newer.site = old.site
                            and newer.source = old.source and newer.hour = old.hour and newer.version > old.version)
            """;

    private static final String RAISE = """
            update hour_version highest set current = true
            from unnest(?::text[], ?::text[], ?::text[], ?::timestamptz[]) touched (organisation, site, source, hour)
            where highest.organisation = touched.organisation and highest.site = touched.site
              and highest.source = touched.source and highest.hour = touched.hour and not highest.current
              and not exists (select from hour_version newer
                              where newer.organisation = highest.organisation and newer.site = highest.site
                                and newer.source = highest.source and newer.hour = highest.hour
                                and newer.version > highest.version)
            """;

    private HourCurrency() {}

    static void settle(Connection connection, List<StoredHour> added) throws SQLException {
        if (!added.isEmpty()) {
            run(connection, RETIRE, added);
            run(connection, RAISE, added);
        }
    }

    private static void run(Connection connection, String text, List<StoredHour> added) throws SQLException {
        try (Sql sql = Sql.of(connection, text)) {
            sql.setArray(
                            "text",
                            added.stream()
                                    .map(hour -> hour.event().source().organisation())
                                    .toList())
                    .setArray(
                            "text",
                            added.stream()
                                    .map(hour -> hour.event().source().site())
                                    .toList())
                    .setArray(
                            "text",
                            added.stream()
                                    .map(hour -> hour.event().source().source())
                                    .toList())
                    .setArray(
                            "timestamptz",
                            added.stream().map(hour -> hour.event().hour()).toList())
                    .run();
        }
    }
}

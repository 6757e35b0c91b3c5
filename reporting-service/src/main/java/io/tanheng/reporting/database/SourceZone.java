/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.contracts.source.SourceId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Optional;

/** The zone whose days the stored hours of a source are counted in. */
final class SourceZone {

    private SourceZone() {}

    static Optional<ZoneId> of(Connection connection, SourceId id) throws SQLException {
        try (Sql sql =
                Sql.of(connection, "select zone from source where organisation = ? and site = ? and source = ?")) {
            return sql.set(id.organisation()).set(id.site()).set(id.source()).first(row -> ZoneId.of(row.getString(1)));
        }
    }
}

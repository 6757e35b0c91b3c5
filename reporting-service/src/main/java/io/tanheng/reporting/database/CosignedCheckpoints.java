/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What witnesses have signed last, in the database. */
public final class CosignedCheckpoints {

    private static final String PUT = "insert into log_cosignature (witness, size, signed_at, note) values (?, ?, ?, ?)"
            + " on conflict (witness) do update set size = excluded.size, signed_at = excluded.signed_at,"
            + " note = excluded.note where log_cosignature.size <= excluded.size";
    private static final String ALL = "select witness, size, signed_at, note from log_cosignature order by witness";

    private CosignedCheckpoints() {}

    public static void put(Connection connection, CosignedCheckpoint cosigned) throws SQLException {
        try (Sql sql = Sql.of(connection, PUT)) {
            sql.set(cosigned.witness())
                    .set(cosigned.size())
                    .set(cosigned.at())
                    .set(cosigned.note())
                    .run();
        }
    }

    /** One of each witness, by name. */
    public static List<CosignedCheckpoint> all(Connection connection) throws SQLException {
        try (Sql sql = Sql.of(connection, ALL)) {
            return sql.list(row -> new CosignedCheckpoint(
                    row.getString("witness"),
                    row.getLong("size"),
                    Sql.instant(row, "signed_at"),
                    row.getBytes("note")));
        }
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** Rows as one array per column, so that one statement writes them all. */
final class HourColumns<T> {

    private final Connection connection;
    private final PreparedStatement statement;
    private final List<T> rows;
    private int next = 1;

    HourColumns(Connection connection, PreparedStatement statement, List<T> rows) {
        this.connection = connection;
        this.statement = statement;
        this.rows = rows;
    }

    /** Sets the next parameter to an array of a PostgreSQL type. */
    HourColumns<T> set(String type, Function<T, ?> column) throws SQLException {
        Object[] values = rows.stream().map(column).toArray();
        Array array = connection.createArrayOf(type, values);
        statement.setArray(next++, array);
        return this;
    }

    /** Bytes are an array of arrays, which the driver only takes by that very type. */
    HourColumns<T> setBytes(Function<T, byte[]> column) throws SQLException {
        Array array =
                connection.createArrayOf("bytea", rows.stream().map(column).toArray(byte[][]::new));
        statement.setArray(next++, array);
        return this;
    }
}

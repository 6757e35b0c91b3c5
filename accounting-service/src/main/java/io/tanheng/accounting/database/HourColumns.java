/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows as one array per column, so that one statement writes them all.
 *
 * <p>Arrays of these very types travel in binary form; an array of objects would be written as text and read again.
 */
final class HourColumns<T> {

    private final Connection connection;
    private final PreparedStatement statement;
    private final List<T> rows;
    private int next;

    HourColumns(Connection connection, PreparedStatement statement, List<T> rows) {
        this(connection, statement, rows, 1);
    }

    private HourColumns(Connection connection, PreparedStatement statement, List<T> rows, int next) {
        this.connection = connection;
        this.statement = statement;
        this.rows = rows;
        this.next = next;
    }

    /** Goes on with another form of the same rows. */
    <U> HourColumns<U> of(List<U> others) {
        return new HourColumns<>(connection, statement, others, next);
    }

    HourColumns<T> texts(Function<T, @Nullable String> column) throws SQLException {
        return set("text", rows.stream().map(column).toArray(String[]::new));
    }

    /** As text: the driver has no binary array of times. */
    HourColumns<T> instants(Function<T, Instant> column) throws SQLException {
        return set(
                "timestamptz", rows.stream().map(column).map(Instant::toString).toArray(String[]::new));
    }

    HourColumns<T> integers(Function<T, Integer> column) throws SQLException {
        return set("int4", rows.stream().map(column).toArray(Integer[]::new));
    }

    HourColumns<T> longs(Function<T, Long> column) throws SQLException {
        return set("int8", rows.stream().map(column).toArray(Long[]::new));
    }

    HourColumns<T> booleans(Function<T, Boolean> column) throws SQLException {
        return set("bool", rows.stream().map(column).toArray(Boolean[]::new));
    }

    HourColumns<T> bytes(Function<T, byte[]> column) throws SQLException {
        return set("bytea", rows.stream().map(column).toArray(byte[][]::new));
    }

    private HourColumns<T> set(String type, @Nullable Object[] values) throws SQLException {
        Array array = connection.createArrayOf(type, values);
        statement.setArray(next++, array);
        return this;
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Passes values to a statement in order, and reads rows; the few types this schema has. */
final class Sql implements AutoCloseable {

    private final PreparedStatement statement;
    private int next = 1;

    private Sql(PreparedStatement statement) {
        this.statement = statement;
    }

    /** One row to one value. */
    @FunctionalInterface
    interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /** Takes one row. */
    @FunctionalInterface
    interface RowTaker {
        void take(ResultSet row) throws SQLException, IOException;
    }

    static Sql of(Connection connection, String text) throws SQLException {
        return new Sql(connection.prepareStatement(text));
    }

    Sql set(String value) throws SQLException {
        statement.setString(next++, value);
        return this;
    }

    Sql set(long value) throws SQLException {
        statement.setLong(next++, value);
        return this;
    }

    Sql set(int value) throws SQLException {
        statement.setInt(next++, value);
        return this;
    }

    Sql set(boolean value) throws SQLException {
        statement.setBoolean(next++, value);
        return this;
    }

    Sql set(byte[] value) throws SQLException {
        statement.setBytes(next++, value);
        return this;
    }

    Sql set(LocalDate value) throws SQLException {
        statement.setObject(next++, value);
        return this;
    }

    Sql set(Instant value) throws SQLException {
        statement.setObject(next++, value.atOffset(ZoneOffset.UTC));
        return this;
    }

    Sql setText(Optional<String> value) throws SQLException {
        statement.setString(next++, value.orElse(null));
        return this;
    }

    Sql setNumber(Optional<BigDecimal> value) throws SQLException {
        statement.setBigDecimal(next++, value.orElse(null));
        return this;
    }

    Sql setBytes(Optional<byte[]> value) throws SQLException {
        if (value.isPresent()) {
            statement.setBytes(next++, value.get());
        } else {
            statement.setNull(next++, Types.BINARY);
        }
        return this;
    }

    Sql setTime(Optional<Instant> value) throws SQLException {
        if (value.isPresent()) {
            return set(value.get());
        }
        statement.setNull(next++, Types.TIMESTAMP_WITH_TIMEZONE);
        return this;
    }

    /** An array of bytes is itself one to the driver, so those of a column need their own. */
    Sql setBytesArray(List<byte[]> values) throws SQLException {
        statement.setArray(next++, statement.getConnection().createArrayOf("bytea", values.toArray(byte[][]::new)));
        return this;
    }

    Sql setArray(String type, List<?> values) throws SQLException {
        statement.setArray(next++, statement.getConnection().createArrayOf(type, values.toArray()));
        return this;
    }

    /** Ends a row of a batch; the next values are the next row's. */
    void addBatch() throws SQLException {
        statement.addBatch();
        next = 1;
    }

    int[] runBatch() throws SQLException {
        return statement.executeBatch();
    }

    int run() throws SQLException {
        return statement.executeUpdate();
    }

    <T> List<T> list(RowMapper<T> mapper) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            List<T> values = new ArrayList<>();
            while (rows.next()) {
                values.add(mapper.map(rows));
            }
            return values;
        }
    }

    /** Row by row, without holding them all; within a transaction. */
    void each(int together, RowTaker taker) throws SQLException, IOException {
        statement.setFetchSize(together);
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                taker.take(rows);
            }
        }
    }

    <T> Optional<T> first(RowMapper<T> mapper) throws SQLException {
        return list(mapper).stream().findFirst();
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Optional<Instant> optionalInstant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static Optional<BigDecimal> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column));
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Transactions on the read model. */
@ApplicationScoped
public class Database {

    private final DataSource dataSource;

    Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Work on a connection that may fail. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Work on a connection without a result. */
    @FunctionalInterface
    public interface Change {
        void on(Connection connection) throws SQLException;
    }

    /** All of it or nothing. */
    public void change(Change change) {
        run(Connection.TRANSACTION_READ_COMMITTED, false, connection -> {
            change.on(connection);
            return true;
        });
    }

    /** All of it or nothing, with a result. */
    public <T> T changing(Work<T> work) {
        return run(Connection.TRANSACTION_READ_COMMITTED, false, work);
    }

    /** Reads that belong together see one state of the data. */
    public <T> T read(Work<T> work) {
        return run(Connection.TRANSACTION_REPEATABLE_READ, true, work);
    }

    private <T> T run(int isolation, boolean readOnly, Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(isolation);
            connection.setReadOnly(readOnly);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } finally {
                connection.rollback();
                connection.setReadOnly(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Runs statements as one transaction of a plain connection. */
final class Transactions {

    private Transactions() {}

    /** Statements that give a result. */
    interface Work<T, E extends Exception> {
        T run() throws SQLException, E;
    }

    /** Commits when the work returns, rolls back when it throws. */
    static <T, E extends Exception> T run(Connection connection, Work<T, E> work) throws SQLException, E {
        connection.setAutoCommit(false);
        boolean committed = false;
        try {
            T result = work.run();
            connection.commit();
            committed = true;
            return result;
        } finally {
            if (!committed) {
                rollBack(connection);
            }
            connection.setAutoCommit(true);
        }
    }

    /** A connection that is gone has rolled back already; the failure that brought us here says more. */
    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            org.jboss.logging.Logger.getLogger(Transactions.class).debug("could not roll back", e);
        }
    }
}

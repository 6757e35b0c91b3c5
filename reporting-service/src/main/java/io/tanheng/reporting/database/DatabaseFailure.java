/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import java.sql.SQLException;

/** PostgreSQL did not do what was asked; nothing of it was done. */
public class DatabaseFailure extends RuntimeException {

    public DatabaseFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}

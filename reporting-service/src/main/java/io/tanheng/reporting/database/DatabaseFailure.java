/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import java.sql.SQLException;

/** PostgreSQL did not do what was asked; nothing of it was done. */
public class DatabaseFailure extends RuntimeException {

    private static final String CHARACTER_NOT_IN_REPERTOIRE = "22021";

    public DatabaseFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether the database is well, and was asked for a text that no column can hold, such as one with U+0000. */
    public boolean isAboutACharacter() {
        return getCause() instanceof SQLException cause && CHARACTER_NOT_IN_REPERTOIRE.equals(cause.getSQLState());
    }
}

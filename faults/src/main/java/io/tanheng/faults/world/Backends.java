/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.world;

import io.tanheng.parts.PostgresPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The server processes behind connections to PostgreSQL. */
final class Backends {
    private static final String BUSY_OR_ANY = "SELECT pid FROM pg_stat_activity"
            + " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
            + " ORDER BY state = 'active' DESC, application_name LIMIT 1";

    private final World world;

    Backends(World world) {
        this.world = world;
    }

    /** Kills one with SIGKILL; PostgreSQL then ends all others and recovers by itself. */
    void killOne() {
        try (Connection database =
                        DriverManager.getConnection(world.databaseUrl(), PostgresPart.TANHENG, PostgresPart.TANHENG);
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(BUSY_OR_ANY)) {
            if (!row.next()) {
                throw new IllegalStateException("No service is connected to PostgreSQL");
            }
            Process kill = new ProcessBuilder("kill", "-KILL", row.getString(1)).start();
            if (kill.waitFor() != 0) {
                throw new IllegalStateException("The backend could not be killed");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL could not be asked for its backends", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while killing a backend", e);
        }
    }

    /** The settings everything rests on, as the server itself reports them. */
    static String durability(String databaseUrl) throws SQLException {
        try (Connection database =
                        DriverManager.getConnection(databaseUrl, PostgresPart.TANHENG, PostgresPart.TANHENG);
                Statement statement = database.createStatement()) {
            return show(statement, "fsync") + " " + show(statement, "synchronous_commit") + " "
                    + show(statement, "full_page_writes");
        }
    }

    private static String show(Statement statement, String setting) throws SQLException {
        try (ResultSet row = statement.executeQuery("SHOW " + setting)) {
            row.next();
            return setting + "=" + row.getString(1);
        }
    }
}

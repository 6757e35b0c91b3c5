/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresPartTest {

    @TempDir
    private Path temporary;

    @Test
    void aCommitOutlivesAKilledServerWhoseDiskIsAskedEachTime() throws Exception {
        try (PostgresPart postgres = new PostgresPart(temporary.resolve("a b"), FreePorts.find())) {
            postgres.start();
            try (Connection connection = connect(postgres);
                    Statement statement = connection.createStatement()) {
                assertThat(show(statement, "fsync")).isEqualTo("on");
                assertThat(show(statement, "synchronous_commit")).isEqualTo("on");
                assertThat(show(statement, "full_page_writes")).isEqualTo("on");
                assertThat(show(statement, "listen_addresses")).isEqualTo("127.0.0.1");
                assertThat(show(statement, "server_encoding")).isEqualTo("UTF8");
                statement.execute("CREATE TABLE kept AS SELECT generate_series(1, 5000) AS number");

                postgres.kill();
            }
            postgres.start();

            assertThat(count(postgres)).isEqualTo(5_000);
        }
    }

    @Test
    void anOrderlyEndAndAStartKeepDataAndPort() throws Exception {
        try (PostgresPart postgres = new PostgresPart(temporary, FreePorts.find())) {
            postgres.start();
            try (Connection connection = connect(postgres);
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE kept AS SELECT 1 AS number");
            }
            postgres.stop();
            assertThat(postgres.isRunning()).isFalse();
            postgres.start();

            assertThat(count(postgres)).isEqualTo(1);
        }
    }

    private static Connection connect(PostgresPart postgres) throws SQLException {
        return DriverManager.getConnection(postgres.address(), PostgresPart.TANHENG, PostgresPart.TANHENG);
    }

    private static String show(Statement statement, String setting) throws SQLException {
        try (ResultSet result = statement.executeQuery("SHOW " + setting)) {
            result.next();
            return result.getString(1);
        }
    }

    private static int count(PostgresPart postgres) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) FROM kept")) {
            result.next();
            return result.getInt(1);
        }
    }
}

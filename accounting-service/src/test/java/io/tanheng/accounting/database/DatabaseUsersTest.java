/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tanheng.accounting.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code k8s/database-users.sql} gives each service a user that can do its work and nothing in another's schema. */
class DatabaseUsersTest {

    private static final String PASSWORD = "only-for-this-test";

    private static final Map<String, String> MIGRATIONS = Map.of(
            "ingest", "../ingest-service/src/main/resources/db/migration",
            "accounting", "../accounting-service/src/main/resources/db/accounting",
            "reporting", "../reporting-service/src/main/resources/db/migration");

    /** With the schema of accounting in it, made by the one user of before. */
    private final TestDatabase database = TestDatabase.create();

    @BeforeEach
    void makeUsersTwice() throws IOException {
        String script = Files.readString(Path.of("..", "k8s", "database-users.sql"));
        database.execute(script);
        database.execute(script);
        for (String service : MIGRATIONS.keySet()) {
            database.execute("ALTER ROLE tanheng_" + service + " PASSWORD '" + PASSWORD + "'");
        }
    }

    @Test
    void eachServiceMakesAndChangesItsOwnSchema() throws SQLException {
        MIGRATIONS.forEach(this::migrate);
        try (Connection accounting = connect("accounting");
                Statement statement = accounting.createStatement()) {
            statement.execute("SELECT accounting.ensure_month('2032-01-01'::date)");
            assertThat(TestDatabase.query(accounting, "SELECT count(*) FROM accounting.hour_block_2032_01"))
                    .containsExactly("0");
        }
    }

    @Test
    void noServiceReadsOrMakesAnythingElsewhere() throws SQLException {
        MIGRATIONS.forEach(this::migrate);
        try (Connection reporting = connect("reporting");
                Statement statement = reporting.createStatement()) {
            assertThatThrownBy(() -> statement.execute("SELECT * FROM accounting.hour_block"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("SELECT * FROM ingest.source_version"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("CREATE TABLE accounting.mine (x int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("CREATE SCHEMA mine")).hasMessageContaining("permission denied");
        }
    }

    private void migrate(String service, String folder) {
        Flyway.configure()
                .dataSource(database.url(), "tanheng_" + service, PASSWORD)
                .schemas(service)
                .locations("filesystem:" + folder)
                .load()
                .migrate();
    }

    private Connection connect(String service) throws SQLException {
        return DriverManager.getConnection(database.url(), "tanheng_" + service, PASSWORD);
    }
}

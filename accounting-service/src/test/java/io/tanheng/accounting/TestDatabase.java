/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.tanheng.parts.TestParts;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** A database of its own in the shared PostgreSQL, with the schema of accounting. */
public final class TestDatabase {

    private static final String TANHENG = "tanheng";

    private final String url;
    private @Nullable DataSource pool;

    private TestDatabase(String url) {
        this.url = url;
    }

    public static TestDatabase create() {
        return create(TestParts.shared().environment("TANHENG_DATABASE_URL"));
    }

    /** Creates one beside the database of an address. */
    public static TestDatabase create(String neighbour) {
        String name = "accounting_" + UUID.randomUUID().toString().replace('-', '_');
        TestDatabase server = new TestDatabase(neighbour);
        server.execute("CREATE DATABASE " + name);
        TestDatabase created = new TestDatabase(neighbour.substring(0, neighbour.lastIndexOf('/') + 1) + name);
        Flyway.configure()
                .dataSource(created.source())
                .schemas("accounting")
                .locations("classpath:db/accounting")
                .load()
                .migrate();
        return created;
    }

    public static TestDatabase at(String url) {
        return new TestDatabase(url);
    }

    public String url() {
        return url;
    }

    /** A pool of connections, as the service has one. */
    public synchronized DataSource source() {
        DataSource known = pool;
        if (known == null) {
            known = newPool();
            pool = known;
        }
        return known;
    }

    private AgroalDataSource newPool() {
        try {
            return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .connectionPoolConfiguration(connections -> connections
                            .maxSize(8)
                            .acquisitionTimeout(Duration.ofSeconds(5))
                            .connectionFactoryConfiguration(each -> each.jdbcUrl(url)
                                    .principal(new NamePrincipal(TANHENG))
                                    .credential(new SimplePassword(TANHENG))
                                    .jdbcProperty("options", "-c idle_in_transaction_session_timeout=10s"))));
        } catch (SQLException e) {
            throw new IllegalStateException(url, e);
        }
    }

    public void execute(String sql) {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The rows of a query, columns joined by a space. */
    public List<String> query(String sql) {
        try (Connection connection = source().getConnection()) {
            return query(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The same over a connection that is there. */
    public static List<String> query(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    cells.add(String.valueOf(row.getString(column)));
                }
                rows.add(String.join(" ", cells));
            }
        }
        return rows;
    }
}

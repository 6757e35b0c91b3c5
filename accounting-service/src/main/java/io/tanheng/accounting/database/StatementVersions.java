/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.tanheng.accounting.domain.statements.StatementInputs;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.statements.StatementCodec;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Every version of every statement. */
@ApplicationScoped
public class StatementVersions {

    private static final String CURRENT = "SELECT inputs, event FROM accounting.statement"
            + " WHERE organisation = ? AND site = ? AND period = ? AND NOT superseded";
    private static final String DIGESTS = "SELECT period, content_digest FROM accounting.statement"
            + " WHERE organisation = ? AND site = ? AND NOT superseded";
    private static final String SUPERSEDE = "UPDATE accounting.statement SET superseded = true"
            + " WHERE organisation = ? AND site = ? AND period = ? AND NOT superseded";
    private static final String INSERT = "INSERT INTO accounting.statement (organisation, site, period, version, state,"
            + " made_at, content_digest, inputs, event) VALUES (?, ?, ?, ?, ?, ?::timestamptz, ?, ?::json, ?)";
    private static final String DONE = "DELETE FROM accounting.statement_due WHERE id = ANY (?)";
    private static final String AS_OF = "INSERT INTO accounting.statement_site VALUES (?, ?, ?)"
            + " ON CONFLICT (organisation, site) DO UPDATE SET as_of = greatest(statement_site.as_of, excluded.as_of)";

    private final DataSource database;

    public StatementVersions(DataSource database) {
        this.database = database;
    }

    /** A version with what it was made from. */
    public record Version(StatementEvent event, StatementInputs inputs) {}

    public Optional<Version> current(SiteId site, StatementPeriod period) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(CURRENT)) {
            select.setString(1, site.organisation());
            select.setString(2, site.site());
            select.setString(3, period.code());
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Version(
                                StatementCodec.read(row.getBytes(2)),
                                ContractJson.read(
                                        row.getString(1).getBytes(StandardCharsets.UTF_8), StatementInputs.class)))
                        : Optional.empty();
            }
        }
    }

    /** The digest of what each current statement of a site says, by period. */
    public Map<StatementPeriod, String> digests(SiteId site) throws SQLException {
        Map<StatementPeriod, String> digests = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(DIGESTS)) {
            select.setString(1, site.organisation());
            select.setString(2, site.site());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String digest = row.getString(2);
                    StatementPeriod.parse(row.getString(1)).ifPresent(period -> digests.put(period, digest));
                }
            }
        }
        return digests;
    }

    /**
     * Writes next versions and takes away what made them due, in one transaction.
     *
     * @throws SQLException also where somebody else was faster; nothing is then written and the statements stay due
     */
    public void write(SiteId site, LocalDate asOf, List<Version> versions, List<Long> due) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Transactions.<Boolean, SQLException>run(connection, () -> {
                for (Version version : versions) {
                    insert(connection, version);
                }
                done(connection, site, asOf, due);
                return true;
            });
        }
    }

    private static void insert(Connection connection, Version version) throws SQLException {
        StatementEvent event = version.event();
        try (PreparedStatement supersede = connection.prepareStatement(SUPERSEDE);
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            supersede.setString(1, event.site().organisation());
            supersede.setString(2, event.site().site());
            supersede.setString(3, event.period().code());
            supersede.executeUpdate();
            insert.setString(1, event.site().organisation());
            insert.setString(2, event.site().site());
            insert.setString(3, event.period().code());
            insert.setInt(4, event.version());
            insert.setString(5, event.state().name());
            insert.setString(6, event.madeAt().toString());
            insert.setString(7, event.contentDigest());
            insert.setString(8, new String(ContractJson.write(version.inputs()), StandardCharsets.UTF_8));
            insert.setBytes(9, StatementCodec.write(event));
            insert.executeUpdate();
        }
    }

    private static void done(Connection connection, SiteId site, LocalDate asOf, List<Long> due) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DONE);
                PreparedStatement upTo = connection.prepareStatement(AS_OF)) {
            delete.setArray(1, connection.createArrayOf("int8", due.toArray()));
            delete.executeUpdate();
            upTo.setString(1, site.organisation());
            upTo.setString(2, site.site());
            upTo.setObject(3, asOf);
            upTo.executeUpdate();
        }
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.tanheng.contracts.plan.SiteId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** What has changed in the data of sites since their statements were made; triggers of the database write it down. */
@ApplicationScoped
public class StatementsDue {

    private static final String SITES = "SELECT DISTINCT organisation, site FROM accounting.monitoring_plan";
    private static final String URGENT =
            "SELECT DISTINCT organisation, site FROM accounting.statement_due WHERE first_hour IS NULL";
    private static final String OF_SITE = "SELECT id, first_hour, last_hour, first_day, last_day"
            + " FROM accounting.statement_due WHERE organisation = ? AND site = ? ORDER BY id LIMIT 50000";
    private static final String FORGET = "DELETE FROM accounting.statement_due AS due WHERE NOT EXISTS ("
            + "SELECT FROM accounting.monitoring_plan AS plan"
            + " WHERE plan.organisation = due.organisation AND plan.site = due.site)";
    private static final String AS_OF =
            "SELECT as_of FROM accounting.statement_site WHERE organisation = ? AND site = ?";
    private static final String LAW = "SELECT digest FROM accounting.statement_law";
    private static final String NEW_LAW = "INSERT INTO accounting.statement_law (digest) VALUES (?)"
            + " ON CONFLICT (only_row) DO UPDATE SET digest = excluded.digest";
    private static final String EVERYTHING = "INSERT INTO accounting.statement_due (organisation, site)"
            + " SELECT DISTINCT organisation, site FROM accounting.monitoring_plan";

    private final DataSource database;

    public StatementsDue(DataSource database) {
        this.database = database;
    }

    /**
     * Something that has changed: hours that were sealed, which come every hour and can wait for their day to end; days of activity
     * data; or, with neither, everything.
     */
    public record Due(long id, Optional<Hours> hours, Optional<Days> entered) {

        /** The first and the last hour, both included. */
        public record Hours(Instant first, Instant last) {}

        /** Both included. */
        public record Days(LocalDate first, LocalDate last) {}

        /** The days it concerns at a site; absent where it concerns everything. */
        public Optional<Days> days(ZoneId zone) {
            return hours.map(found ->
                            new Days(LocalDate.ofInstant(found.first(), zone), LocalDate.ofInstant(found.last(), zone)))
                    .or(() -> entered);
        }
    }

    /** Sites with a monitoring plan: no others have statements. */
    public Set<SiteId> sites() throws SQLException {
        return sites(SITES);
    }

    /** Sites of which anything but hours is due, which nobody should have to wait for. */
    public Set<SiteId> urgent() throws SQLException {
        return sites(URGENT);
    }

    private Set<SiteId> sites(String sql) throws SQLException {
        Set<SiteId> sites = new LinkedHashSet<>();
        try (Connection connection = database.getConnection();
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(sql)) {
            while (row.next()) {
                sites.add(new SiteId(row.getString(1), row.getString(2)));
            }
        }
        return sites;
    }

    /** What has changed of one site. */
    public List<Due> of(SiteId site) throws SQLException {
        List<Due> due = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_SITE)) {
            select.setString(1, site.organisation());
            select.setString(2, site.site());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    due.add(read(row));
                }
            }
        }
        return due;
    }

    private static Due read(ResultSet row) throws SQLException {
        Timestamp hour = row.getTimestamp(2);
        LocalDate day = row.getObject(4, LocalDate.class);
        return new Due(
                row.getLong(1),
                hour == null
                        ? Optional.empty()
                        : Optional.of(new Due.Hours(
                                hour.toInstant(), row.getTimestamp(3).toInstant())),
                day == null ? Optional.empty() : Optional.of(new Due.Days(day, row.getObject(5, LocalDate.class))));
    }

    /** Sites without a monitoring plan have no statements; when the plan comes, everything is due. */
    public void forgetSitesWithoutPlan() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement delete = connection.createStatement()) {
            delete.executeUpdate(FORGET);
        }
    }

    /** The day up to which statements of a site were made. */
    public Optional<LocalDate> asOf(SiteId site) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(AS_OF)) {
            select.setString(1, site.organisation());
            select.setString(2, site.site());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, LocalDate.class)) : Optional.empty();
            }
        }
    }

    /** Makes every statement due where this build brings another law than the one they were made by. */
    public boolean lawIs(String digest) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Transactions.<Boolean, SQLException>run(connection, () -> {
                if (sameLaw(connection, digest)) {
                    return false;
                }
                try (PreparedStatement insert = connection.prepareStatement(NEW_LAW);
                        Statement all = connection.createStatement()) {
                    insert.setString(1, digest);
                    insert.executeUpdate();
                    all.executeUpdate(EVERYTHING);
                }
                return true;
            });
        }
    }

    private static boolean sameLaw(Connection connection, String digest) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(LAW)) {
            return row.next() && row.getString(1).equals(digest);
        }
    }
}

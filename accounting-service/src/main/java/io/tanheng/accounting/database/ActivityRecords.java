/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.tanheng.accounting.domain.activity.ActivityEntry;
import io.tanheng.accounting.domain.activity.SiteFacts.Named;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.methodology.activity.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads records of activity data. */
@ApplicationScoped
public class ActivityRecords {

    private static final String SELECT =
            "SELECT number, " + ActivityColumns.ENTERED + " FROM accounting.activity_record ";
    private static final String OF_SITE = SELECT + "WHERE organisation = ? AND site = ? ";
    private static final String COUNTS = "AND NOT superseded AND NOT withdrawn ";
    private static final String ORDER = "ORDER BY number";
    private static final String ONE = SELECT + "WHERE number = ?";
    private static final String CORRECTIONS = "SELECT corrects, number FROM accounting.activity_record"
            + " WHERE organisation = ? AND site = ? AND corrects IS NOT NULL";
    private static final String NAMED = "SELECT number, " + ActivityColumns.ENTERED
            + ", (SELECT later.number FROM accounting.activity_record AS later WHERE later.corrects = named.number)"
            + " AS corrected_by FROM accounting.activity_record AS named WHERE number = ANY (?)";
    private static final String CHAIN = "WITH RECURSIVE earlier AS ("
            + "SELECT number, corrects FROM accounting.activity_record WHERE number = ?"
            + " UNION SELECT row.number, row.corrects FROM accounting.activity_record AS row"
            + " JOIN earlier ON row.number = earlier.corrects), later AS ("
            + "SELECT number FROM accounting.activity_record WHERE number = ?"
            + " UNION SELECT row.number FROM accounting.activity_record AS row JOIN later ON row.corrects = later.number) "
            + SELECT + "WHERE number IN (SELECT number FROM earlier UNION SELECT number FROM later) " + ORDER;

    private final DataSource database;

    public ActivityRecords(DataSource database) {
        this.database = database;
    }

    /** The records that count, neither corrected nor withdrawn, whose period lies within a period; in order of number. */
    public List<ActivityEntry> current(SiteId site, Period period) throws SQLException {
        return within(OF_SITE + COUNTS, site, period);
    }

    /** All records that count. */
    public List<ActivityEntry> current(SiteId site) throws SQLException {
        return query(OF_SITE + COUNTS + ORDER, site.organisation(), site.site());
    }

    /** Every record whose period lies within a period, the corrected and the withdrawn too. */
    public List<ActivityEntry> all(SiteId site, Period period) throws SQLException {
        return within(OF_SITE, site, period);
    }

    public Optional<ActivityEntry> find(long number) throws SQLException {
        return query(ONE, number).stream().findFirst();
    }

    /** Records of any site by number, those that are there, each with the number of the record that corrects it. */
    public Map<Long, Named> named(List<Long> numbers) throws SQLException {
        Map<Long, Named> named = new HashMap<>();
        if (numbers.isEmpty()) {
            return named;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(NAMED)) {
            select.setArray(1, connection.createArrayOf("int8", numbers.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Optional<Long> correctedBy = Optional.ofNullable(row.getObject("corrected_by", Long.class));
                    named.put(row.getLong("number"), new Named(ActivityColumns.read(row), correctedBy));
                }
            }
        }
        return named;
    }

    /** The number of its correction for each corrected record of a site. */
    public Map<Long, Long> corrections(SiteId site) throws SQLException {
        Map<Long, Long> corrections = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(CORRECTIONS)) {
            select.setString(1, site.organisation());
            select.setString(2, site.site());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    corrections.put(row.getLong(1), row.getLong(2));
                }
            }
        }
        return corrections;
    }

    /** A record with all it corrects and all that correct it, from the first that was entered; none where there is none. */
    public List<ActivityEntry> chain(long number) throws SQLException {
        return query(CHAIN, number, number);
    }

    private List<ActivityEntry> within(String select, SiteId site, Period period) throws SQLException {
        return query(
                select + "AND period_from >= ? AND period_until <= ? " + ORDER,
                site.organisation(),
                site.site(),
                period.from(),
                period.until());
    }

    private List<ActivityEntry> query(String sql, Object... values) throws SQLException {
        List<ActivityEntry> entries = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                select.setObject(index + 1, values[index]);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    entries.add(ActivityColumns.read(row));
                }
            }
        }
        return entries;
    }
}

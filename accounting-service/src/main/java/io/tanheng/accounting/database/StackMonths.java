/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.statements.SignedTonnes;
import io.tanheng.contracts.statements.StackHours;
import io.tanheng.contracts.statements.StackMonth;
import io.tanheng.methodology.measurement.ResultCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Adds up the sealed hours of a site's stacks by month of the site. */
@ApplicationScoped
public class StackMonths {

    private static final String MONTHS = "SELECT source, to_char(hour AT TIME ZONE ?, 'YYYY-MM') AS month,"
            + " CASE WHEN results -> ? ->> 'value' IS NULL THEN coalesce(results -> ? ->> 'gap', status) END AS gap,"
            + " sum((results -> ? ->> 'value')::numeric), count(*), count(*) FILTER (WHERE status = 'STOPPED'),"
            + " sum((signatures ->> 'signedMass')::numeric), sum((signatures ->> 'stampedMass')::numeric)"
            + " FROM accounting.hour_block WHERE organisation = ? AND site = ? AND NOT superseded"
            + " AND method_id IS NOT NULL AND hour >= ?::timestamptz AND hour < ?::timestamptz GROUP BY 1, 2, 3";

    private final DataSource database;

    public StackMonths(DataSource database) {
        this.database = database;
    }

    /** Months by source, of sources that have a stack method and any hour; only the hours that came, out of how many is not said. */
    public Map<String, SortedMap<YearMonth, StackMonth>> of(SiteId site, ZoneId zone, Instant from, Instant to)
            throws SQLException {
        Map<String, SortedMap<YearMonth, StackMonth>> sources = new TreeMap<>();
        String mass = ResultCode.CO2_MASS.id();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(MONTHS)) {
            select.setString(1, zone.getId());
            select.setString(2, mass);
            select.setString(3, mass);
            select.setString(4, mass);
            select.setString(5, site.organisation());
            select.setString(6, site.site());
            select.setString(7, from.toString());
            select.setString(8, to.toString());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    YearMonth month = YearMonth.parse(row.getString(2));
                    sources.computeIfAbsent(row.getString(1), source -> new TreeMap<>())
                            .merge(month, month(row, month), StackMonth::plus);
                }
            }
        }
        return sources;
    }

    private static StackMonth month(ResultSet row, YearMonth month) throws SQLException {
        int hours = row.getInt(5);
        int stopped = row.getInt(6);
        String gap = row.getString(3);
        return gap == null
                ? new StackMonth(
                        month, row.getBigDecimal(4), new StackHours(0, hours, stopped, Map.of(), 0), signed(row))
                : new StackMonth(month, BigDecimal.ZERO, new StackHours(0, 0, stopped, Map.of(gap, hours), 0));
    }

    /** Nothing where no hour speaks of signatures. */
    private static Optional<SignedTonnes> signed(ResultSet row) throws SQLException {
        Optional<BigDecimal> signed = Optional.ofNullable(row.getBigDecimal(7));
        BigDecimal stamped = Optional.ofNullable(row.getBigDecimal(8)).orElse(BigDecimal.ZERO);
        return signed.map(tonnes -> new SignedTonnes(tonnes, stamped));
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.tanheng.accounting.domain.statements.MeterMonth;
import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.hours.ChannelHour;
import io.tanheng.contracts.plan.PlanMeter;
import io.tanheng.contracts.plan.SiteId;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * Adds up what a belt scale or meter sent in a month.
 *
 * <p>Opening every hour takes a while, so a month is remembered for as long as none of its hours has another version.
 */
@ApplicationScoped
public class MeterMonths {

    private static final String WHERE = " FROM accounting.hour_block WHERE organisation = ? AND site = ? AND source = ?"
            + " AND hour >= ?::timestamptz AND hour < ?::timestamptz AND NOT superseded";
    private static final String STATE = "SELECT count(*), coalesce(sum(version), 0), max(sealed_at)" + WHERE;
    private static final String HOURS = "SELECT detail, block_digest, minutes_stopped" + WHERE + " ORDER BY hour";

    private static final int MINUTES = 60;

    private record Place(SiteId site, PlanMeter meter, YearMonth month, Instant to) {}

    private record Known(String state, MeterMonth month) {}

    private final DataSource database;
    private final Map<Place, Known> known = new ConcurrentHashMap<>();

    public MeterMonths(DataSource database) {
        this.database = database;
    }

    /**
     * The month of a meter; absent where no hour has a mean of it.
     *
     * @param from the first instant of the month at the site
     * @param to the first instant not looked at
     * @param hoursAsked hours between the two
     */
    public Optional<MeterMonth> of(
            SiteId site, PlanMeter meter, YearMonth month, Instant from, Instant to, int hoursAsked)
            throws SQLException {
        Place place = new Place(site, meter, month, to);
        try (Connection connection = database.getConnection()) {
            String state = state(connection, site, meter, from, to);
            Known before = known.get(place);
            if (before == null || !before.state().equals(state)) {
                known.keySet()
                        .removeIf(other -> other.site().equals(site)
                                && other.meter().equals(meter)
                                && other.month().equals(month));
                before = new Known(state, read(connection, site, meter, month, from, to, hoursAsked));
                known.put(place, before);
            }
            return Optional.of(before.month()).filter(found -> found.hoursCovered() > 0);
        }
    }

    private static PreparedStatement prepare(
            Connection connection, String sql, SiteId site, PlanMeter meter, Instant from, Instant to)
            throws SQLException {
        PreparedStatement select = connection.prepareStatement(sql);
        select.setString(1, site.organisation());
        select.setString(2, site.site());
        select.setString(3, meter.source());
        select.setString(4, from.toString());
        select.setString(5, to.toString());
        return select;
    }

    private static String state(Connection connection, SiteId site, PlanMeter meter, Instant from, Instant to)
            throws SQLException {
        try (PreparedStatement select = prepare(connection, STATE, site, meter, from, to);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1) + " " + row.getLong(2) + " " + row.getString(3);
        }
    }

    private static MeterMonth read(
            Connection connection,
            SiteId site,
            PlanMeter meter,
            YearMonth month,
            Instant from,
            Instant to,
            int hoursAsked)
            throws SQLException {
        MessageDigest digest = Sha256.begin();
        BigDecimal sum = BigDecimal.ZERO;
        String unit = "";
        int covered = 0;
        try (PreparedStatement select = prepare(connection, HOURS, site, meter, from, to);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                digest.update((row.getString(2) + "\n").getBytes(StandardCharsets.US_ASCII));
                Optional<ChannelHour> channel = HourDetail.decode(row.getBytes(1)).channels().stream()
                        .filter(found -> found.parameter().equals(meter.parameter()))
                        .findFirst();
                int stopped = row.getInt(3);
                String known = unit;
                Optional<BigDecimal> amount = channel.filter(
                                found -> known.isEmpty() || found.unit().equals(known))
                        .flatMap(found -> amount(found, stopped));
                if (amount.isPresent()) {
                    sum = sum.add(amount.get(), MathContext.DECIMAL128);
                    unit = channel.map(ChannelHour::unit).orElse(known);
                    covered++;
                }
            }
        }
        return new MeterMonth(meter, month, unit.isEmpty() ? "1" : unit, sum, hoursAsked, covered, Sha256.end(digest));
    }

    /** The mean rate over the time the installation ran; nothing in an hour in which it stood still. */
    private static Optional<BigDecimal> amount(ChannelHour channel, int minutesStopped) {
        if (minutesStopped == MINUTES) {
            return Optional.of(BigDecimal.ZERO);
        }
        BigDecimal ran = BigDecimal.valueOf(MINUTES - (long) minutesStopped);
        return channel.average()
                .map(mean -> mean.multiply(ran).divide(BigDecimal.valueOf(MINUTES), MathContext.DECIMAL128));
    }
}

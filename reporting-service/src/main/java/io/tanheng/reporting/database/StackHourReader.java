/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.json.Zstandard;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.statements.SignedTonnes;
import io.tanheng.evidencepackage.build.HourShelf;
import io.tanheng.evidencepackage.format.PackedHour;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the hours of a stack over a period, narrow and whole, without holding the whole ones in memory. */
public final class StackHourReader {

    private static final int TOGETHER = 100;

    private static final String COLUMNS =
            "select %s h.hour, h.version, h.status, h.method_id, h.co2_mass, h.gap, h.signed_mass, h.stamped_mass"
                    + " from hour_version h where"
                    + " h.organisation = ? and h.site = ? and h.source = ? and h.hour >= ? and h.hour < ? %s";

    private final Connection connection;
    private final SourceId source;
    private final Instant from;
    private final Instant to;

    /** Hours that begin from a time until before another. */
    public StackHourReader(Connection connection, SourceId source, Instant from, Instant to) {
        this.connection = connection;
        this.source = source;
        this.from = from;
        this.to = to;
    }

    /**
     * A version of an hour as totals see it.
     *
     * @param computed whether the source had a method
     * @param signed how many of the tonnes rest on signed readings, where the hour speaks of that
     */
    public record Narrow(
            Instant hour,
            int version,
            HourStatus status,
            boolean computed,
            Optional<BigDecimal> tonnes,
            String gap,
            Optional<SignedTonnes> signed) {}

    /** The current versions, in order of time. */
    public List<Narrow> current() throws SQLException {
        try (Sql sql = Sql.of(connection, COLUMNS.formatted("", "and h.current order by h.hour"))) {
            return narrow(asked(sql));
        }
    }

    /** The versions there were at a time, in order of time. */
    public List<Narrow> sealedBy(Instant time) throws SQLException {
        String text = COLUMNS.formatted("distinct on (h.hour)", "and h.sealed_at <= ? order by h.hour, h.version desc");
        try (Sql sql = Sql.of(connection, text)) {
            return narrow(asked(sql).set(time));
        }
    }

    private Sql asked(Sql sql) throws SQLException {
        return sql.set(source.organisation())
                .set(source.site())
                .set(source.source())
                .set(from)
                .set(to);
    }

    private static List<Narrow> narrow(Sql sql) throws SQLException {
        return sql.list(row -> new Narrow(
                Sql.instant(row, "hour"),
                row.getInt("version"),
                HourStatus.valueOf(row.getString("status")),
                Sql.text(row, "method_id").isPresent(),
                Sql.number(row, "co2_mass"),
                Sql.text(row, "gap").orElse(""),
                signed(row)));
    }

    private static Optional<SignedTonnes> signed(ResultSet row) throws SQLException {
        BigDecimal stamped = Sql.number(row, "stamped_mass").orElse(BigDecimal.ZERO);
        return Sql.number(row, "signed_mass").map(signed -> new SignedTonnes(signed, stamped));
    }

    /** Whole hours in order of time, of the versions named. */
    public void each(Map<Instant, Integer> versions, HourShelf.Taker taker) throws SQLException, IOException {
        String text = "select h.hour, h.version, h.event from hour_content h where h.organisation = ? and h.site = ?"
                + " and h.source = ? and h.hour >= ? and h.hour < ? order by h.hour, h.version";
        try (Sql sql = Sql.of(connection, text)) {
            asked(sql).each(TOGETHER, row -> {
                Instant hour = Sql.instant(row, "hour");
                if (versions.getOrDefault(hour, 0) == row.getInt("version")) {
                    taker.take(ContractJson.read(Zstandard.decompress(row.getBytes("event")), PackedHour.class));
                }
            });
        }
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.log.HourEntry;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.reporting.domain.HourStore;
import io.tanheng.reporting.domain.StoredHour;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/** Keeps hours in PostgreSQL: versions, which is current, the sums of the days they change, and word to all who watch. */
@ApplicationScoped
public class SqlHourStore implements HourStore {

    private static final Logger LOG = Logger.getLogger(SqlHourStore.class);

    private final Database database;

    SqlHourStore(Database database) {
        this.database = database;
    }

    @Override
    public void keep(List<StoredHour> hours) {
        database.change(connection -> {
            Set<SourceId> sources = new HashSet<>();
            hours.forEach(hour -> sources.add(hour.event().source()));
            SourceLock.take(connection, sources);
            Map<SourceId, ZoneId> zones = zones(connection, sources);
            List<StoredHour> added = HourInsert.run(connection, hours, zones);
            warnOfDifferingTwins(connection, hours, added);
            HourCurrency.settle(connection, added);
            DayTotals.addUp(connection, added, zones);
            LogWaiting.add(
                    connection,
                    added.stream().map(hour -> HourEntry.of(hour.event())).toList());
            ChangeNotice.ofHours(connection, added);
        });
    }

    private static Map<SourceId, ZoneId> zones(Connection connection, Set<SourceId> sources) throws SQLException {
        Map<SourceId, ZoneId> zones = new HashMap<>();
        for (SourceId source : sources) {
            zones.put(source, SourceZone.of(connection, source).orElse(ZoneOffset.UTC));
        }
        return zones;
    }

    /** The same version with another content breaks the contract; the first stays, and the log says so. */
    private static void warnOfDifferingTwins(Connection connection, List<StoredHour> hours, List<StoredHour> added)
            throws SQLException {
        List<StoredHour> repeated = new ArrayList<>(hours);
        repeated.removeAll(added);
        for (StoredHour hour : repeated) {
            HourEvent event = hour.event();
            try (Sql sql = Sql.of(
                    connection,
                    "select block_digest from hour_version where organisation = ? and site = ? and source = ?"
                            + " and hour = ? and version = ?")) {
                SourceId id = event.source();
                sql.set(id.organisation())
                        .set(id.site())
                        .set(id.source())
                        .set(event.hour())
                        .set(event.version());
                boolean differs = sql.first(row -> row.getString(1))
                        .filter(digest -> !digest.equals(event.blockDigest()))
                        .isPresent();
                if (differs) {
                    LOG.errorf(
                            "Hour %s of %s came twice as version %d with different digests; the first is kept."
                                    + " Compare the outbox of accounting.",
                            event.hour(), id.key(), event.version());
                }
            }
        }
    }
}

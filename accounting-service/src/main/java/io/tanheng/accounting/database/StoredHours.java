/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.tanheng.accounting.domain.ledger.HourKey;
import io.tanheng.accounting.domain.ledger.SealedHour;
import io.tanheng.accounting.domain.samples.HourSamples;
import io.tanheng.contracts.hours.HourBlockCodec;
import io.tanheng.contracts.source.SourceId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Finds the current versions of hours that were sealed before. */
@ApplicationScoped
public class StoredHours {

    private static final String CURRENT = "SELECT wanted.organisation, wanted.site, wanted.source, wanted.second,"
            + " block.version, block.conflicts, block.block"
            + " FROM unnest(?, ?, ?, ?) AS wanted (organisation, site, source, second)"
            + " JOIN accounting.hour_block AS block ON block.organisation = wanted.organisation"
            + " AND block.site = wanted.site AND block.source = wanted.source"
            + " AND block.hour = to_timestamp(wanted.second) AND NOT block.superseded";

    private static final String LAST = "SELECT wanted.organisation, wanted.site, wanted.source, last.second"
            + " FROM unnest(?, ?, ?) AS wanted (organisation, site, source), LATERAL ("
            + "SELECT extract(epoch FROM block.hour)::bigint AS second FROM accounting.hour_block AS block"
            + " WHERE block.organisation = wanted.organisation AND block.site = wanted.site"
            + " AND block.source = wanted.source AND NOT block.superseded ORDER BY block.hour DESC LIMIT 1) AS last";

    private final DataSource database;

    public StoredHours(DataSource database) {
        this.database = database;
    }

    /** The last hour sealed of each of the sources that has any. */
    public Map<SourceId, Instant> last(Collection<SourceId> sources) throws SQLException {
        Map<SourceId, Instant> last = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LAST)) {
            new HourColumns<>(connection, select, List.copyOf(sources))
                    .texts(SourceId::organisation)
                    .texts(SourceId::site)
                    .texts(SourceId::source);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    last.put(
                            new SourceId(row.getString(1), row.getString(2), row.getString(3)),
                            Instant.ofEpochSecond(row.getLong(4)));
                }
            }
        }
        return last;
    }

    /** Those of the hours that were sealed. */
    public Map<HourKey, SealedHour> find(Collection<HourKey> hours) throws SQLException {
        Map<HourKey, SealedHour> found = new HashMap<>();
        List<HourKey> wanted = List.copyOf(hours);
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(CURRENT)) {
            new HourColumns<>(connection, select, wanted)
                    .texts(key -> key.source().organisation())
                    .texts(key -> key.source().site())
                    .texts(key -> key.source().source())
                    .longs(key -> key.start().getEpochSecond());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    read(row, found);
                }
            }
        }
        return found;
    }

    private static void read(ResultSet row, Map<HourKey, SealedHour> found) throws SQLException {
        SourceId source = new SourceId(row.getString(1), row.getString(2), row.getString(3));
        Instant start = Instant.ofEpochSecond(row.getLong(4));
        HourSamples samples =
                HourSamples.of(start, HourBlockCodec.decode(row.getBytes(7)), HourDetail.conflicts(row.getString(6)));
        found.put(new HourKey(source, start), new SealedHour(samples, row.getInt(5)));
    }
}

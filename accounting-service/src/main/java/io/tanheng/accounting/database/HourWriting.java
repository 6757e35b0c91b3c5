/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.json.Zstandard;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Writes hour versions, their figures and their outbox rows inside a transaction. */
final class HourWriting {

    private static final String SUPERSEDE = "UPDATE accounting.hour_block AS block SET superseded = true"
            + " FROM unnest(?, ?, ?, ?, ?) AS next (organisation, site, source, hour, version)"
            + " WHERE block.organisation = next.organisation AND block.site = next.site"
            + " AND block.source = next.source AND block.hour = next.hour"
            + " AND block.version = next.version - 1 AND NOT block.superseded";
    private static final String BLOCKS = "INSERT INTO accounting.hour_block (organisation, site, source, hour, version,"
            + " reason, sealed_at, registration_version, method_id, status, minutes_valid, minutes_stopped,"
            + " minutes_calibration, minutes_invalid, minutes_missing, reported_as_hour, conflicts, results,"
            + " detail, block_digest, block, signatures)"
            + " SELECT organisation, site, source, hour, version, reason, sealed_at, registration_version, method_id, status,"
            + " minutes_valid, minutes_stopped, minutes_calibration, minutes_invalid, minutes_missing, reported_as_hour,"
            + " conflicts, results::jsonb, detail, block_digest, block, signatures::jsonb"
            + " FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) AS next (organisation, site, source,"
            + " hour, version, reason, sealed_at, registration_version, method_id, status, minutes_valid, minutes_stopped,"
            + " minutes_calibration, minutes_invalid, minutes_missing, reported_as_hour, conflicts, results, detail,"
            + " block_digest, block, signatures)";
    private static final String OUTBOX = "INSERT INTO accounting.outbox (organisation, site, source, hour, version)"
            + " SELECT organisation, site, source, hour, version FROM unnest(?, ?, ?, ?, ?) WITH ORDINALITY"
            + " AS next (organisation, site, source, hour, version, place) ORDER BY place RETURNING id";

    private final Connection connection;

    HourWriting(Connection connection) {
        this.connection = connection;
    }

    /** Gives the ids of the outbox rows. */
    List<Long> write(List<HourRow> hours) throws SQLException, FencedException {
        if (hours.isEmpty()) {
            return List.of();
        }
        List<HourEvent> events = hours.stream().map(HourRow::event).toList();
        supersede(events.stream().filter(hour -> hour.version() > 1).toList());
        writeBlocks(hours);
        return writeOutbox(events);
    }

    /** Every next version must find the one before it current, or our picture of the hour is old. */
    private void supersede(List<HourEvent> next) throws SQLException, FencedException {
        if (next.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(SUPERSEDE)) {
            identify(new HourColumns<>(connection, update, next));
            int updated = update.executeUpdate();
            if (updated != next.size()) {
                throw new FencedException("Of " + next.size() + " hours to get a next version, only " + updated
                        + " have the version before it as the current one.");
            }
        }
    }

    private static HourColumns<HourEvent> identify(HourColumns<HourEvent> columns) throws SQLException {
        return columns.texts(hour -> hour.source().organisation())
                .texts(hour -> hour.source().site())
                .texts(hour -> hour.source().source())
                .instants(HourEvent::hour)
                .integers(HourEvent::version);
    }

    private void writeBlocks(List<HourRow> hours) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(BLOCKS)) {
            List<HourEvent> events = hours.stream().map(HourRow::event).toList();
            identify(new HourColumns<>(connection, insert, events))
                    .texts(hour -> hour.reason().name())
                    .instants(HourEvent::sealedAt)
                    .longs(HourEvent::registrationVersion)
                    .texts(hour -> hour.methodId().orElse(null))
                    .texts(hour -> hour.status().name())
                    .integers(hour -> hour.minutes().valid())
                    .integers(hour -> hour.minutes().stopped())
                    .integers(hour -> hour.minutes().calibration())
                    .integers(hour -> hour.minutes().invalid())
                    .integers(hour -> hour.minutes().missing())
                    .booleans(hour -> hour.minutes().reportedAsHour())
                    .texts(hour -> HourDetail.conflictText(hour.conflicts()))
                    .texts(hour -> FigureColumn.text(hour.figures()))
                    .of(hours)
                    .bytes(hour -> Zstandard.compress(hour.detail()))
                    .of(events)
                    .texts(HourEvent::blockDigest)
                    .bytes(HourEvent::block)
                    .texts(hour -> HourDetail.signaturesText(hour.signatures()));
            insert.executeUpdate();
        }
    }

    private List<Long> writeOutbox(List<HourEvent> hours) throws SQLException {
        List<Long> ids = new ArrayList<>(hours.size());
        try (PreparedStatement insert = connection.prepareStatement(OUTBOX)) {
            identify(new HourColumns<>(connection, insert, hours));
            try (ResultSet row = insert.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getLong(1));
                }
            }
        }
        return ids;
    }
}

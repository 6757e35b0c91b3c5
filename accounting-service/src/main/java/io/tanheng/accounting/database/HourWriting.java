/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.hours.HourFigure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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
            + " minutes_calibration, minutes_invalid, minutes_missing, reported_as_hour, conflicts, detail,"
            + " block_digest, block)"
            + " SELECT * FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String RESULTS =
            "INSERT INTO accounting.hour_result (organisation, site, source, hour, version,"
                    + " code, value, unit, gap, gap_detail) SELECT * FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String OUTBOX = "INSERT INTO accounting.outbox (organisation, site, source, hour, version)"
            + " SELECT organisation, site, source, hour, version FROM unnest(?, ?, ?, ?, ?) WITH ORDINALITY"
            + " AS next (organisation, site, source, hour, version, place) ORDER BY place";

    private final Connection connection;

    HourWriting(Connection connection) {
        this.connection = connection;
    }

    /** Says how many hours it wrote. */
    int write(List<HourEvent> hours) throws SQLException, FencedException {
        if (!hours.isEmpty()) {
            supersede(hours.stream().filter(hour -> hour.version() > 1).toList());
            writeBlocks(hours);
            writeResults(hours);
            writeOutbox(hours);
        }
        return hours.size();
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
        return columns.set("text", hour -> hour.source().organisation())
                .set("text", hour -> hour.source().site())
                .set("text", hour -> hour.source().source())
                .set("timestamptz", hour -> hour.hour().toString())
                .set("int4", HourEvent::version);
    }

    private void writeBlocks(List<HourEvent> hours) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(BLOCKS)) {
            identify(new HourColumns<>(connection, insert, hours))
                    .set("text", hour -> hour.reason().name())
                    .set("timestamptz", hour -> hour.sealedAt().toString())
                    .set("int8", HourEvent::registrationVersion)
                    .set("text", hour -> hour.methodId().orElse(null))
                    .set("text", hour -> hour.status().name())
                    .set("int2", hour -> (short) hour.minutes().valid())
                    .set("int2", hour -> (short) hour.minutes().stopped())
                    .set("int2", hour -> (short) hour.minutes().calibration())
                    .set("int2", hour -> (short) hour.minutes().invalid())
                    .set("int2", hour -> (short) hour.minutes().missing())
                    .set("bool", hour -> hour.minutes().reportedAsHour())
                    .set("text", hour -> HourDetail.conflictText(hour.conflicts()))
                    .setBytes(hour -> new HourDetail(hour.figures(), hour.channels()).encode())
                    .set("text", HourEvent::blockDigest)
                    .setBytes(HourEvent::block);
            insert.executeUpdate();
        }
    }

    private void writeResults(List<HourEvent> hours) throws SQLException {
        List<Result> results = hours.stream()
                .flatMap(hour -> hour.figures().stream().map(figure -> new Result(hour, figure)))
                .toList();
        if (results.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(RESULTS)) {
            new HourColumns<>(connection, insert, results)
                    .set("text", result -> result.hour.source().organisation())
                    .set("text", result -> result.hour.source().site())
                    .set("text", result -> result.hour.source().source())
                    .set("timestamptz", result -> result.hour.hour().toString())
                    .set("int4", result -> result.hour.version())
                    .set("text", result -> result.figure.code())
                    .set("numeric", result -> result.figure.value().orElse(null))
                    .set("text", result -> result.figure.unit())
                    .set("text", result -> result.figure.gap().map(Enum::name).orElse(null))
                    .set("text", result -> result.figure.gapDetail().orElse(null));
            insert.executeUpdate();
        }
    }

    private void writeOutbox(List<HourEvent> hours) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(OUTBOX)) {
            identify(new HourColumns<>(connection, insert, hours));
            insert.executeUpdate();
        }
    }

    private record Result(HourEvent hour, HourFigure figure) {}
}

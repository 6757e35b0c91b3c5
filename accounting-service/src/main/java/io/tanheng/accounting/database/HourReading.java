/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.contracts.hours.MinuteCounts;
import io.tanheng.contracts.hours.VersionReason;
import io.tanheng.contracts.json.Zstandard;
import io.tanheng.contracts.source.SourceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Reads a row of {@code hour_block} back into the event it was written from. */
final class HourReading {

    static final String COLUMNS =
            "block.organisation, block.site, block.source, block.hour, block.version, block.reason,"
                    + " block.sealed_at, block.registration_version, block.method_id, block.status, block.minutes_valid,"
                    + " block.minutes_stopped, block.minutes_calibration, block.minutes_invalid, block.minutes_missing,"
                    + " block.reported_as_hour, block.conflicts, block.detail, block.block_digest, block.block, block.signatures";

    private HourReading() {}

    /**
     * Reads the columns.
     *
     * @param first the number of the first of them
     */
    static HourEvent read(ResultSet row, int first) throws SQLException {
        HourDetail detail = HourDetail.decode(row.getBytes(first + 17));
        HourHead head = head(row, first);
        return new HourEvent(
                head.source(),
                head.hour(),
                head.version(),
                head.reason(),
                head.sealedAt(),
                head.registrationVersion(),
                head.methodId(),
                head.status(),
                head.minutes(),
                detail.figures(),
                detail.channels(),
                head.conflicts(),
                head.blockDigest(),
                row.getBytes(first + 19),
                head.signatures());
    }

    /** Everything small enough to be read and written again for every use. */
    static HourHead head(ResultSet row, int first) throws SQLException {
        return new HourHead(
                new SourceId(row.getString(first), row.getString(first + 1), row.getString(first + 2)),
                row.getTimestamp(first + 3).toInstant(),
                row.getInt(first + 4),
                VersionReason.valueOf(row.getString(first + 5)),
                row.getTimestamp(first + 6).toInstant(),
                row.getLong(first + 7),
                Optional.ofNullable(row.getString(first + 8)),
                HourStatus.valueOf(row.getString(first + 9)),
                new MinuteCounts(
                        row.getInt(first + 10),
                        row.getInt(first + 11),
                        row.getInt(first + 12),
                        row.getInt(first + 13),
                        row.getInt(first + 14),
                        row.getBoolean(first + 15)),
                HourDetail.conflicts(row.getString(first + 16)),
                row.getString(first + 18),
                HourDetail.signatures(row.getString(first + 20)));
    }

    /** The same columns as the JSON of an {@link HourEvent}; the stored JSON is taken as it is, not read and written again. */
    static Outgoing outgoing(ResultSet row, int first) throws SQLException {
        byte[] detail = Zstandard.decompress(row.getBytes(first + 17));
        return EventText.outgoing(head(row, first), detail, row.getBytes(first + 19));
    }
}

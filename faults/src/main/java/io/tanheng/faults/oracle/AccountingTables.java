/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import io.tanheng.contracts.hours.ChannelHour;
import io.tanheng.contracts.hours.Conflict;
import io.tanheng.contracts.hours.HourBlockCodec;
import io.tanheng.contracts.hours.HourFigure;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.json.Zstandard;
import io.tanheng.contracts.source.SourceId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What stands in the schema of accounting, read row by row past the service. */
final class AccountingTables {
    private static final int FEW = 20;
    private static final String HOURS =
            "SELECT organisation, site, source, hour, version, NOT superseded, conflicts, detail,"
                    + " block_digest, block FROM accounting.hour_block";

    private AccountingTables() {}

    /** Shows every version of every hour, one after the other: all together would not fit into memory after a long run. */
    static void forEachHour(Connection database, Consumer<SealedHour> judge) throws SQLException, IOException {
        try (Statement statement = database.createStatement()) {
            statement.setFetchSize(FEW);
            try (ResultSet row = statement.executeQuery(HOURS)) {
                while (row.next()) {
                    judge.accept(hour(row));
                }
            }
        }
    }

    private static SealedHour hour(ResultSet row) throws SQLException, IOException {
        SourceId source = new SourceId(row.getString(1), row.getString(2), row.getString(3));
        JsonNode detail = ContractJson.mapper().readTree(Zstandard.decompress(row.getBytes(8)));
        return new SealedHour(
                new HourKey(source, row.getTimestamp(4).toInstant()),
                row.getInt(5),
                row.getBoolean(6),
                Arrays.asList(ContractJson.mapper().treeToValue(detail.get("channels"), ChannelHour[].class)),
                Arrays.asList(ContractJson.mapper().treeToValue(detail.get("figures"), HourFigure[].class)),
                conflicts(row.getString(7)),
                row.getString(9),
                HourBlockCodec.decode(row.getBytes(10)));
    }

    private static List<Conflict> conflicts(@Nullable String json) {
        return json == null
                ? List.of()
                : Arrays.asList(ContractJson.read(json.getBytes(StandardCharsets.UTF_8), Conflict[].class));
    }

    /** Hour versions that Kafka has not acknowledged. */
    static long outbox(Connection database) throws SQLException {
        return number(database, "SELECT count(*) FROM accounting.outbox");
    }

    /** All versions of all hours. */
    static long versions(Connection database) throws SQLException {
        return number(database, "SELECT count(*) FROM accounting.hour_block");
    }

    static long number(Connection database, String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}

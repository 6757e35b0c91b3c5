/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.tanheng.contracts.hours.ChannelHour;
import io.tanheng.contracts.hours.Conflict;
import io.tanheng.contracts.hours.FastGzip;
import io.tanheng.contracts.hours.HourFigure;
import io.tanheng.contracts.json.ContractJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** What nobody asks for in SQL: figures with their derivations and the averages of every parameter, as JSON in gzip. */
record HourDetail(List<HourFigure> figures, List<ChannelHour> channels) {

    private static final Conflict[] NONE = {};

    byte[] encode() {
        return FastGzip.compress(ContractJson.write(this));
    }

    static HourDetail decode(byte[] stored) {
        return ContractJson.read(unzip(stored), HourDetail.class);
    }

    /** The stored JSON object. */
    static byte[] unzip(byte[] stored) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(stored))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Conflicts are rare, and operators look for hours that have some. */
    static @Nullable String conflictText(List<Conflict> conflicts) {
        return conflicts.isEmpty() ? null : new String(ContractJson.write(conflicts), StandardCharsets.UTF_8);
    }

    static List<Conflict> conflicts(@Nullable String stored) {
        Conflict[] conflicts =
                stored == null ? NONE : ContractJson.read(stored.getBytes(StandardCharsets.UTF_8), Conflict[].class);
        return List.of(conflicts);
    }
}

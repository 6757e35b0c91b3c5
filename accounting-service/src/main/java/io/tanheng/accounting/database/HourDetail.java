/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.tanheng.contracts.hours.ChannelHour;
import io.tanheng.contracts.hours.Conflict;
import io.tanheng.contracts.hours.FigureJson;
import io.tanheng.contracts.hours.HourFigure;
import io.tanheng.contracts.hours.HourSignatures;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.json.JsonText;
import io.tanheng.contracts.json.Zstandard;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What nobody asks for in SQL: figures with their derivations and the averages of every parameter, as compressed JSON. */
record HourDetail(List<HourFigure> figures, List<ChannelHour> channels) {

    private static final Conflict[] NONE = {};

    /** As JSON, which is stored compressed and published as it is. */
    byte[] json() {
        JsonText json = new JsonText(32 * 1024).beginObject();
        FigureJson.write(json, figures, channels);
        return json.endObject().toBytes();
    }

    static HourDetail decode(byte[] stored) {
        return ContractJson.read(Zstandard.decompress(stored), HourDetail.class);
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

    static @Nullable String signaturesText(Optional<HourSignatures> signatures) {
        return signatures.map(HourDetail::text).orElse(null);
    }

    private static String text(HourSignatures signatures) {
        return new String(ContractJson.write(signatures), StandardCharsets.UTF_8);
    }

    static Optional<HourSignatures> signatures(@Nullable String stored) {
        return Optional.ofNullable(stored)
                .map(text -> ContractJson.read(text.getBytes(StandardCharsets.UTF_8), HourSignatures.class));
    }
}

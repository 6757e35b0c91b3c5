/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.sector.Computation.LineResult;
import io.tanheng.methodology.sector.Computation.RecordResult;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many tonnes came to be known in which way; tonnes taken off count as tonnes. */
public record Shares(Map<Origin, BigDecimal> tonnes) {

    static Shares of(List<LineResult> lines) {
        Map<Origin, BigDecimal> tonnes = new EnumMap<>(Origin.class);
        for (LineResult line : lines) {
            for (RecordResult record : line.records()) {
                tonnes.merge(record.origin(), record.term().value().amount().abs(), BigDecimal::add);
            }
        }
        return new Shares(Collections.unmodifiableMap(tonnes));
    }

    /** Between zero and one; zero where there are no tonnes at all. */
    public BigDecimal of(Origin origin) {
        BigDecimal all = tonnes.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal part = tonnes.getOrDefault(origin, BigDecimal.ZERO);
        return all.signum() == 0 ? BigDecimal.ZERO : part.divide(all, MathContext.DECIMAL128);
    }
}

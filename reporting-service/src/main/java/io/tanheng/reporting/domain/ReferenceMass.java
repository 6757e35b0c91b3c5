/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import io.tanheng.contracts.hours.ChannelHour;
import io.tanheng.methodology.measurement.Measurand;
import io.tanheng.methodology.quantity.Conversion;
import io.tanheng.methodology.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * The mass of an hour by the reference a source sends, for comparison alone.
 *
 * <p>The reference is a rate. Its hour average over the minutes known stands for the whole hour; where no minute is known there
 * is no reference, and no comparison.
 */
public final class ReferenceMass {

    private static final Unit TONNES_PER_HOUR = Unit.parse("t/h");

    private ReferenceMass() {}

    public static Optional<BigDecimal> tonnes(ChannelHour channel) {
        if (channel.measurand() != Measurand.REFERENCE_CO2_MASS) {
            return Optional.empty();
        }
        return channel.average().flatMap(average -> inTonnesPerHour(average, channel.unit()));
    }

    private static Optional<BigDecimal> inTonnesPerHour(BigDecimal rate, String unit) {
        return Unit.tryParse(unit)
                .flatMap(parsed -> Conversion.find(parsed, TONNES_PER_HOUR))
                .map(conversion -> conversion.apply(rate).round(MathContext.DECIMAL128));
    }
}

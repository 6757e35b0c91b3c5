/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import io.tanheng.contracts.hours.ChannelHour;
import io.tanheng.methodology.measurement.Measurand;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The mass of an hour by the reference a source sends, for comparison alone.
 *
 * <p>The reference is a rate. Its hour average over the minutes known stands for the whole hour; where no minute is known there
 * is no reference, and no comparison.
 */
public final class ReferenceMass {

    private ReferenceMass() {}

    public static Optional<BigDecimal> tonnes(ChannelHour channel) {
        if (channel.measurand() != Measurand.REFERENCE_CO2_MASS) {
            return Optional.empty();
        }
        return channel.unit().equals("t/h") ? channel.average() : Optional.empty();
    }
}

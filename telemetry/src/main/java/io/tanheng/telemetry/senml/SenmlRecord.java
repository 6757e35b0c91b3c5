/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.senml;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A resolved record: base fields applied, time absolute.
 *
 * @param time seconds since 1970, exact
 * @param value absent where the record only carries a sum
 * @param sum the integral of the value over time
 * @param updateTime seconds until the next record may be expected at the latest
 */
public record SenmlRecord(
        String name,
        Optional<String> unit,
        BigDecimal time,
        Optional<SenmlValue> value,
        Optional<BigDecimal> sum,
        Optional<BigDecimal> updateTime) {}

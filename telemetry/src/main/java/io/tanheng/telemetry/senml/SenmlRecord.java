/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.senml;

import io.tanheng.telemetry.model.DataFlag;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A resolved record: base fields applied, time absolute.
 *
 * @param time seconds since 1970, exact
 * @param value absent where the record only carries a sum
 * @param sum the integral of the value over time
 * @param period seconds from the record's time over which the value is the average; absent for a sample
 * @param flag what the device says of its own value
 * @param updateTime seconds until the next record may be expected at the latest
 */
public record SenmlRecord(
        String name,
        Optional<String> unit,
        BigDecimal time,
        Optional<SenmlValue> value,
        Optional<BigDecimal> sum,
        Optional<Integer> period,
        DataFlag flag,
        Optional<BigDecimal> updateTime) {}

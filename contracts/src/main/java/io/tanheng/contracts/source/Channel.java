/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.source;

import io.tanheng.methodology.measurement.Measurand;
import java.math.BigDecimal;

/**
 * One parameter a source is registered to send.
 *
 * @param parameter the device's code
 * @param unit the unit of the values, as UCUM-like text such as {@code m/s}, {@code degC}, {@code kPa}, {@code %}
 * @param plausibleLow values below are kept and flagged
 * @param plausibleHigh values above are kept and flagged
 */
public record Channel(
        String parameter,
        Measurand measurand,
        String unit,
        BigDecimal plausibleLow,
        BigDecimal plausibleHigh,
        LocalText name) {

    public boolean plausible(BigDecimal value) {
        return value.compareTo(plausibleLow) >= 0 && value.compareTo(plausibleHigh) <= 0;
    }
}

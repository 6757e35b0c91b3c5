/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import java.math.BigDecimal;
import java.util.Optional;

/** Parts of a whole in percent with one decimal, as all pages show them. */
final class Percent {

    private Percent() {}

    static Optional<BigDecimal> of(long part, long whole) {
        if (whole <= 0) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 1, java.math.RoundingMode.HALF_UP));
    }
}

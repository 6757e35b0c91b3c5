/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.statements;

import io.tanheng.contracts.source.LocalText;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What the stacks of a unit measured beside what is calculated for it.
 *
 * <p>Only months with both are compared, and with at least three quarters of their hours measured, so that a month nobody measured
 * does not look like a difference.
 *
 * @param measured tonnes of the months compared; absent where there is none
 * @param calculated tonnes of the same months
 * @param difference measured less calculated
 * @param differenceShare the difference as a share of what is calculated
 * @param biggest the month with the greatest difference
 * @param explanation why the two differ, as far as hours and gaps tell
 */
public record CrossCheck(
        String unit,
        LocalText name,
        List<String> stacks,
        Optional<BigDecimal> measured,
        Optional<BigDecimal> calculated,
        Optional<BigDecimal> difference,
        Optional<BigDecimal> differenceShare,
        Optional<YearMonth> biggest,
        List<CrossCheckMonth> months,
        List<LocalText> explanation) {

    public CrossCheck {
        stacks = List.copyOf(stacks);
        months = List.copyOf(months);
        explanation = List.copyOf(explanation);
    }
}

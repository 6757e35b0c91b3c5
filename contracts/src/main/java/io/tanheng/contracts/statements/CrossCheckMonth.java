/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.statements;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One month of a cross-check, in tonnes of CO2.
 *
 * @param measured over all stacks of the unit; absent where no hour has a figure
 * @param calculated absent where activity data of the month is missing
 * @param difference measured less calculated; absent where one is missing, or too few hours were measured to compare
 * @param hours of all stacks together
 */
public record CrossCheckMonth(
        YearMonth month,
        Optional<BigDecimal> measured,
        Optional<BigDecimal> calculated,
        Optional<BigDecimal> difference,
        StackHours hours) {}

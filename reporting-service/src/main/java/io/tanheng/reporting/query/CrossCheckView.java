/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.statements.StackHours;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What the stacks of a unit measured beside what is calculated for it; only months with both are compared.
 *
 * @param difference measured less calculated
 * @param differencePercent of what is calculated
 * @param biggest the month with the greatest difference
 * @param explanation why the two differ, as far as hours and gaps tell
 */
public record CrossCheckView(
        String unit,
        LocalText name,
        List<SourceId> stacks,
        Figure measured,
        Figure calculated,
        Figure difference,
        Optional<BigDecimal> differencePercent,
        Optional<YearMonth> biggest,
        StackHours hours,
        List<Month> months,
        List<LocalText> explanation) {

    /** One month, hours of all stacks together. */
    public record Month(
            YearMonth month,
            Figure measured,
            Figure calculated,
            Figure difference,
            Optional<BigDecimal> differencePercent,
            StackHours hours) {}
}

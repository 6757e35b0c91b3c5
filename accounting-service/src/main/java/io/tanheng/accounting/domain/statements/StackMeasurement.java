/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.SignedTonnes;
import io.tanheng.contracts.statements.StackHours;
import io.tanheng.contracts.statements.StackMonth;
import io.tanheng.methodology.activity.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a source measured, month by month. */
public record StackMeasurement(String source, LocalText name, Optional<String> methodId, List<StackMonth> months) {

    public StackMeasurement {
        months = List.copyOf(months);
    }

    /** The months that lie in a period. */
    StackMeasurement within(Period period) {
        return new StackMeasurement(
                source,
                name,
                methodId,
                months.stream().filter(month -> period.contains(month.month())).toList());
    }

    /** Whether any hour came at all. */
    boolean came() {
        StackHours hours = hours();
        return hours.asked() > hours.absent();
    }

    BigDecimal tonnes() {
        return months.stream().map(StackMonth::tonnes).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    StackHours hours() {
        return months.stream().map(StackMonth::hours).reduce(StackHours.NONE, StackHours::plus);
    }

    Optional<SignedTonnes> signed() {
        return months.stream().reduce(StackMonth::plus).flatMap(StackMonth::signed);
    }
}

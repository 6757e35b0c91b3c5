/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.StackHours;
import io.tanheng.contracts.statements.StackMonth;
import io.tanheng.methodology.activity.Period;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        return months.stream().map(StackMonth::hours).reduce(NONE, StackMeasurement::plus);
    }

    static final StackHours NONE = new StackHours(0, 0, 0, Map.of(), 0);

    static StackHours plus(StackHours one, StackHours other) {
        Map<String, Integer> gaps = new HashMap<>(one.gaps());
        other.gaps().forEach((reason, hours) -> gaps.merge(reason, hours, Integer::sum));
        return new StackHours(
                one.asked() + other.asked(),
                one.covered() + other.covered(),
                one.stopped() + other.stopped(),
                gaps,
                one.absent() + other.absent());
    }
}

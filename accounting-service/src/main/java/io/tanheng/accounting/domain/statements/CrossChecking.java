/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.contracts.plan.PlanUnit;
import io.tanheng.contracts.statements.CrossCheck;
import io.tanheng.contracts.statements.CrossCheckMonth;
import io.tanheng.contracts.statements.StackHours;
import io.tanheng.contracts.statements.StackMonth;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Holds what the stacks of a unit measured against what is calculated for it, month by month. */
final class CrossChecking {

    /** Three quarters, the share of valid data HJ 75-2017 asks of a quarter year: a month of one day says nothing of the other. */
    private static final BigDecimal LEAST_COVERED = new BigDecimal("0.75");

    private CrossChecking() {}

    /**
     * The check of one unit; absent where nothing was measured.
     *
     * @param stacks those of the unit, within the period
     * @param calculated tonnes a stack would measure, for months that are complete
     */
    static Optional<CrossCheck> of(
            PlanUnit unit, List<StackMeasurement> stacks, Function<YearMonth, Optional<BigDecimal>> calculated) {
        List<CrossCheckMonth> months = stacks.stream()
                .flatMap(stack -> stack.months().stream())
                .map(StackMonth::month)
                .distinct()
                .sorted()
                .map(month -> month(month, stacks, calculated.apply(month)))
                .toList();
        if (months.isEmpty()) {
            return Optional.empty();
        }
        List<CrossCheckMonth> both =
                months.stream().filter(month -> month.difference().isPresent()).toList();
        Optional<BigDecimal> measured = sum(both, CrossCheckMonth::measured);
        Optional<BigDecimal> ours = sum(both, CrossCheckMonth::calculated);
        Optional<BigDecimal> difference = sum(both, CrossCheckMonth::difference);
        Optional<BigDecimal> share = difference.flatMap(tonnes ->
                ours.filter(whole -> whole.signum() != 0).map(whole -> tonnes.divide(whole, MathContext.DECIMAL64)));
        Optional<YearMonth> biggest = both.stream()
                .max(Comparator.comparing(
                        month -> month.difference().orElse(BigDecimal.ZERO).abs()))
                .map(CrossCheckMonth::month);
        return Optional.of(new CrossCheck(
                unit.unit(),
                unit.name(),
                stacks.stream().map(StackMeasurement::source).toList(),
                measured,
                ours,
                difference,
                share,
                biggest,
                months,
                CrossCheckWords.of(months, both, biggest)));
    }

    private static CrossCheckMonth month(
            YearMonth month, List<StackMeasurement> stacks, Optional<BigDecimal> calculated) {
        List<StackMonth> found = stacks.stream()
                .flatMap(stack -> stack.months().stream())
                .filter(stack -> stack.month().equals(month))
                .toList();
        StackHours hours = found.stream().map(StackMonth::hours).reduce(StackHours.NONE, StackHours::plus);
        Optional<BigDecimal> measured = hours.covered() == 0
                ? Optional.empty()
                : Optional.of(found.stream().map(StackMonth::tonnes).reduce(BigDecimal.ZERO, BigDecimal::add));
        return new CrossCheckMonth(
                month,
                measured,
                calculated,
                measured.filter(stack -> enough(hours)).flatMap(stack -> calculated.map(stack::subtract)),
                hours);
    }

    private static boolean enough(StackHours hours) {
        return BigDecimal.valueOf(hours.covered())
                        .compareTo(BigDecimal.valueOf(hours.asked()).multiply(LEAST_COVERED))
                >= 0;
    }

    private static Optional<BigDecimal> sum(
            List<CrossCheckMonth> months, Function<CrossCheckMonth, Optional<BigDecimal>> value) {
        return months.stream().map(value).flatMap(Optional::stream).reduce(BigDecimal::add);
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.statements.CrossCheck;
import io.tanheng.contracts.statements.CrossCheckMonth;
import io.tanheng.contracts.statements.StackHours;
import io.tanheng.contracts.statements.StackMonth;
import io.tanheng.contracts.statements.StackStatement;
import io.tanheng.contracts.statements.StatementEvent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** What stacks measured, alone and beside what is calculated. A stack without an hour has no tonnes, and not zero of them. */
final class MeasuredViews {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private MeasuredViews() {}

    static List<StackView> stacks(StatementEvent event) {
        return event.stacks().stream().map(stack -> stack(event, stack)).toList();
    }

    private static StackView stack(StatementEvent event, StackStatement stack) {
        return new StackView(
                event.site().source(stack.source()),
                stack.name(),
                stack.unit(),
                stack.methodId(),
                measured(stack.tonnes(), stack.hours()),
                stack.hours(),
                stack.months().stream().map(MeasuredViews::month).toList(),
                stack.signed().map(part -> SignedShare.of(part, stack.tonnes())));
    }

    private static StackView.Month month(StackMonth month) {
        return new StackView.Month(month.month(), measured(month.tonnes(), month.hours()), month.hours());
    }

    private static Figure measured(BigDecimal tonnes, StackHours hours) {
        return hours.covered() > 0
                ? StatementFigures.of(tonnes, StatementFigures.TONNE)
                : Figure.gap(GapCode.NO_HOURS_WITH_FIGURE, StatementFigures.TONNE);
    }

    static List<CrossCheckView> checks(StatementEvent event) {
        return event.crossChecks().stream().map(check -> check(event, check)).toList();
    }

    private static CrossCheckView check(StatementEvent event, CrossCheck check) {
        return new CrossCheckView(
                check.unit(),
                check.name(),
                check.stacks().stream().map(event.site()::source).toList(),
                StatementFigures.tonnes(check.measured(), GapCode.NO_HOURS_WITH_FIGURE),
                StatementFigures.tonnes(check.calculated(), GapCode.INCOMPLETE),
                difference(check.difference(), check.measured(), check.calculated()),
                check.differenceShare().map(MeasuredViews::percent),
                check.biggest(),
                check.months().stream().map(CrossCheckMonth::hours).reduce(StackHours.NONE, StackHours::plus),
                check.months().stream().map(MeasuredViews::month).toList(),
                check.explanation());
    }

    private static CrossCheckView.Month month(CrossCheckMonth month) {
        return new CrossCheckView.Month(
                month.month(),
                StatementFigures.tonnes(month.measured(), GapCode.NO_HOURS_WITH_FIGURE),
                StatementFigures.tonnes(month.calculated(), GapCode.INCOMPLETE),
                difference(month.difference(), month.measured(), month.calculated()),
                month.difference()
                        .flatMap(difference -> month.calculated()
                                .filter(whole -> whole.signum() != 0)
                                .map(whole -> percent(difference.divide(whole, MathContext.DECIMAL64)))),
                month.hours());
    }

    /** Where nothing is compared, what is missing of the two says why; where both are there, too few hours were measured. */
    private static Figure difference(
            Optional<BigDecimal> difference, Optional<BigDecimal> measured, Optional<BigDecimal> calculated) {
        GapCode missing = measured.isEmpty() ? GapCode.NO_HOURS_WITH_FIGURE : GapCode.INCOMPLETE;
        return StatementFigures.tonnes(
                difference, measured.isPresent() && calculated.isPresent() ? GapCode.MISSING_DATA : missing);
    }

    private static BigDecimal percent(BigDecimal share) {
        return share.multiply(HUNDRED).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}

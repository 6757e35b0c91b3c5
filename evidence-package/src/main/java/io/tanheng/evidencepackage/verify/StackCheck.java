/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import io.tanheng.contracts.statements.CrossCheck;
import io.tanheng.contracts.statements.CrossCheckMonth;
import io.tanheng.contracts.statements.SignedTonnes;
import io.tanheng.contracts.statements.StackHours;
import io.tanheng.contracts.statements.StackMonth;
import io.tanheng.contracts.statements.StackStatement;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.evidencepackage.Difference;
import io.tanheng.evidencepackage.PackageRefusal;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.methodology.outcome.Sentence;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Holds what a statement says of its stacks against the hours that are there. */
public final class StackCheck {

    private static final Sentence FROM_HOURS = new Sentence("the sum of the hours that are there", "所含小时之和");
    private static final Sentence FROM_MONTHS = new Sentence("the sum of its months", "各月之和");
    private static final Sentence FROM_STACKS = new Sentence("the sum of its stacks in that month", "该月各烟囱之和");

    private final Stated stated = new Stated(Names.STATEMENT);
    private final StatementEvent statement;

    public StackCheck(StatementEvent statement) {
        this.statement = statement;
    }

    /** The first month in which a stack differs from its hours. */
    public Optional<Difference> difference(StackStatement stack, SortedMap<YearMonth, StackMonth> hours) {
        try {
            judge(stack, hours);
            return Optional.empty();
        } catch (PackageRefusal refusal) {
            return Optional.of(refusal.difference());
        }
    }

    void judge(StackStatement stack, SortedMap<YearMonth, StackMonth> hours) {
        String place = "stacks/" + stack.source();
        for (StackMonth month : stack.months()) {
            Optional<StackMonth> found = Optional.ofNullable(hours.get(month.month()));
            BigDecimal tonnes = found.map(StackMonth::tonnes).orElse(BigDecimal.ZERO);
            stated.requireEqual(place + "/" + month.month(), "tonnes", month.tonnes(), tonnes, FROM_HOURS);
            StackHours came =
                    found.map(StackMonth::hours).orElse(StackHours.NONE).outOf(passed(month.month()));
            stated.require(place + "/" + month.month(), "hours", text(month.hours()), text(came), FROM_HOURS);
            stated.require(
                    place + "/" + month.month(),
                    "signed",
                    text(month.signed()),
                    text(found.flatMap(StackMonth::signed)),
                    FROM_HOURS);
        }
        for (YearMonth month : hours.keySet()) {
            if (stack.months().stream().noneMatch(one -> one.month().equals(month))) {
                stated.require(place, "months", "without " + month, "with " + month, FROM_HOURS);
            }
        }
        StackMonth all = stack.months().stream()
                .reduce(StackMonth::plus)
                .orElse(new StackMonth(YearMonth.from(statement.period().from()), BigDecimal.ZERO, StackHours.NONE));
        stated.requireEqual(place, "tonnes", stack.tonnes(), all.tonnes(), FROM_MONTHS);
        stated.require(place, "hours", text(stack.hours()), text(all.hours()), FROM_MONTHS);
        stated.require(place, "signed", text(stack.signed()), text(all.signed()), FROM_MONTHS);
    }

    /** Hours of a month that had passed when the statement was made, by the clocks of the site. */
    private int passed(YearMonth month) {
        LocalDate last = month.atEndOfMonth().isAfter(statement.asOf()) ? statement.asOf() : month.atEndOfMonth();
        return (int) Duration.between(
                        month.atDay(1).atStartOfDay(statement.zone()),
                        last.plusDays(1).atStartOfDay(statement.zone()))
                .toHours();
    }

    /** What cross-checks say of the stacks; what they calculate for single months is in the statements of those. */
    void judgeCrossChecks() {
        for (CrossCheck check : statement.crossChecks()) {
            for (CrossCheckMonth month : check.months()) {
                String place = "crossChecks/" + check.unit() + "/" + month.month();
                BigDecimal measured = measured(check, month.month());
                month.measured().ifPresent(said -> stated.requireEqual(place, "measured", said, measured, FROM_STACKS));
                month.difference()
                        .ifPresent(said -> stated.requireEqual(
                                place,
                                "difference",
                                said,
                                measured.subtract(month.calculated().orElse(BigDecimal.ZERO)),
                                new Sentence("measured less calculated", "实测减计算")));
            }
        }
    }

    private BigDecimal measured(CrossCheck check, YearMonth month) {
        return statement.stacks().stream()
                .filter(stack -> check.stacks().contains(stack.source()))
                .flatMap(stack -> stack.months().stream())
                .filter(one -> one.month().equals(month))
                .map(StackMonth::tonnes)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String text(StackHours hours) {
        Map<String, Integer> gaps = hours.gaps();
        return hours.asked() + " asked, " + hours.covered() + " covered, " + hours.stopped() + " stopped, gaps " + gaps
                + ", " + hours.absent() + " absent";
    }

    private static String text(Optional<SignedTonnes> signed) {
        return signed.map(tonnes -> plain(tonnes.signed()) + " t, stamped " + plain(tonnes.stamped()) + " t")
                .orElse("nothing said");
    }

    private static String plain(BigDecimal tonnes) {
        return tonnes.stripTrailingZeros().toPlainString();
    }
}

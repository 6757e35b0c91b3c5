/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting;

import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.contracts.statements.StackMonth;
import io.tanheng.contracts.statements.StackStatement;
import io.tanheng.contracts.statements.StatementDigest;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementPeriod;
import io.tanheng.evidencepackage.format.PackedHour;
import io.tanheng.evidencepackage.verify.StackSums;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A statement of March 2024, two days old, whose stack adds up given hours. */
public final class MeasuredStatement {

    private static final YearMonth MARCH = YearMonth.of(2024, 3);

    private MeasuredStatement() {}

    /** The statement of the stack's site; its books are those of an example. */
    public static StatementEvent of(SourceRegistration stack, List<HourEvent> hours) {
        StatementEvent books = new Statements(
                        new SiteId(stack.id().organisation(), stack.id().site()),
                        stack.siteName(),
                        "cn-power-ets-2024",
                        Optional.empty())
                .whole(StatementPeriod.month(MARCH));
        StackSums sums = new StackSums(books.zone());
        hours.forEach(hour -> sums.add(PackedHour.of(hour)));
        StackMonth came = Objects.requireNonNull(sums.months().get(MARCH));
        StackMonth month = came.outOf(48);
        StackStatement measured = new StackStatement(
                stack.id().source(),
                stack.name(),
                Optional.of("unit-1"),
                stack.methodId(),
                month.tonnes(),
                month.hours(),
                List.of(month),
                month.signed());
        return StatementDigest.put(new StatementEvent(
                books.site(),
                books.siteName(),
                books.sector(),
                books.region(),
                books.zone(),
                books.period(),
                1,
                books.state(),
                books.madeAt(),
                LocalDate.parse("2024-03-02"),
                books.planVersion(),
                books.totals(),
                books.parts(),
                List.of(measured),
                List.of(),
                books.documents(),
                books.notCounted(),
                books.changes(),
                books.causes(),
                ""));
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.inventory;

import io.tanheng.contracts.plan.PlanUnit.Basis;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.StatementDigest;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementLine;
import io.tanheng.contracts.statements.StatementPart;
import io.tanheng.contracts.statements.StatementPeriod;
import io.tanheng.contracts.statements.StatementShares;
import io.tanheng.contracts.statements.StatementState;
import io.tanheng.contracts.statements.StatementTotal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A statement of a site, by its lines alone. */
final class SiteStatement {

    static final StatementPeriod YEAR = StatementPeriod.year(2024);

    private static final LocalText NAME = new LocalText("A name", "名称");
    private static final StatementShares SHARES =
            new StatementShares(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    private SiteStatement() {}

    /** A line; without digits it is incomplete. */
    static StatementLine line(String code, String gas, int scope, boolean biogenic, String digits) {
        return new StatementLine(
                code,
                NAME,
                gas,
                scope,
                biogenic,
                value(digits),
                "t" + gas,
                Optional.empty(),
                SHARES,
                12,
                12,
                List.of(),
                Optional.empty(),
                List.of());
    }

    static StatementPart part(String purpose, Basis basis, StatementLine... lines) {
        return new StatementPart(
                "unit-1",
                NAME,
                "cn-power",
                purpose,
                basis,
                Optional.empty(),
                List.of(lines),
                List.of(),
                List.of(),
                SHARES,
                List.of(),
                List.of());
    }

    static StatementTotal total(String purpose, String gas, String digits) {
        return new StatementTotal(purpose, gas, value(digits), Optional.empty(), "t" + gas, List.of("unit-1"));
    }

    static StatementEvent of(String site, List<StatementTotal> totals, StatementPart... parts) {
        return of(new SiteId("north-power", site), totals, parts);
    }

    static StatementEvent of(SiteId site, List<StatementTotal> totals, StatementPart... parts) {
        return StatementDigest.put(new StatementEvent(
                site,
                NAME,
                "power",
                "320500",
                ZoneId.of("Asia/Shanghai"),
                YEAR,
                1,
                StatementState.COMPLETE,
                Instant.parse("2025-01-20T08:00:00Z"),
                LocalDate.parse("2025-01-20"),
                1,
                totals,
                List.of(parts),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ""));
    }

    private static Optional<BigDecimal> value(String digits) {
        return Optional.of(digits).filter(some -> !some.isEmpty()).map(BigDecimal::new);
    }
}

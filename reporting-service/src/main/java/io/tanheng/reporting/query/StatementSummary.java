/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.StatementPeriod.Kind;
import io.tanheng.contracts.statements.StatementState;
import io.tanheng.contracts.statements.StatementTotal;
import io.tanheng.reporting.domain.AllowancePosition;
import io.tanheng.reporting.domain.StatementHead;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A version of a statement in a line.
 *
 * @param period its code: {@code 2026}, {@code 2026-09} or {@code 2026-to-09}
 * @param problems how many reasons why it is incomplete
 * @param totals by purpose; figures of two purposes are never added
 * @param compared whether anything calculated was measured too
 */
public record StatementSummary(
        SiteId site,
        LocalText siteName,
        String sector,
        String region,
        ZoneId zone,
        String period,
        Kind kind,
        LocalDate from,
        LocalDate until,
        int version,
        StatementState state,
        int problems,
        List<Total> totals,
        List<Position> positions,
        boolean compared,
        Instant madeAt,
        LocalDate asOf,
        long planVersion,
        String contentDigest) {

    /**
     * The total of the units that serve one purpose.
     *
     * @param value a gap where a unit has no total
     * @param soFar what counts; no total where the total is a gap
     */
    public record Total(String purpose, String gas, Figure value, Optional<Figure> soFar, List<String> units) {}

    /** What a unit emitted beside what it may. */
    public record Position(String unit, LocalText name, Figure emission, Figure allowance, Figure position) {}

    static StatementSummary of(StatementHead head) {
        return new StatementSummary(
                head.site(),
                head.siteName(),
                head.sector(),
                head.region(),
                head.zone(),
                head.period().code(),
                head.period().kind(),
                head.period().from(),
                head.period().until(),
                head.version(),
                head.state(),
                head.problems(),
                head.totals().stream().map(StatementSummary::total).toList(),
                head.positions().stream().map(StatementSummary::position).toList(),
                head.compared(),
                head.madeAt(),
                head.asOf(),
                head.planVersion(),
                head.contentDigest());
    }

    static Total total(StatementTotal total) {
        return new Total(
                total.purpose(),
                total.gas(),
                StatementFigures.of(total.value(), total.unit()),
                total.soFar().map(soFar -> StatementFigures.of(soFar, total.unit())),
                total.units());
    }

    private static Position position(AllowancePosition position) {
        return new Position(
                position.unit(),
                position.name(),
                StatementFigures.of(position.emission(), StatementFigures.TONNE),
                StatementFigures.of(position.allowance(), StatementFigures.TONNE),
                StatementFigures.of(position.position(), StatementFigures.TONNE));
    }

    /** The first total: of the purpose that stands first in the plan. */
    public Optional<Total> mainTotal() {
        return totals.stream().findFirst();
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementPeriod;
import io.tanheng.contracts.statements.StatementState;
import io.tanheng.contracts.statements.StatementTotal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What lists show of a version of a statement.
 *
 * @param asOf the day up to which hours were there to look at
 * @param problems how many reasons why it is incomplete
 * @param positions of the units that are given allowances
 * @param compared whether anything calculated was measured too
 */
public record StatementHead(
        SiteId site,
        LocalText siteName,
        String sector,
        String region,
        ZoneId zone,
        StatementPeriod period,
        int version,
        StatementState state,
        Instant madeAt,
        LocalDate asOf,
        long planVersion,
        int problems,
        List<StatementTotal> totals,
        List<AllowancePosition> positions,
        boolean compared,
        String contentDigest) {

    public StatementHead {
        totals = List.copyOf(totals);
        positions = List.copyOf(positions);
    }

    public static StatementHead of(StatementEvent event) {
        return new StatementHead(
                event.site(),
                event.siteName(),
                event.sector(),
                event.region(),
                event.zone(),
                event.period(),
                event.version(),
                event.state(),
                event.madeAt(),
                event.asOf(),
                event.planVersion(),
                StatementProblem.in(event).size(),
                event.totals(),
                event.parts().stream()
                        .flatMap(part -> AllowancePosition.of(part).stream())
                        .toList(),
                !event.crossChecks().isEmpty(),
                event.contentDigest());
    }
}

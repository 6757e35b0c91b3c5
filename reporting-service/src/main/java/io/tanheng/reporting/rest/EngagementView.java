/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.contracts.plan.SiteId;
import io.tanheng.reporting.engagement.Act;
import io.tanheng.reporting.engagement.Assurance;
import io.tanheng.reporting.engagement.Decision;
import io.tanheng.reporting.engagement.Engagement;
import io.tanheng.reporting.engagement.Finding;
import io.tanheng.reporting.engagement.Ledger;
import io.tanheng.reporting.engagement.Opinion;
import io.tanheng.reporting.engagement.Phase;
import io.tanheng.reporting.engagement.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An engagement from its claim to its certificate.
 *
 * @param site whose statement is claimed; absent where it is the inventory of the organisation
 * @param version of what is under verification
 * @param tonnes the total of that version
 * @param gross tonnes of misstatements that stay, by their sizes
 * @param net the same with their signs
 * @param threshold tonnes from which on misstatements are material
 * @param certificate id of the certificate, where one was granted
 */
public record EngagementView(
        long number,
        String organisation,
        Optional<SiteId> site,
        String period,
        int version,
        Phase phase,
        Optional<BigDecimal> tonnes,
        Assurance assurance,
        BigDecimal materialityPercent,
        String body,
        Optional<String> corrects,
        Optional<Integer> sampleHours,
        Optional<String> sampleSeed,
        List<Finding> findings,
        BigDecimal gross,
        BigDecimal net,
        Optional<BigDecimal> threshold,
        boolean material,
        Optional<Opinion> opinion,
        List<DecisionRow> decisions,
        Optional<String> certificate) {

    /** Something that was decided. */
    public record DecisionRow(int number, Instant at, String person, Role role, Act act) {

        static DecisionRow of(Decision decision) {
            return new DecisionRow(
                    decision.number(),
                    decision.at(),
                    decision.person(),
                    decision.act().role(),
                    decision.act());
        }
    }

    static EngagementView of(Engagement engagement, Optional<String> certificate) {
        Act.Claiming claim = engagement.claim();
        Ledger ledger = engagement.ledger();
        return new EngagementView(
                engagement.number(),
                claim.subject().organisation(),
                claim.subject().onlySite(),
                claim.subject().period(),
                engagement.version(),
                engagement.phase(),
                engagement.tonnes(),
                claim.assurance(),
                claim.materialityPercent(),
                claim.text(),
                claim.corrects(),
                engagement.sample().map(Act.DrawSample::hours),
                engagement.sample().map(Act.DrawSample::seed),
                engagement.findings(),
                ledger.gross(),
                ledger.net(),
                ledger.threshold(),
                ledger.material(),
                engagement.opinion().map(Act.GiveOpinion::opinion),
                engagement.decisions().stream().map(DecisionRow::of).toList(),
                certificate);
    }
}

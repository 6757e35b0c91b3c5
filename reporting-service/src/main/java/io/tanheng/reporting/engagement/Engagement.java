/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.engagement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An engagement as its decisions have left it.
 *
 * @param claim the first of them
 * @param version of what is under verification: the claimed one, or the last that corrects it
 * @param tonnes the total of that version
 */
public record Engagement(
        long number,
        Act.Claiming claim,
        Phase phase,
        int version,
        Optional<BigDecimal> tonnes,
        Optional<Act.Plan> plan,
        Optional<Act.DrawSample> sample,
        List<Finding> findings,
        Optional<Act.GiveOpinion> opinion,
        List<Decision> decisions) {

    public Engagement {
        findings = List.copyOf(findings);
        decisions = List.copyOf(decisions);
    }

    /** What the decisions come to; the first of them is a claim. */
    public static Engagement of(long number, List<Decision> decisions) {
        Engagement state = begun(number, decisions.get(0));
        for (Decision decision : decisions.subList(1, decisions.size())) {
            state = state.with(decision);
        }
        return state;
    }

    private static Engagement begun(long number, Decision first) {
        if (first.act() instanceof Act.Claiming claim) {
            return new Engagement(
                    number,
                    claim,
                    Phase.CLAIMED,
                    claim.version(),
                    claim.tonnes(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    List.of(first));
        }
        throw new IllegalArgumentException("An engagement begins with a claim");
    }

    /** What one more decision makes of it; whether it may be taken is for {@link Rules} to say. */
    public Engagement with(Decision decision) {
        return Course.after(this, decision);
    }

    public Ledger ledger() {
        return Ledger.of(findings, tonnes, claim.materialityPercent());
    }

    /** A finding that is not closed yet. */
    Optional<Finding> open(int finding) {
        return findings.stream()
                .filter(one -> one.number() == finding && !one.state().closed())
                .findFirst();
    }

    /** Everybody who has acted in one of these roles. */
    Set<String> people(Set<Role> roles) {
        return decisions.stream()
                .filter(decision -> roles.contains(decision.act().role()))
                .map(decision -> Person.same(decision.person()))
                .collect(Collectors.toUnmodifiableSet());
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.engagement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An engagement with some of it different. */
final class Change {

    private final Engagement before;
    private Phase phase;
    private int version;
    private Optional<BigDecimal> tonnes;
    private Optional<Act.Plan> plan;
    private Optional<Act.DrawSample> sample;
    private List<Finding> findings;
    private Optional<Act.GiveOpinion> opinion;
    private List<Decision> decisions;

    Change(Engagement before) {
        this.before = before;
        this.phase = before.phase();
        this.version = before.version();
        this.tonnes = before.tonnes();
        this.plan = before.plan();
        this.sample = before.sample();
        this.findings = before.findings();
        this.opinion = before.opinion();
        this.decisions = before.decisions();
    }

    Change phase(Phase next) {
        phase = next;
        return this;
    }

    Change version(int next, Optional<BigDecimal> total) {
        version = next;
        tonnes = total;
        return this;
    }

    Change plan(Act.Plan next) {
        plan = Optional.of(next);
        return this;
    }

    Change sample(Act.DrawSample next) {
        sample = Optional.of(next);
        return this;
    }

    Change findings(List<Finding> next) {
        findings = next;
        return this;
    }

    Change opinion(Act.GiveOpinion next) {
        opinion = Optional.of(next);
        return this;
    }

    Change decided(Decision decision) {
        decisions = Stream.concat(decisions.stream(), Stream.of(decision)).toList();
        return this;
    }

    Engagement made() {
        return new Engagement(
                before.number(), before.claim(), phase, version, tonnes, plan, sample, findings, opinion, decisions);
    }
}

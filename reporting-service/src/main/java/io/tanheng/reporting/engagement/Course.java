/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How an act changes an engagement; whether it may be done is for {@link Rules} to say. */
final class Course {

    private Course() {}

    static Engagement after(Engagement before, Decision decision) {
        return acted(before, decision)
                .phase(decision.act().after(before.phase()))
                .decided(decision)
                .made();
    }

    private static Change acted(Engagement before, Decision decision) {
        Act act = decision.act();
        Change change = new Change(before);
        if (act instanceof Act.Plan plan) {
            return change.plan(plan);
        } else if (act instanceof Act.DrawSample sample) {
            return change.sample(sample);
        } else if (act instanceof Act.GiveOpinion opinion) {
            return change.opinion(opinion);
        } else if (act instanceof Act.RaiseFinding raised) {
            return change.findings(added(before.findings(), raised));
        } else if (act instanceof Act.CloseFinding close) {
            return change.findings(said(before, close.finding(), close.state(), decision, Optional.empty()));
        } else if (act instanceof Act.AnswerFinding answer) {
            answer.version().ifPresent(version -> change.version(version, answer.tonnes()));
            return change.findings(said(before, answer.finding(), FindingState.ANSWERED, decision, answer.version()));
        }
        return change;
    }

    private static List<Finding> added(List<Finding> findings, Act.RaiseFinding raised) {
        List<Finding> all = new ArrayList<>(findings);
        all.add(new Finding(
                findings.size() + 1,
                raised.severity(),
                FindingState.OPEN,
                raised.place(),
                raised.text(),
                raised.tonnes(),
                List.of()));
        return all;
    }

    private static List<Finding> said(
            Engagement before, int number, FindingState state, Decision decision, Optional<Integer> version) {
        Finding.Word word = new Finding.Word(
                decision.at(),
                decision.person(),
                decision.act().role(),
                decision.act().text(),
                version);
        return before.findings().stream()
                .map(finding -> finding.number() == number ? finding.with(state, word) : finding)
                .toList();
    }
}

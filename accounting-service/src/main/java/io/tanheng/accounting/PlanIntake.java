/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting;

import io.tanheng.accounting.database.ActivityRecords;
import io.tanheng.accounting.database.MonitoringPlans;
import io.tanheng.accounting.domain.activity.ActivityEntry;
import io.tanheng.accounting.domain.activity.ProblemCode;
import io.tanheng.accounting.domain.activity.SubmissionProblem;
import io.tanheng.accounting.domain.plan.PlanCheck;
import io.tanheng.accounting.domain.statements.SiteLaws;
import io.tanheng.contracts.plan.MonitoringPlan;
import io.tanheng.methodology.outcome.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Looks at a monitoring plan and keeps it as the next version, or says everything that is wrong with it. */
@ApplicationScoped
public class PlanIntake {

    private final MonitoringPlans plans;
    private final ActivityRecords records;
    private final SiteLaws laws;

    public PlanIntake(MonitoringPlans plans, ActivityRecords records, SiteLaws laws) {
        this.plans = plans;
        this.records = records;
        this.laws = laws;
    }

    /**
     * What became of a plan.
     *
     * @param plan as it holds now
     * @param problems why the one that was sent does not
     */
    public record Taken(Optional<MonitoringPlan> plan, List<SubmissionProblem> problems) {}

    /**
     * Keeps a plan; one that says what holds already makes no version.
     *
     * @param sent with the version the change was made of, 0 where that does not matter
     */
    public Taken take(MonitoringPlan sent) throws SQLException {
        Map<String, Long> counts = records.current(sent.id()).stream()
                .collect(Collectors.groupingBy(ActivityEntry::unit, TreeMap::new, Collectors.counting()));
        List<SubmissionProblem> problems =
                new PlanCheck(laws.of(sent.id().organisation()).methodologies()).check(sent, counts);
        if (!problems.isEmpty()) {
            return new Taken(Optional.empty(), problems);
        }
        while (true) {
            Optional<MonitoringPlan> before = plans.current(sent.id());
            long version = before.map(MonitoringPlan::version).orElse(0L);
            if (sent.version() != 0 && sent.version() != version) {
                return new Taken(Optional.empty(), List.of(conflict(sent.version(), version)));
            }
            if (before.filter(there -> same(there, sent)).isPresent()) {
                return new Taken(before, List.of());
            }
            MonitoringPlan next = kept(sent, version + 1, sent.changedAt(), sent.changedBy());
            if (plans.add(next)) {
                return new Taken(Optional.of(next), List.of());
            }
        }
    }

    private static boolean same(MonitoringPlan there, MonitoringPlan sent) {
        return there.equals(kept(sent, there.version(), there.changedAt(), there.changedBy()));
    }

    private static MonitoringPlan kept(MonitoringPlan sent, long version, Instant at, String by) {
        return new MonitoringPlan(
                sent.id(), version, sent.name(), sent.sector(), sent.region(), sent.zone(), sent.units(), at, by);
    }

    private static SubmissionProblem conflict(long sent, long now) {
        return SubmissionProblem.overall(
                ProblemCode.VERSION_CONFLICT,
                "version",
                Long.toString(sent),
                Long.toString(now),
                Sentence.of(
                        "The plan is at version {1} now, and the change was made of version {0}: read it again and repeat the"
                                + " change on that.",
                        "监测计划当前为第 {1} 版，而更改基于第 {0} 版：请重新读取后再更改。", sent, now));
    }
}

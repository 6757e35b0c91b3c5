/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.accounting.domain.activity.ActivityEntry;
import io.tanheng.contracts.plan.MonitoringPlan;
import io.tanheng.contracts.plan.PlanUnit;
import io.tanheng.contracts.statements.CrossCheck;
import io.tanheng.contracts.statements.StackStatement;
import io.tanheng.contracts.statements.StatementDocument;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementPeriod;
import io.tanheng.contracts.statements.StatementState;
import io.tanheng.contracts.statements.StatementTotal;
import io.tanheng.methodology.activity.Period;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the statements of one site from one picture of its data; not for several threads.
 *
 * <p>A month is computed once, however many statements compare it with its stacks.
 */
public final class StatementMaking {

    private final SiteData data;
    private final UnitMaking units;
    private final Map<YearMonth, Map<String, UnitResult>> months = new HashMap<>();

    public StatementMaking(SiteData data) {
        this.data = data;
        this.units = new UnitMaking(data);
    }

    /** Whether a statement says what a version said, at most by a later revision of the same edition. */
    public boolean saysTheSame(StatementContent content, StatementEvent before) {
        return new RevisedOnly(data.law().methodologies()).is(content, before);
    }

    /** The statement of a period as the data stand. */
    public StatementContent make(StatementPeriod period) {
        Period days = new Period(period.from(), period.until());
        MonitoringPlan plan = data.plan();
        List<UnitResult> results = new ArrayList<>();
        List<CrossCheck> checks = new ArrayList<>();
        for (PlanUnit unit : plan.units()) {
            List<StackMeasurement> stacks = stacks(unit, days);
            results.add(MeasuredPart.add(result(unit, period, days), unit, stacks));
            CrossChecking.of(unit, stacks, month -> month(month, unit).fromStacks())
                    .ifPresent(checks::add);
        }
        List<StatementTotal> totals = SiteTotals.of(results);
        StatementEvent bare = new StatementEvent(
                plan.id(),
                plan.name(),
                plan.sector(),
                plan.region(),
                plan.zone(),
                period,
                0,
                state(period, totals, results),
                Instant.EPOCH,
                data.asOf(),
                plan.version(),
                totals,
                results.stream().map(UnitResult::part).toList(),
                stackStatements(days),
                checks,
                documents(results),
                Stream.concat(
                                results.stream().flatMap(result -> result.notCounted().stream()),
                                Uncounted.ofNoUnit(data, days).stream())
                        .toList(),
                List.of(),
                List.of(),
                "");
        return StatementContent.of(bare, InputsOf.statement(bare, results));
    }

    private UnitResult result(PlanUnit unit, StatementPeriod period, Period days) {
        return period.kind() == StatementPeriod.Kind.MONTH
                ? month(YearMonth.from(period.from()), unit)
                : units.make(unit, days);
    }

    private UnitResult month(YearMonth month, PlanUnit unit) {
        return months.computeIfAbsent(month, key -> new HashMap<>())
                .computeIfAbsent(unit.unit(), key -> units.make(unit, Period.of(month)));
    }

    private List<StackMeasurement> stacks(PlanUnit unit, Period days) {
        return data.stacks().stream()
                .filter(stack -> unit.stacks().contains(stack.source()))
                .map(stack -> stack.within(days))
                .filter(StackMeasurement::came)
                .toList();
    }

    private StatementState state(StatementPeriod period, List<StatementTotal> totals, List<UnitResult> results) {
        if (data.asOf().isBefore(period.until())) {
            return StatementState.RUNNING;
        }
        boolean complete = totals.stream().allMatch(total -> total.value().isPresent())
                && results.stream().map(UnitResult::part).allMatch(Completeness::of);
        return complete ? StatementState.COMPLETE : StatementState.INCOMPLETE;
    }

    private List<StackStatement> stackStatements(Period days) {
        return data.stacks().stream()
                .map(stack -> stack.within(days))
                .filter(StackMeasurement::came)
                .map(stack -> new StackStatement(
                        stack.source(),
                        stack.name(),
                        data.plan().units().stream()
                                .filter(unit -> unit.stacks().contains(stack.source()))
                                .map(PlanUnit::unit)
                                .findFirst(),
                        stack.methodId(),
                        stack.tonnes(),
                        stack.hours(),
                        stack.months(),
                        stack.signed()))
                .toList();
    }

    private static List<StatementDocument> documents(List<UnitResult> results) {
        Map<String, StatementDocument> documents = new LinkedHashMap<>();
        for (UnitResult result : results) {
            for (ActivityEntry entry : result.entries()) {
                documents.merge(
                        entry.document().sha256(),
                        new StatementDocument(
                                entry.document().name(),
                                Optional.of(entry.document().sha256()),
                                1),
                        (known, more) ->
                                new StatementDocument(known.name(), known.sha256(), known.records() + more.records()));
            }
        }
        return List.copyOf(documents.values());
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.contracts.plan.PlanUnit;
import io.tanheng.contracts.plan.PlanUnit.Basis;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.LineRecord;
import io.tanheng.contracts.statements.Problem;
import io.tanheng.contracts.statements.StackHours;
import io.tanheng.contracts.statements.StatementLine;
import io.tanheng.contracts.statements.StatementPart;
import io.tanheng.contracts.statements.StatementShares;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a plan says that the stack counts, what it measured is the first line of its unit and the unit's total. */
final class MeasuredPart {

    private static final LocalText TITLE = new LocalText("CO2 measured at the stacks", "烟囱实测 CO2 排放量");

    private MeasuredPart() {}

    /** The unit as it counts: unchanged where it is calculated. */
    static UnitResult add(UnitResult calculated, PlanUnit unit, List<StackMeasurement> stacks) {
        if (unit.basis() == Basis.CALCULATION) {
            return calculated;
        }
        StatementLine line = line(stacks);
        StatementPart part = calculated.part();
        List<StatementLine> lines = new ArrayList<>();
        lines.add(line);
        lines.addAll(part.lines());
        return new UnitResult(
                new StatementPart(
                        part.unit(),
                        part.name(),
                        part.family(),
                        part.purpose(),
                        part.basis(),
                        part.methodology(),
                        lines,
                        part.notReported(),
                        part.figures(),
                        line.shares(),
                        part.doubts(),
                        part.problems()),
                line.value(),
                line.soFar(),
                "CO2",
                calculated.fromStacks(),
                calculated.entries(),
                calculated.notCounted());
    }

    private static StatementLine line(List<StackMeasurement> stacks) {
        StackHours hours = stacks.stream().map(StackMeasurement::hours).reduce(StackHours.NONE, StackHours::plus);
        BigDecimal tonnes = stacks.stream().map(StackMeasurement::tonnes).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean whole = hours.asked() > 0 && hours.covered() == hours.asked();
        long months = stacks.stream().mapToLong(stack -> stack.months().size()).sum();
        long given = stacks.stream()
                .flatMap(stack -> stack.months().stream())
                .filter(month -> month.hours().covered() == month.hours().asked())
                .count();
        return new StatementLine(
                StatementLine.STACKS,
                TITLE,
                "CO2",
                1,
                false,
                whole ? Optional.of(tonnes) : Optional.empty(),
                "tCO2",
                stacks.isEmpty() ? Optional.empty() : Optional.of(tonnes),
                new StatementShares(tonnes, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO),
                (int) given,
                (int) months,
                records(stacks),
                Optional.empty(),
                whole ? List.of() : List.of(missing(hours)));
    }

    private static List<LineRecord> records(List<StackMeasurement> stacks) {
        return stacks.stream()
                .flatMap(stack -> stack.months().stream()
                        .map(month -> new LineRecord(
                                Optional.empty(),
                                stack.name(),
                                Optional.of(stack.source()),
                                Optional.of(month.month()),
                                "measured",
                                month.tonnes())))
                .toList();
    }

    private static Problem missing(StackHours hours) {
        return new Problem(
                "MISSING_HOURS",
                Optional.of("line " + StatementLine.STACKS),
                Words.say(
                        "{0} of {1} hours have a figure; what is measured is no total until the others are sent or substituted.",
                        "{1} 小时中有 {0} 小时有数值；缺失小时补发或替代之前，实测值不能作为总量。", hours.covered(), hours.asked()));
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.export;

import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.statements.StackHours;
import io.tanheng.reporting.query.CrossCheckView;
import io.tanheng.reporting.query.StackView;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What stacks measured, and the same beside what is calculated. */
final class StackTables {

    private StackTables() {}

    private record Month(CrossCheckView check, CrossCheckView.Month month) {}

    static Table stacks(List<StackView> stacks, Labels labels) {
        return new TableOf<StackView>(labels, Sheet.STACKS)
                .column(Heading.SOURCE, one -> Cell.text(one.source().source()))
                .column(Heading.NAME, one -> Cell.text(labels.text(one.name())))
                .column(Heading.PLAN_UNIT, one -> Cell.text(one.unit()))
                .column(Heading.METHOD, one -> Cell.text(one.methodId()))
                .column(Heading.MEASURED, "t", one -> labels.figure(one.tonnes()))
                .column(Heading.HOURS_ASKED, one -> Cell.number(one.hours().asked()))
                .column(Heading.HOURS_COVERED, one -> Cell.number(one.hours().covered()))
                .column(Heading.STOPPED_HOURS, one -> Cell.number(one.hours().stopped()))
                .column(Heading.HOURS_GAPS, one -> Cell.text(gaps(one.hours(), labels)))
                .column(Heading.HOURS_ABSENT, one -> Cell.number(one.hours().absent()))
                .rows(stacks);
    }

    static Table months(List<CrossCheckView> checks, Labels labels) {
        return new TableOf<Month>(labels, Sheet.CROSS_CHECK)
                .column(Heading.PLAN_UNIT, one -> Cell.text(one.check().unit()))
                .column(Heading.MONTH, one -> Cell.text(one.month().month().toString()))
                .column(
                        Heading.CALCULATED,
                        "t",
                        one -> labels.figure(one.month().calculated()))
                .column(Heading.MEASURED, "t", one -> labels.figure(one.month().measured()))
                .column(
                        Heading.MEASURED_LESS_CALCULATED,
                        "t",
                        one -> labels.figure(one.month().difference()))
                .column(
                        Heading.MEASURED_LESS_CALCULATED,
                        "%",
                        one -> Cell.number(one.month().differencePercent()))
                .column(
                        Heading.HOURS_ASKED,
                        one -> Cell.number(one.month().hours().asked()))
                .column(
                        Heading.HOURS_COVERED,
                        one -> Cell.number(one.month().hours().covered()))
                .column(
                        Heading.STOPPED_HOURS,
                        one -> Cell.number(one.month().hours().stopped()))
                .column(Heading.HOURS_GAPS, one -> Cell.text(gaps(one.month().hours(), labels)))
                .column(
                        Heading.HOURS_ABSENT,
                        one -> Cell.number(one.month().hours().absent()))
                .rows(checks.stream()
                        .flatMap(check -> check.months().stream().map(month -> new Month(check, month)))
                        .toList());
    }

    static Table checks(List<CrossCheckView> checks, Labels labels) {
        return new TableOf<CrossCheckView>(labels, Sheet.TOTALS)
                .column(Heading.PLAN_UNIT, one -> Cell.text(one.unit()))
                .column(Heading.NAME, one -> Cell.text(labels.text(one.name())))
                .column(
                        Heading.SOURCE,
                        one -> Cell.text(
                                one.stacks().stream().map(SourceId::source).collect(Collectors.joining(", "))))
                .column(Heading.CALCULATED, "t", one -> labels.figure(one.calculated()))
                .column(Heading.MEASURED, "t", one -> labels.figure(one.measured()))
                .column(Heading.MEASURED_LESS_CALCULATED, "t", one -> labels.figure(one.difference()))
                .column(Heading.MEASURED_LESS_CALCULATED, "%", one -> Cell.number(one.differencePercent()))
                .column(
                        Heading.DETAIL,
                        one -> Cell.text(
                                one.explanation().stream().map(labels::text).collect(Collectors.joining(" "))))
                .rows(checks);
    }

    /** Hours by reason: {@code too little data 12, input not usable 3}. */
    private static String gaps(StackHours hours, Labels labels) {
        return hours.gaps().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(gap -> labels.say().gapReason(gap.getKey()) + " " + gap.getValue())
                .collect(Collectors.joining(", "));
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.accounting.domain.activity.ActivityEntry;
import io.tanheng.contracts.plan.PlanUnit;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.NotCounted;
import io.tanheng.contracts.statements.Problem;
import io.tanheng.contracts.statements.StatementMethodology;
import io.tanheng.contracts.statements.StatementPart;
import io.tanheng.contracts.statements.StatementShares;
import io.tanheng.methodology.activity.Period;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.sector.CalculationGap;
import io.tanheng.methodology.sector.Computation;
import io.tanheng.methodology.sector.Methodology;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Computes one unit for one period by the edition of its methodology. */
final class UnitMaking {

    private static final StatementShares NO_SHARES =
            new StatementShares(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    private final SiteData data;

    UnitMaking(SiteData data) {
        this.data = data;
    }

    UnitResult make(PlanUnit unit, Period period) {
        Outcome<Methodology> edition = data.law().methodologies().of(unit.family(), period.from(), unit.purpose());
        if (edition instanceof Outcome.Present<Methodology> present) {
            Methodology methodology = present.value();
            List<ActivityEntry> entries = ActivityAssembly.within(data.entries(), unit, period);
            UnitActivity activity = ActivityAssembly.of(
                    data,
                    unit,
                    period,
                    data.entries().stream()
                            .filter(entry -> Uncounted.counts(methodology, entry.kind()))
                            .toList());
            Computation computation =
                    methodology.compute(activity.data(), data.law().law());
            return result(unit, activity, computation, Uncounted.ofUnit(unit, entries, methodology, computation));
        }
        UnitActivity activity = ActivityAssembly.of(data, unit, period, data.entries());
        Outcome.Gap<Methodology> gap = (Outcome.Gap<Methodology>) edition;
        return notCovered(
                unit, activity, new Problem("PERIOD_NOT_COVERED", Optional.empty(), LocalText.of(gap.sentence())));
    }

    private static UnitResult notCovered(PlanUnit unit, UnitActivity activity, Problem problem) {
        List<Problem> problems = new ArrayList<>(activity.problems());
        problems.add(problem);
        StatementPart part = new StatementPart(
                unit.unit(),
                unit.name(),
                unit.family(),
                unit.purpose(),
                unit.basis(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                NO_SHARES,
                List.of(),
                problems);
        return new UnitResult(
                part, Optional.empty(), Optional.empty(), "CO2", Optional.empty(), entries(activity), List.of());
    }

    private UnitResult result(
            PlanUnit unit, UnitActivity activity, Computation computation, List<NotCounted> notCounted) {
        PartText text = new PartText(activity, computation);
        List<Problem> problems = new ArrayList<>(activity.problems());
        problems.addAll(activity.notes());
        problems.addAll(Words.problems(
                computation.gaps().stream().filter(UnitMaking::overall).toList()));
        StatementPart part = new StatementPart(
                unit.unit(),
                unit.name(),
                unit.family(),
                unit.purpose(),
                unit.basis(),
                Optional.of(methodology(computation)),
                text.lines(),
                computation.notReported().stream()
                        .map(line -> LocalText.of(line.title()))
                        .toList(),
                text.figures(),
                PartText.shares(computation.shares()),
                text.doubts(),
                problems);
        Totals totals = new Totals(computation);
        // where something was left out, a total would look like one
        Optional<BigDecimal> total =
                totals.value().filter(found -> activity.problems().isEmpty());
        return new UnitResult(
                part,
                total,
                totals.soFar(),
                totals.gas(),
                total.flatMap(totals::fromStacks),
                entries(activity),
                notCounted);
    }

    private static boolean overall(CalculationGap gap) {
        return gap.place().isEmpty() || gap.place().get().startsWith("input ");
    }

    private StatementMethodology methodology(Computation computation) {
        var edition = computation.edition();
        return new StatementMethodology(
                edition.id(),
                LocalText.of(edition.title()),
                edition.confidence().word(),
                edition.confidence().openQuestion().map(LocalText::of),
                edition.sha256(),
                Optional.ofNullable(data.law().own().get(edition.id())));
    }

    private static List<ActivityEntry> entries(UnitActivity activity) {
        return activity.byName().values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
